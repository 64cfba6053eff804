import { type Dialect, Kysely, Migrator, PostgresDialect } from 'kysely';
import Sqlite from 'libsql';
import { Pool } from 'pg';
import { afterAll, expect, test } from 'vitest';
import { parseRecord } from '../../src/contract/parse-record.ts';
import { maskPersonal } from '../../src/contract/personal-information.ts';
import type { SurveyRecord } from '../../src/contract/record.ts';
import { MIGRATIONS } from '../../src/database/migrations.ts';
import { createSqliteDialect } from '../../src/database/sqlite-dialect.ts';
import { store } from '../../src/database/store.ts';
import type { Database } from '../../src/database/tables.ts';
import { parseQuarter } from '../../src/report/quarter.ts';
import { tally } from '../../src/report/tally.ts';
import { openForTest, temporaryFile } from '../support/database.ts';
import { startPostgres } from '../support/postgres.ts';
import { rated, record } from '../support/records.ts';
import { variedRecords } from '../support/varied-records.ts';

const postgres = await startPostgres();
afterAll(() => postgres.stop());

const onSqlite = (file: string) => createSqliteDialect(new Sqlite(file));
const onPostgres = (address: string) => new PostgresDialect({ pool: new Pool({ connectionString: address }) });

/** A record as devices sent it before version 2. */
const old: SurveyRecord = {
  schemaVersion: 1,
  kind: 'response',
  id: '9c8a1f0e-5f0b-4d3a-8a67-3d1b6c9e2f10',
  service: 'Passport renewal',
  provider: 'the Department of State',
  edition: 'default',
  channel: 'website',
  transactionPoint: 'post_interaction',
  lang: 'en',
  page: '/passport/done',
  startedAt: '2025-11-14T15:00:00.000Z',
  submittedAt: '2025-11-14T15:00:00.000Z',
  answers: [rated('trust', 4), { question: 'comment', statement: 'Anything else?', text: 'No.' }],
};

/** Its rows as 0.1.0 wrote them. */
const ROW = {
  id: old.id,
  schema_version: 1,
  kind: 'response',
  service: old.service,
  provider: old.provider,
  edition: 'default',
  channel: 'website',
  transaction_point: 'post_interaction',
  lang: 'en',
  page: '/passport/done',
  started_at: old.startedAt,
  submitted_at: old.submittedAt,
  answered_at: old.submittedAt,
  received_at: '2025-11-14T15:00:01.000Z',
  digest: '4f576f442be162b63a518ac3e6daa988f3f6e3651aff5c11395c25560ec9e2fd',
};
/** Another with a check-all question, of which it kept no labels. */
const OTHER = { ...ROW, id: '5c0b6a52-9f8e-4a43-b7a1-5a0d0d0f6e77', digest: '' };
const ANSWERS = [
  { record_id: old.id, position: 0, question: 'trust', statement: 'The statement of trust.', rating: 4, text: null },
  { record_id: old.id, position: 1, question: 'comment', statement: 'Anything else?', rating: null, text: 'No.' },
  { record_id: OTHER.id, position: 0, question: 'difference', statement: 'What did?', rating: null, text: null },
];
const OPTION = { record_id: OTHER.id, position: 0, option: 'ease', chosen: 1 };

/** Opens a database as it was after the first of the migrations. */
async function openOld(dialect: Dialect, migrations: number) {
  // biome-ignore lint/suspicious/noExplicitAny: its tables are not those of today
  const database = new Kysely<any>({ dialect });
  const first = Object.fromEntries(Object.entries(MIGRATIONS).slice(0, migrations));
  const { error } = await new Migrator({
    db: database,
    provider: { getMigrations: async () => first },
  }).migrateToLatest();
  expect(error).toBeUndefined();
  return database;
}

/** Makes a database as 0.1.0 left it behind. */
async function makeOld(dialect: Dialect): Promise<void> {
  const database = await openOld(dialect, 1);
  await database.insertInto('records').values([ROW, OTHER]).execute();
  await database.insertInto('answers').values(ANSWERS).execute();
  await database.insertInto('options').values(OPTION).execute();
  await database.destroy();
}

const ENGINES = [
  ['SQLite', temporaryFile, onSqlite],
  ['PostgreSQL', postgres.createDatabase, onPostgres],
] as const;

test.each(ENGINES)(
  'a %s database of 0.1.0 is taken over with all that it holds',
  async (_engine, newDatabase, dialectOf) => {
    const location = await newDatabase();
    await makeOld(dialectOf(location));
    const database = await openForTest(location);
    const times = { receivedAt: '2025-11-15T00:00:00.000Z', answeredAt: '2025-11-14T15:00:00.000Z' };
    const now = record('response', { answers: [rated('trust', 5)] });
    // Its device never heard that it was stored, and sends it once more.
    expect(
      await store(
        database,
        [old, now].map((each) => ({ record: each, ...times })),
      ),
    ).toEqual(['duplicate', 'new']);

    const { instruments } = await tally(database, parseQuarter('2026Q1'));
    expect(instruments).toMatchObject([
      { surveyType: 'likert_scale', completed: 1, ratings: [{ question: 'trust', asked: 1, n: 1, mean: 5 }] },
      {
        surveyType: null,
        trustStatement: null,
        ombControlNumber: null,
        completed: 2,
        ratings: [{ question: 'trust', asked: null, n: 1, mean: 4 }],
        choices: [
          { question: 'difference', asked: null, options: [{ option: 'ease', label: '', offered: 1, chosen: 1 }] },
        ],
        comments: [{ question: 'comment', asked: null, n: 1 }],
      },
    ]);
  },
);

