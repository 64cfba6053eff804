import { once } from 'node:events';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { sql } from 'kysely';
import { afterAll, expect, onTestFinished, test } from 'vitest';
import type { SurveyRecord } from '../../src/contract/record.ts';
import { startCollector } from '../support/cli.ts';
import { openForTest, temporaryFile } from '../support/database.ts';
import { collectorForTest, post } from '../support/injected-collector.ts';
import { startPostgres } from '../support/postgres.ts';
import { record } from '../support/records.ts';

/** A machine may be slow: only what never comes fails. */
const PATIENCE = { timeout: 30_000 };

const postgres = await startPostgres();
afterAll(() => postgres.stop());

type Collector = Awaited<ReturnType<typeof startCollector>>;

/** Sends as a device does, until told to stop: what was not acknowledged is sent again. */
async function keepSending(collectors: readonly Collector[], acknowledged: Set<string>, isOver: () => boolean) {
  let waiting: readonly SurveyRecord[] = [];
  for (let turn = 0; !isOver() || waiting.length > 0; turn++) {
    if (waiting.length === 0) waiting = Array.from({ length: 3 }, () => record('response'));
    const reply = await collectors[turn % collectors.length]?.post(waiting).catch(() => undefined);
    const { accepted = [] }: { accepted?: string[] } = reply ? await reply.json() : {};
    for (const id of accepted) acknowledged.add(id);
    waiting = waiting.filter(({ id }) => !acknowledged.has(id));
  }
}

test('a PostgreSQL that is restarted under load loses nothing and stores nothing twice', async () => {
  const location = await postgres.createDatabase();
  const collectors = [
    await startCollector([], { DATABASE_URL: location }),
    await startCollector([], { DATABASE_URL: location }),
  ];
  const acknowledged = new Set<string>();
  let isOver = false;
  const senders = Array.from({ length: 4 }, () => keepSending(collectors, acknowledged, () => isOver));
  for (const enough of [100, 200]) {
    await expect.poll(() => acknowledged.size, PATIENCE).toBeGreaterThan(enough);
    await postgres.restart();
  }
  await expect.poll(() => acknowledged.size, PATIENCE).toBeGreaterThan(400);
  isOver = true;
  await Promise.all(senders);

  const rows = await (await openForTest(location)).selectFrom('records').select('id').execute();
  expect(new Set(rows.map(({ id }) => id))).toEqual(acknowledged);
});

test('two collectors over one SQLite file store what each is sent, once', async () => {
  const file = await temporaryFile();
  const [one, other] = [await startCollector(['--database', file]), await startCollector(['--database', file])];
  const records = Array.from({ length: 60 }, () => record('response'));
  const batches = Array.from({ length: 12 }, (_, index) => records.slice(index * 5, index * 5 + 5));
  await Promise.all(batches.flatMap((batch) => [one.post(batch), other.post(batch)]));
  const rows = await (await openForTest(file)).selectFrom('records').select('id').execute();
  expect(rows.map(({ id }) => id).sort()).toEqual(records.map(({ id }) => id).sort());
});

test('a SQLite file that another process locks is 503, and stored once it is free', async () => {
  const file = await temporaryFile();
  const [database, other] = [await openForTest(file), await openForTest(file)];
  const collector = await collectorForTest({ database });
  await sql`pragma busy_timeout = 1`.execute(database);
  const one = record('response');
  await other.connection().execute(async (connection) => {
    await sql`begin immediate`.execute(connection);
    const reply = await post(collector, [one]);
    expect(reply.statusCode).toBe(503);
    expect(reply.headers).toMatchObject({ 'retry-after': '10', 'access-control-expose-headers': 'Retry-After' });
    expect((await collector.inject('/health')).statusCode).toBe(503);
    await sql`rollback`.execute(connection);
  });
  expect((await post(collector, [one])).json()).toEqual({ accepted: [one.id], refused: [] });
});

test('connections that dribble hold up nobody', async () => {
  const collector = await collectorForTest();
  await collector.listen({ port: 0, host: '127.0.0.1' });
  const { port } = collector.server.address() as AddressInfo;
  const sockets: Socket[] = [];
  onTestFinished(() => sockets.forEach((socket) => void socket.destroy()));
  for (let count = 0; count < 200; count++) {
    const socket = connect(port, '127.0.0.1');
    sockets.push(socket);
    await once(socket, 'connect');
    socket.write('POST /v1/responses HTTP/1.1\r\nHost: collector\r\nContent-Length: 1000000\r\n');
  }
  const one = record('response');
  const reply = await fetch(`http://127.0.0.1:${port}/v1/responses`, {
    method: 'POST',
    body: JSON.stringify({ records: [one] }),
  });
  expect(await reply.json()).toEqual({ accepted: [one.id], refused: [] });
  // Node.js itself cuts them off, at these times.
  expect(collector.server.requestTimeout).toBe(30_000);
  expect(collector.server.headersTimeout).toBeLessThanOrEqual(60_000);
});

test('a compressed body is turned away unread', async () => {
  const collector = await collectorForTest();
  const reply = await collector.inject({
    method: 'POST',
    url: '/v1/responses',
    headers: { 'content-type': 'text/plain', 'content-encoding': 'gzip' },
    payload: Buffer.alloc(1000),
  });
  expect(reply.statusCode).toBe(415);
  expect(reply.json()).toEqual({ error: expect.stringContaining('not compressed') });
});
