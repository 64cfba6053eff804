import type { Database } from '../database/tables.ts';
import type { Quarter } from './quarter.ts';

/** The names of all services that have records in a quarter. */
export async function servicesOf(database: Database, { firstDay, lastDay }: Quarter): Promise<readonly string[]> {
  const rows = await database
    .selectFrom('counters')
    .select('service')
    .distinct()
    .where('of', '=', 'record')
    // The first day of each is at the beginning of its own rows: no other need be read.
    .where(
      (eb) =>
        eb
          .selectFrom('tallies')
          .select(({ fn }) => fn.min('day').as('first'))
          .whereRef('tallies.counter', '=', 'counters.id')
          .where('day', '>=', firstDay)
          .where('day', '<=', lastDay),
      'is not',
      null,
    )
    .execute();
  return rows.map(({ service }) => service);
}
