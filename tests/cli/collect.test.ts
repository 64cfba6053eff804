import { once } from 'node:events';
import { createServer } from 'node:net';
import { sql } from 'kysely';
import { afterAll, expect, test } from 'vitest';
import { run, startCollector } from '../support/cli.ts';
import { openForTest, temporaryFile } from '../support/database.ts';
import { startPostgres } from '../support/postgres.ts';
import { record } from '../support/records.ts';

/** A machine may be slow: only what never comes fails. */
const PATIENCE = { timeout: 30_000 };

const postgres = await startPostgres();
afterAll(() => postgres.stop());

test('says where it listens, where it stores and who may send', async () => {
  const file = await temporaryFile();
  const { line } = await startCollector([
    '--database',
    file,
    '--allow-origin',
    'https://a.gov',
    '--allow-origin',
    'https://b.gov',
  ]);
  expect(line).toMatch(/^Collecting at http:\/\/127\.0\.0\.1:\d+\/v1\/responses into /);
  expect(line).toContain(`into ${file} from https://a.gov, https://b.gov`);
});

test('takes its settings from the environment', async () => {
  const location = new URL(await postgres.createDatabase());
  location.password = 'secret';
  const { line, post } = await startCollector(['--database', await temporaryFile()], {
    DATABASE_URL: location.href,
    A11_ALLOW_ORIGINS: 'https://a.gov, https://b.gov',
  });
  expect(line).toContain(`into postgres://${location.host}${location.pathname} from https://a.gov, https://b.gov`);
  expect((await post([], { origin: 'https://b.gov' })).status).toBe(200);
  expect((await post([], { origin: 'https://c.gov' })).status).toBe(403);
});

test('a port that is taken is told', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  const { code, stderr } = await run(['collect', '--port', String(port), '--database', await temporaryFile()]);
  server.close();
  expect(code).toBe(1);
  expect(stderr).toMatch(new RegExp(`^a11-survey: Cannot listen on 127\\.0\\.0\\.1:${port}: [^\\n]+\\n$`));
});

test('what is collected is reported', async () => {
  const file = await temporaryFile();
  const collector = await startCollector(['--database', file]);
  await collector.post([record('offered'), record('offered'), record('response')]);

  const text = await run(['report', '--database', file, '--quarter', '2026Q1']);
  expect(text).toMatchObject({ code: 0, stderr: '' });
  expect(text.stdout).toContain('offered 2, started 0, declined 0, completed 1, response rate 50.0%');

  const json = await run(['report', '--database', file, '--quarter', '2026Q1', '--format', 'json']);
  expect(JSON.parse(json.stdout)).toMatchObject({ quarter: '2026Q1', instruments: [{ offered: 2, completed: 1 }] });

  await collector.post([record('response', { honeypot: true })]);
  const without = await run(['report', '--database', file, '--quarter', '2026Q1', '--without-suspected']);
  expect(without.stdout).toContain('1 response is suspected of being made up (honeypot 1, late 1), and left out');
  expect(without.stdout).toContain('completed 1, response rate 50.0%');

  const other = await run(['report', '--database', file, '--quarter', '2026Q2']);
  expect(other.stdout).toContain('No records.');
});

test('holds each network to the rate that is given', async () => {
  const { post } = await startCollector(['--database', await temporaryFile(), '--rate', '1', '--burst', '2'], {
    A11_TRUST_PROXY: 'none',
  });
  expect((await post([record('offered'), record('offered')])).status).toBe(200);
  const reply = await post([record('offered')]);
  expect(reply.status).toBe(429);
  expect(Number(reply.headers.get('retry-after'))).toBeGreaterThan(30);
});

test.each(['SIGTERM', 'SIGINT'] as const)('%s ends it in peace', async (signal) => {
  const { end } = await startCollector(['--database', await temporaryFile()]);
  expect(await end(signal)).toBe(0);
});

test('a commit under way is finished and acknowledged before the end', async () => {
  const location = await postgres.createDatabase();
  const collector = await startCollector([], { DATABASE_URL: location });
  const database = await openForTest(location);
  const one = record('response');
  const { posted, ended } = await database.transaction().execute(async (transaction) => {
    await sql`lock table records in exclusive mode`.execute(transaction);
    const reply = collector.post([one]);
    const waiting = sql<{ count: number }>`select count(*)::int as count from pg_locks where not granted`;
    await expect.poll(async () => (await waiting.execute(transaction)).rows[0]?.count, PATIENCE).toBe(1);
    return { posted: reply, ended: collector.end('SIGTERM') };
  });
  expect(await (await posted).json()).toEqual({ accepted: [one.id], refused: [] });
  expect(await ended).toBe(0);
  expect(await database.selectFrom('records').select('id').execute()).toEqual([{ id: one.id }]);
});

test('a collector that is killed loses nothing that it acknowledged', async () => {
  const file = await temporaryFile();
  const collector = await startCollector(['--database', file]);
  const acknowledged: string[] = [];
  const sendUntilItEnds = async () => {
    for (;;) {
      const records = Array.from({ length: 5 }, () => record('response'));
      const { accepted } = await (await collector.post(records)).json();
      acknowledged.push(...accepted);
    }
  };
  const senders = Promise.allSettled(Array.from({ length: 8 }, sendUntilItEnds));
  await expect.poll(() => acknowledged.length, PATIENCE).toBeGreaterThan(500);
  expect(await collector.end('SIGKILL')).toBeNull();
  await senders;

  const database = await openForTest(file);
  const rows = await database.selectFrom('records').select('id').execute();
  const stored = new Set(rows.map(({ id }) => id));
  expect(acknowledged.filter((id) => !stored.has(id))).toEqual([]);
});

test.each([
  [
    ['--keep-comments', '0'],
    {},
    '--keep-comments "0" is not a number of days to keep. Give a whole number, 1 or more.',
  ],
  [
    ['--keep-responses', '60'],
    {},
    '--keep-responses "60" is not a number of days to keep. Give a whole number, 61 or more.',
  ],
  [['--rate', '0'], {}, '--rate "0" is not a number of records. Give a whole number, 1 or more, or off.'],
  [['--rate', 'off', '--burst', '5'], {}, '--burst is of a rate, and --rate is off.'],
  [[], { A11_TRUST_PROXY: 'proxy.agency.gov' }, 'The proxy "proxy.agency.gov" is not an address.'],
  [[], { A11_READ_TOKEN: 'secret' }, 'A11_READ_TOKEN is too short or has spaces.'],
])('%j with %j is told', async (args, env, message) => {
  const { code, stderr } = await run(['collect', ...args], env);
  expect(code).toBe(2);
  expect(stderr).toContain(message);
});
