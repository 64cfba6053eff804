import { existsSync } from 'node:fs';
import { isPostgres } from '../database/location.ts';
import { openDatabase } from '../database/open.ts';
import type { Database } from '../database/tables.ts';

/** Opens a database that is there for one use, and closes it. */
export async function withDatabase(location: string, use: (database: Database) => Promise<void>): Promise<void> {
  if (!isPostgres(location) && !existsSync(location)) {
    throw new Error(`There is no database ${location}. Give the file that the collector stores in as --database.`);
  }
  const database = await openDatabase(location);
  try {
    await use(database);
  } finally {
    await database.destroy();
  }
}
