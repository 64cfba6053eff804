import { sql } from 'kysely';
import { afterAll, describe, expect, test } from 'vitest';
import type { SurveyRecord } from '../../src/contract/record.ts';
import { store } from '../../src/database/store.ts';
import type { Database } from '../../src/database/tables.ts';
import { parseQuarter } from '../../src/report/quarter.ts';
import { tally } from '../../src/report/tally.ts';
import { openForTest, temporaryFile } from '../support/database.ts';
import { startPostgres } from '../support/postgres.ts';
import { rated, record } from '../support/records.ts';

const postgres = await startPostgres();
afterAll(() => postgres.stop());

const received = (given: SurveyRecord) => ({
  record: given,
  receivedAt: '2025-11-14T15:00:01.000Z',
  answeredAt: '2025-11-14T15:00:00.000Z',
});

const rating = (given: 1 | 2 | 3 | 4 | 5) => record('response', { answers: [rated('trust', given)] });

/** How many responses were counted, and how often trust was rated with 1 to 5. */
async function counted(database: Database) {
  const [instrument] = (await tally(database, parseQuarter('2026Q1'))).instruments;
  return [instrument?.completed, ...Object.values(instrument?.ratings[0]?.counts ?? {})];
}

describe.each([
  ['SQLite', temporaryFile],
  ['PostgreSQL', postgres.createDatabase],
])('on %s', (_engine, newDatabase) => {
  test('a record that comes again, in its batch or later, is not counted again', async () => {
    const database = await openForTest(await newDatabase());
    const one = rating(5);
    const another = { ...one, answers: [rated('trust', 1)] };
    await store(database, [one, one, another, rating(4)].map(received));
    await store(database, [another, one, rating(4)].map(received));
    expect(await counted(database)).toEqual([3, 0, 0, 0, 2, 1]);
  });

  test('what could not be stored is not counted', async () => {
    const database = await openForTest(await newDatabase());
    const broken = { ...rating(1), page: null as unknown as string };
    await expect(store(database, [rating(5), broken].map(received))).rejects.toThrow();
    expect(await counted(database)).toEqual([undefined]);
  });

  test('is the same without the records', async () => {
    const database = await openForTest(await newDatabase());
    await store(database, [rating(5), rating(2)].map(received));
    await database.deleteFrom('records').execute();
    expect(await counted(database)).toEqual([2, 0, 1, 0, 0, 1]);
  });
});

test('collectors that count the same at once neither deadlock nor miscount', async () => {
  const location = await postgres.createDatabase();
  const databases = [await openForTest(location), await openForTest(location), await openForTest(location)];
  const services = ['Passport renewal', 'Visas', 'Taxes', 'Parks'];
  const rounds = databases.map(async (database, index) => {
    for (let round = 0; round < 15; round += 1) {
      // Each begins with another service.
      const batch = [...services.slice(index), ...services.slice(0, index)].map((service) => ({
        ...rating(5),
        service,
      }));
      await store(database, batch.map(received));
    }
  });
  await Promise.all(rounds);
  const { instruments } = await tally(databases[0] as Database, parseQuarter('2026Q1'));
  expect(instruments.map(({ completed }) => completed)).toEqual([45, 45, 45, 45]);
});

test.each(['40001', '40P01'])('a transaction that PostgreSQL ends with %s is tried again', async (code) => {
  const database = await openForTest(await postgres.createDatabase());
  await sql`create sequence attempts`.execute(database);
  await sql`create function fail() returns trigger language plpgsql as ${sql.lit(
    `begin if nextval('attempts') < 3 then raise exception using errcode = '${code}'; end if; return new; end`,
  )}`.execute(database);
  await sql`create constraint trigger failing after insert on records deferrable initially deferred for each row execute function fail()`.execute(
    database,
  );
  expect(await store(database, [received(rating(5))])).toEqual(['new']);
  expect(await counted(database)).toEqual([1, 0, 0, 0, 0, 1]);
});
