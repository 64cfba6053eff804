import type { Commit } from '../../../src/database/store.ts';

/** Stands in for the module that stores: acknowledges at once, and keeps nothing. */
export const store = async (_database: unknown, received: Parameters<Commit>[0]): ReturnType<Commit> =>
  received.map(() => 'new');

/** As many as SQLite takes. */
export const mostTogether = () => 1000;