/** A record as the collector reads it. */
function parsed(given: SurveyRecord): SurveyRecord {
  const read = parseRecord(given);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

/** Every counter by its columns, with its tallies by day. */
async function talliesOf(database: Database): Promise<readonly string[]> {
  const rows = await database
    .selectFrom('counters')
    .innerJoin('tallies', 'tallies.counter', 'counters.id')
    .selectAll()
    .execute();
  // PostgreSQL gives its largest whole numbers as text.
  return rows
    .map((row) =>
      JSON.stringify(
        Object.entries(row)
          .map(([name, value]) => [name, value && `${value}`])
          .sort(),
      ),
    )
    .sort();
}

test.each(ENGINES)(
  'a %s database of before there were tallies has those that it would have, had they been kept',
  async (_engine, newDatabase, dialectOf) => {
    const kept = await openForTest(await newDatabase());
    const days = ['2025-09-30T23:59:59.999Z', '2025-10-01T00:00:00.000Z', '2026-01-15T12:00:00.000Z'];
    const received = variedRecords(400).map((each, index) => ({
      record: parsed(index % 5 === 0 ? { ...each, schemaVersion: 1 } : each),
      receivedAt: '2026-02-01T00:00:00.000Z',
      answeredAt: days[index % days.length] as string,
    }));
    for (const batch of [received.slice(0, 250), received.slice(250)]) await store(kept, batch);

    const location = await newDatabase();
    const old = await openOld(dialectOf(location), 3);
    const records = await kept.selectFrom('records').selectAll().execute();
    await old.transaction().execute(async (transaction) => {
      for (const { sha256: digest, suspicions: _, ...row } of records) {
        await transaction
          .insertInto('records')
          .values({ ...row, digest })
          .execute();
      }
      for (const { masked: _, ...row } of await kept.selectFrom('answers').selectAll().execute()) {
        await transaction.insertInto('answers').values(row).execute();
      }
      for (const row of await kept.selectFrom('options').selectAll().execute()) {
        await transaction.insertInto('options').values(row).execute();
      }
    });
    await old.destroy();

    const tallies = await talliesOf(kept);
    expect(tallies.length).toBeGreaterThan(500);
    expect(await talliesOf(await openForTest(location))).toEqual(tallies);
  },
);

test.each(ENGINES)(
  'in a %s database of before texts were masked they are, and how often is counted',
  async (_engine, newDatabase, dialectOf) => {
    const location = await newDatabase();
    const { digest, ...row } = ROW;
    const written = ['My number is 123-45-6789, really.', 'All was well.'];
    const ids = ['1c0b6a52-9f8e-4a43-b7a1-5a0d0d0f6e77', old.id];
    const before = await openOld(dialectOf(location), 3);
    for (const [index, id] of ids.entries()) {
      const text = written[index];
      await before
        .insertInto('records')
        .values({ ...row, id, digest })
        .execute();
      await before
        .insertInto('answers')
        .values({ record_id: id, position: 0, question: 'comment', statement: 'Anything else?', text })
        .execute();
    }
    await before.destroy();

    const database = await openForTest(location);
    const { text: shown } = maskPersonal(written[0] as string);
    expect(shown).not.toContain('123-45-6789');
    const stored = database
      .selectFrom('answers')
      .innerJoin('records', 'records.id', 'record_id')
      .select(['text', 'masked', 'sha256'])
      .orderBy('text');
    expect(await stored.execute()).toEqual([
      { text: 'All was well.', masked: null, sha256: digest },
      // The text could be found from the hash of the record that it was in.
      { text: shown, masked: 1, sha256: '' },
    ]);
    const { instruments } = await tally(database, parseQuarter('2026Q1'));
    expect(instruments[0]?.comments).toMatchObject([{ n: 2, masked: 1 }]);
    const { service, channel, lang, answered_at } = row;
    const kept = { service, channel, lang, answered_at };
    expect(await database.selectFrom('kept_texts').selectAll().orderBy('record_id').execute()).toEqual(
      ids.map((record_id) => ({ record_id, ...kept })),
    );
    // biome-ignore lint/suspicious/noExplicitAny: the row that a collector of the version before writes
    const asBefore = { record_id: OTHER.id, answered_at } as any;
    await expect(database.insertInto('kept_texts').values(asBefore).execute()).rejects.toThrow(/service/);
  },
);

test('a collector of the version before stores nothing that it would not count', async () => {
  const database = await openForTest(await temporaryFile());
  // biome-ignore lint/suspicious/noExplicitAny: its tables are not those of today
  await expect((database as Kysely<any>).insertInto('records').values(ROW).execute()).rejects.toThrow('digest');
});
