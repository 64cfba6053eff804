import { sql } from 'kysely';
import { afterAll, expect, test } from 'vitest';
import type { Database } from '../../src/collector/index.ts';
import { openForTest, temporaryFile } from '../support/database.ts';
import { AGENCY, collectorForTest, post } from '../support/injected-collector.ts';
import { startPostgres } from '../support/postgres.ts';
import { record } from '../support/records.ts';

/** A machine may be slow: only what never comes fails. */
const PATIENCE = { timeout: 30_000 };

const postgres = await startPostgres();
afterAll(() => postgres.stop());

type Reply = Awaited<ReturnType<typeof post>>;

function expectUnavailable(reply: Reply) {
  expect(reply.statusCode).toBe(503);
  expect(reply.headers).toMatchObject({ 'retry-after': '10', 'access-control-allow-origin': AGENCY });
  expect(reply.json()).toEqual({ error: expect.stringContaining('send them again') });
}

const idsIn = (database: Database) => database.selectFrom('records').select('id').execute();

test('a disk that is full acknowledges nothing, and all of it once there is room', async () => {
  const database = await openForTest(await temporaryFile());
  const collector = await collectorForTest({ database });
  const setLimit = (pages: number) => sql`pragma max_page_count = ${sql.lit(pages)}`.execute(database);
  const records = Array.from({ length: 200 }, () => record('response'));

  await setLimit(1); // which SQLite takes as: not one page more than there are
  expectUnavailable(await post(collector, records));
  expect(await idsIn(database)).toEqual([]);

  await setLimit(1_000_000);
  expect((await post(collector, records)).json().accepted).toHaveLength(200);
  expect(await idsIn(database)).toHaveLength(200);
});

test('a commit that fails acknowledges nothing', async () => {
  const database = await openForTest(await postgres.createDatabase());
  const collector = await collectorForTest({ database });
  // Fires at the commit itself, after every statement has succeeded.
  await sql`create function fail() returns trigger language plpgsql as 'begin raise exception $$no$$; end'`.execute(
    database,
  );
  await sql`create constraint trigger failing after insert on records deferrable initially deferred for each row execute function fail()`.execute(
    database,
  );
  const one = record('response');
  expectUnavailable(await post(collector, [one]));
  expect(await idsIn(database)).toEqual([]);

  await sql`drop trigger failing on records`.execute(database);
  expect((await post(collector, [one])).json().accepted).toEqual([one.id]);
});

test('nothing is acknowledged before the commit', async () => {
  const location = await postgres.createDatabase();
  const [database, other] = [await openForTest(location), await openForTest(location)];
  const collector = await collectorForTest({ database });
  const one = record('response');
  let isSettled = false;
  const reply = await other.transaction().execute(async (transaction) => {
    await sql`lock table records in exclusive mode`.execute(transaction);
    const posted = post(collector, [one]).finally(() => {
      isSettled = true;
    });
    const waiting = sql<{ count: number }>`select count(*)::int as count from pg_locks where not granted`;
    await expect.poll(async () => (await waiting.execute(transaction)).rows[0]?.count, PATIENCE).toBe(1);
    expect(isSettled).toBe(false);
    return { posted };
  });
  expect((await reply.posted).json().accepted).toEqual([one.id]);
});

test('a collector outlives its connections to the database', async () => {
  const location = await postgres.createDatabase();
  const [database, other] = [await openForTest(location), await openForTest(location)];
  const collector = await collectorForTest({ database });
  const [one, two] = [record('response'), record('response')];
  await post(collector, [one]);
  await sql`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`.execute(
    other,
  );
  await expect.poll(async () => (await post(collector, [two])).statusCode, PATIENCE).toBe(200);
  expect(await idsIn(database)).toHaveLength(2);
});

test('health is red where nothing can be stored', async () => {
  const database = await openForTest(await temporaryFile());
  const collector = await collectorForTest({ database });
  const health = () => collector.inject({ url: '/health', headers: { origin: AGENCY } });
  expect((await health()).json()).toEqual({ status: 'ok' });
  await sql`pragma query_only = on`.execute(database);
  expectUnavailable(await health());
  await sql`pragma query_only = off`.execute(database);
  expect((await health()).statusCode).toBe(200);
});
