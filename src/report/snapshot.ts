import type { Database } from '../database/tables.ts';

/**
 * Reads the records as they are at one moment, so that the numbers of all that is read belong together while the
 * collector goes on.
 */
export async function inSnapshot<T>(database: Database, read: (snapshot: Database) => Promise<T>): Promise<T> {
  return await database.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(read);
}
