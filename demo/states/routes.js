import { policyOf } from '../policy.js';
import { serveCollectors } from './collector.js';
import { statePage, statesIndex } from './pages.js';
import { STATES } from './states.js';

/**
 * Serves each state at its own address, `/states/<id>`, the index of all, and the collectors that they send to.
 *
 * @param {import('fastify').FastifyInstance} server
 * @param {string} integrity The hash of the survey's script.
 */
export function serveStates(server, integrity) {
  serveCollectors(server);

  for (const address of ['/states', '/states/', '/states/index.html']) {
    server.get(address, (_request, reply) =>
      reply.header('content-security-policy', policyOf('states/index.html')).type('text/html').send(statesIndex()),
    );
  }

  for (const state of STATES) {
    server.get(`/states/${state.id}`, (request, reply) => {
      const asked = /** @type {Readonly<Record<string, unknown>>} */ (request.query);
      // A tester's tool loads scripts from elsewhere, and writes into the page.
      if (!('tools' in asked)) reply.header('content-security-policy', policyOf('states/state.html'));
      // Who comes back to it finds it anew.
      reply.header('cache-control', 'no-store');
      const opened = { isByHand: 'by-hand' in asked, isLight: 'light' in asked };
      return reply.type('text/html').send(statePage(state, integrity, opened));
    });
  }
}
