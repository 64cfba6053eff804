import { setTimeout } from 'node:timers/promises';

/** @typedef {'accepts' | 'accepts-late' | 'is-busy' | 'refuses'} Behaviour */

/** How long a collector that is late takes, in milliseconds: less than the fifteen seconds that a survey waits. */
const LATE = 8_000;

/**
 * What a collector replies to the ids of a batch. None stores anything: a state leaves nothing in the report.
 *
 * @type {Readonly<Record<Behaviour, (ids: readonly string[]) => object | Promise<object> | undefined>>}
 */
const BEHAVIOURS = {
  accepts: (ids) => ({ accepted: ids, refused: [] }),
  'accepts-late': (ids) => setTimeout(LATE, { accepted: ids, refused: [] }, { ref: false }),
  'is-busy': () => undefined,
  refuses: (ids) => ({ accepted: [], refused: ids.map((id) => ({ id, reason: 'this survey is closed' })) }),
};

/**
 * The address of the collector that behaves so.
 *
 * @param {Behaviour} behaviour
 */
export const collectorAt = (behaviour) => `/states/collector/${behaviour}`;

/**
 * Adds the collectors of the states to a server that hands over bodies as text.
 *
 * @param {import('fastify').FastifyInstance} server
 */
export function serveCollectors(server) {
  for (const [behaviour, replyTo] of Object.entries(BEHAVIOURS)) {
    server.post(collectorAt(/** @type {Behaviour} */ (behaviour)), async (request, reply) => {
      /** @type {{ readonly records: readonly { readonly id: string }[] }} */
      const { records } = JSON.parse(String(request.body));
      return (await replyTo(records.map(({ id }) => id))) ?? reply.code(503).send();
    });
  }
}
