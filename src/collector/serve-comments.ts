import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { CHALLENGES, mayRead } from './read-token.ts';
import type { ServedDashboard } from './serve-dashboard.ts';

/** Serves `GET /comments` to who has the read token. */
export function serveComments(
  collector: FastifyInstance,
  { database, readToken }: Pick<ServedDashboard, 'database' | 'readToken'>,
): void {
  collector.get('/comments', async (request, reply) => {
    if (!mayRead(request, reply, readToken, CHALLENGES.browser)) return reply;
    const { createComments } = await import('../dashboard/dashboard.ts');
    let read: ReturnType<typeof createComments>;
    try {
      read = createComments(request.query as Readonly<Record<string, unknown>>);
    } catch (error) {
      return reply
        .code(400)
        .header('Cache-Control', 'no-store')
        .send({ error: (error as Error).message });
    }
    const { headers, body } = await read(database);
    return reply.headers(headers).send(typeof body === 'string' ? body : Readable.from(body));
  });
}
