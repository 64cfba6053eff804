import type { Database } from '../database/tables.ts';
import type { Quarter } from './quarter.ts';

/** The names of all services that have records in a quarter. */
export async function servicesOf(database: Database, { firstDay, lastDay }: Quarter): Promise<readonly string[]> {
  const rows = await database
    .selectFrom('counters')
    .innerJoin('tallies', 'tallies.counter', 'counters.id')
    .select('service')
    .distinct()
    .where('of', '=', 'record')
    .where('day', '>=', firstDay)
    .where('day', '<=', lastDay)
    .execute();
  return rows.map(({ service }) => service);
}
