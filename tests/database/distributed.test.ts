import { sql } from 'kysely';
import { afterAll, describe, expect, test } from 'vitest';
import { parseRecord } from '../../src/contract/parse-record.ts';
import type { SurveyRecord } from '../../src/contract/record.ts';
import { ENGINES, freshTables } from '../../src/database/fresh-tables.ts';
import { openDatabase } from '../../src/database/open.ts';
import { deleteRecords } from '../../src/database/retention.ts';
import { readShape } from '../../src/database/shape.ts';
import { store } from '../../src/database/store.ts';
import { type Database, OF_A_RECORD } from '../../src/database/tables.ts';
import { parseQuarter } from '../../src/report/quarter.ts';
import { tally } from '../../src/report/tally.ts';
import { openForTest, temporaryFile } from '../support/database.ts';
import { asEngine } from '../support/engine.ts';
import { startPostgres } from '../support/postgres.ts';
import { rated, record } from '../support/records.ts';
import { variedRecords } from '../support/varied-records.ts';

const postgres = await startPostgres();
afterAll(() => postgres.stop());

const received = (given: SurveyRecord) => ({
  record: parsed(given),
  receivedAt: '2025-11-14T15:00:01.000Z',
  answeredAt: '2025-11-14T15:00:00.000Z',
});

/** A record as the collector reads it. */
function parsed(given: SurveyRecord): SurveyRecord {
  const read = parseRecord(given);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

/** The columns, keys and indexes of a PostgreSQL database, but for how an index is ordered, and for the migrator's own. */
async function shapeOf(database: Database) {
  const columns = await sql`select table_name, column_name, data_type, is_nullable, column_default
    from information_schema.columns where table_schema = 'public' and table_name not like 'kysely%'
    order by table_name, column_name`.execute(database);
  const indexes = await sql<{ indexdef: string }>`select indexdef from pg_indexes
    where schemaname = 'public' and tablename not like 'kysely%' order by tablename, indexdef`.execute(database);
  // Names of keys differ, and nothing asks for them.
  const definitions = indexes.rows.map(({ indexdef }) => indexdef.replace(/(UNIQUE INDEX) \S+/, '$1'));
  return { columns: columns.rows, indexes: definitions.sort() };
}

describe.each(ENGINES)('with the tables for %s', (engine) => {
  test('they are those that the migrations make', async () => {
    const migrated = await openForTest(await postgres.createDatabase());
    const made = await openForTest(await asEngine(await postgres.createDatabase(), engine));
    expect(await shapeOf(made)).toEqual(await shapeOf(migrated));
  });

  test('what is stored is reported as elsewhere, and deleted whole', async () => {
    const batch = variedRecords(120).map(received);
    const databases = [
      await openForTest(await asEngine(await postgres.createDatabase(), engine)),
      await openForTest(await temporaryFile()),
    ] as const;
    for (const database of databases) {
      await store(database, batch);
      expect(new Set(await store(database, batch))).toEqual(new Set(['duplicate']));
    }
    const [report, elsewhere] = await Promise.all(databases.map((each) => tally(each, parseQuarter('2026Q1'))));
    expect(report?.instruments.length).toBeGreaterThan(10);
    expect(report).toEqual(elsewhere);

    const [database] = databases;
    while ((await deleteRecords(database, '2026-01-01T00:00:00.000Z')) > 0);
    for (const table of ['records', ...OF_A_RECORD] as const) {
      expect(await database.selectFrom(table).selectAll().execute()).toEqual([]);
    }
    expect(await tally(database, parseQuarter('2026Q1'))).toEqual(report);
  });
});

test('DSQL makes its indexes beside what is written, and no foreign key is made anywhere', async () => {
  const statements = (await Promise.all(ENGINES.map((engine) => freshTables(engine, new Date())))).flat();
  expect(statements.filter((each) => /references|foreign key/i.test(each))).toEqual([]);
  const indexes = (await freshTables('dsql', new Date())).filter((each) => each.includes(' index '));
  expect(indexes.length).toBeGreaterThan(3);
  expect(indexes.filter((each) => !each.startsWith('create index async '))).toEqual([]);
});

test('every table with rows of a record is deleted from with it', async () => {
  const shapes = await readShape(await openForTest(await temporaryFile()));
  const ofARecord = shapes.filter(({ columns }) => columns.some(({ name }) => name === 'record_id'));
  expect(ofARecord.map(({ name }) => name).sort()).toEqual([...OF_A_RECORD].sort());
});

/** Collectors, as each process is one, and records of the surveys that they all count. */
const COLLECTORS = 4;
const ROUNDS = 20;

test('collectors that count the same at once lose and double nothing where nobody waits', async () => {
  const location = await asEngine(await postgres.createDatabase(), 'dsql');
  const databases = await Promise.all(Array.from({ length: COLLECTORS }, () => openForTest(location)));
  const services = ['Passport renewal', 'Visas'];
  // Every record goes to two collectors, as from a device that has heard of no acknowledgement.
  const batches = databases.map(() =>
    Array.from({ length: ROUNDS }, () =>
      services.map((service) => received(record('response', { service, answers: [rated('trust', 5)] }))),
    ),
  );
  const outcomes = await Promise.all(
    databases.flatMap((database, index) =>
      [batches[index], batches[(index + 1) % COLLECTORS]].map(async (rounds = []) => {
        const told: string[] = [];
        for (const round of rounds) told.push(...(await storeAtLast(database, round)));
        return told;
      }),
    ),
  );
  const all = COLLECTORS * ROUNDS * services.length;
  expect(outcomes.flat().filter((outcome) => outcome === 'new')).toHaveLength(all);
  expect(outcomes.flat().filter((outcome) => outcome === 'duplicate')).toHaveLength(all);
  const { instruments } = await tally(databases[0] as Database, parseQuarter('2026Q1'));
  expect(instruments.map(({ completed, ratings }) => [completed, ratings[0]?.counts[5]])).toEqual([
    [all / 2, all / 2],
    [all / 2, all / 2],
  ]);
});

/** Stores as devices do: what met others too often is not acknowledged, and sent again. */
async function storeAtLast(database: Database, batch: Parameters<typeof store>[1]): ReturnType<typeof store> {
  try {
    return await store(database, batch);
  } catch (error) {
    if ((error as { code?: unknown }).code !== '40001') throw error;
    return await storeAtLast(database, batch);
  }
}

test('a collector that finds no tables there, and may make some, says how they are made', async () => {
  const address = await postgres.createDatabase();
  await asEngine(address, 'cockroachdb');
  const database = await openForTest(address);
  await sql`drop table kysely_migration`.execute(database);
  await expect(openDatabase(address)).rejects.toThrow('make its tables with a11-survey tables');
});
