// A stand-in for GSA Touchpoints, so that the example needs no form: it takes what a form takes, and shows what came.
const FORM = '/touchpoints/2a6e9509';

/** As many as are shown, so that the stand-in stays small. */
const SHOWN = 20;

/**
 * Serves the form of the example.
 *
 * @param {import('fastify').FastifyInstance} server
 */
export function serveTouchpoints(server) {
  /** @type {object[]} */
  let received = [];
  server.post(`${FORM}/submissions.json`, (request, reply) => {
    const { submission } = JSON.parse(/** @type {string} */ (request.body));
    received = [submission, ...received].slice(0, SHOWN);
    return reply.code(201).send({ submission: { id: `${Date.now()}`, ...submission } });
  });
  server.get(FORM, (_request, reply) =>
    reply.type('application/json').send(`${JSON.stringify(received, undefined, 2)}\n`),
  );
}
