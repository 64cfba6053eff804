import type { FastifyInstance } from 'fastify';
import type { Database } from '../database/tables.ts';
import { CHALLENGES, mayRead } from './read-token.ts';

/** What a dashboard is served of, and to whom. */
export interface ServedDashboard {
  readonly database: Database;
  readonly now: () => number;
  readonly readToken: string;
}

/** Serves `GET /dashboard` to who has the read token. */
export function serveDashboard(collector: FastifyInstance, { database, now, readToken }: ServedDashboard): void {
  collector.get('/dashboard', async (request, reply) => {
    if (!mayRead(request, reply, readToken, CHALLENGES.browser)) return reply;
    // Most collectors that run are never asked for it, and its charts are a library.
    const { createDashboard, dashboardHeaders } = await import('../dashboard/dashboard.ts');
    const given = request.query as Readonly<Record<string, unknown>>;
    let read: ReturnType<typeof createDashboard>;
    try {
      read = createDashboard({ given, isServed: true, now: new Date(now()) });
    } catch (error) {
      return reply.code(400).send({ error: (error as Error).message });
    }
    return reply.headers(dashboardHeaders()).send(await read(database));
  });
}
