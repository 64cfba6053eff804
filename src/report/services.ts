import type { Database } from '../database/tables.ts';
import type { Quarter } from './quarter.ts';

/** The names of all services that have records in a quarter. */
export async function servicesOf(database: Database, { from, until }: Quarter): Promise<readonly string[]> {
  const rows = await database
    .selectFrom('records')
    .select('service')
    .distinct()
    .where('answered_at', '>=', from)
    .where('answered_at', '<', until)
    .execute();
  return rows.map(({ service }) => service);
}
