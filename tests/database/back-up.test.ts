import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { store } from '../../src/database/store.ts';
import type { Database } from '../../src/database/tables.ts';
import { parseQuarter } from '../../src/report/quarter.ts';
import { tally } from '../../src/report/tally.ts';
import { run, startCollector } from '../support/cli.ts';
import { openForTest, temporaryFolder } from '../support/database.ts';
import { startPostgres } from '../support/postgres.ts';
import { record } from '../support/records.ts';

/** How many responses are stored, and how many were counted. */
async function responsesIn(database: Database) {
  const rows = await database.selectFrom('records').select('id').execute();
  const [instrument] = (await tally(database, parseQuarter('2026Q1'))).instruments;
  return { ids: new Set(rows.map(({ id }) => id)), completed: instrument?.completed };
}

/** Sends responses until it is told to stop, and names those that were acknowledged. */
function keepSending(post: (records: readonly unknown[]) => Promise<Response>) {
  const acknowledged: string[] = [];
  let isOver = false;
  const sending = (async () => {
    while (!isOver) {
      const reply = await post(Array.from({ length: 5 }, () => record('response')));
      acknowledged.push(...(await reply.json()).accepted);
    }
  })();
  return {
    acknowledged,
    async stop() {
      isOver = true;
      await sending;
    },
  };
}

/** What a copy that was taken while records came in must hold. */
async function expectWhole(copy: Database, before: readonly string[]) {
  const { ids, completed } = await responsesIn(copy);
  expect(before.filter((id) => !ids.has(id))).toEqual([]);
  expect(completed).toBe(ids.size);
  const one = record('response');
  const received = { record: one, receivedAt: '2026-01-01T00:00:00.000Z', answeredAt: '2025-12-31T00:00:00.000Z' };
  expect(await store(copy, [received])).toEqual(['new']);
}

test('a SQLite file that is copied while records come in is whole, and collects on', async () => {
  const folder = await temporaryFolder();
  const [file, copy] = [join(folder, 'records.sqlite'), join(folder, 'copy.sqlite')];
  const collector = await startCollector(['--database', file]);
  const sender = keepSending(collector.post);
  await expect.poll(() => sender.acknowledged.length).toBeGreaterThan(100);
  const before = [...sender.acknowledged];
  expect(await run(['back-up', '--database', file, '--to', copy])).toEqual({
    code: 0,
    stdout: `${copy}\n`,
    stderr: '',
  });
  await sender.stop();
  await expectWhole(await openForTest(copy), before);

  const again = await run(['back-up', '--database', file, '--to', copy]);
  expect(again).toMatchObject({ code: 1, stdout: '' });
  expect(again.stderr).toContain(`${copy} is there already.`);
});

/** PostgreSQL of the system, as what the tests bring is the server alone, and a dump must not be older than its server. */
const system = (existsSync('/usr/lib/postgresql') ? readdirSync('/usr/lib/postgresql') : [])
  .map((version) => `/usr/lib/postgresql/${version}/bin`)
  .find((bin) => ['postgres', 'initdb', 'pg_dump', 'psql'].every((program) => existsSync(join(bin, program))));

test.skipIf(!system)(
  'a PostgreSQL database that is dumped while records come in is whole, and collects on (needs the system’s PostgreSQL)',
  async () => {
    const postgres = await startPostgres(system);
    onTestFinished(postgres.stop);
    const [location, restored] = [await postgres.createDatabase(), await postgres.createDatabase()];
    const collector = await startCollector([], { DATABASE_URL: location });
    const sender = keepSending(collector.post);
    await expect.poll(() => sender.acknowledged.length).toBeGreaterThan(100);
    const before = [...sender.acknowledged];
    const dump = execFileSync(`${system}/pg_dump`, ['--no-owner', location], { maxBuffer: 2 ** 28 });
    await sender.stop();
    await collector.end('SIGTERM');
    execFileSync(`${system}/psql`, ['--quiet', '--set', 'ON_ERROR_STOP=1', restored], { input: dump });
    const copy = await openForTest(restored);
    await expectWhole(copy, before);
    await copy.destroy();
  },
);
