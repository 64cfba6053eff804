import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import Sqlite from 'libsql';
import { expect, onTestFinished, test } from 'vitest';
import { probe } from '../../src/probe/probe.ts';
import { temporaryFolder } from '../support/database.ts';
import { AGENCY, collectorForTest } from '../support/injected-collector.ts';
import { NO_PHP, PHP } from '../support/installed.ts';

const SCRIPT = new URL('../../recipes/php/responses.php', import.meta.url).pathname;

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  return port;
}

/** The recipe under PHP's own server, with several at work, until the test has finished. */
async function startPhp(php: string, records: string): Promise<string> {
  const port = await freePort();
  const env = { PATH: process.env.PATH, A11_RECORDS: records, PHP_CLI_SERVER_WORKERS: '3' };
  const child = spawn(php, ['-S', `127.0.0.1:${port}`, SCRIPT], {
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
  });
  // Its workers would outlive it.
  onTestFinished(() => void process.kill(-(child.pid as number), 'SIGTERM'));
  for await (const line of createInterface(child.stderr)) if (line.includes('started')) break;
  child.stderr.resume();
  return `http://127.0.0.1:${port}/v1/responses`;
}

const TITLE = 'the PHP recipe holds in everything, and hands over what it stored';

test.skipIf(!PHP)(PHP ? TITLE : `${TITLE}: ${NO_PHP}`, async () => {
  const records = join(await temporaryFolder(), 'records.sqlite');
  const collector = await startPhp(PHP as string, records);
  const start = Date.now();
  const { findings, accepted } = await probe({ collector, origin: AGENCY, patience: 60_000 });
  expect(findings.filter(({ outcome }) => outcome !== 'holds')).toEqual([]);

  // As if all of it had come 20 days ago.
  const file = new Sqlite(records);
  file.exec(`update records set received_at = received_at - 20 * 86400.0,
    sent_at = strftime('%Y-%m-%dT%H:%M:%fZ', sent_at, '-20 days')`);
  file.close();
  const { stdout } = spawnSync(PHP as string, [SCRIPT], { env: { A11_RECORDS: records }, encoding: 'utf8' });
  const own = await collectorForTest();
  const batches = stdout.trim().split('\n');
  expect(batches).toHaveLength(accepted);
  for (const payload of batches) {
    // Handed over as a device does that has waited until now: so the time of the answer holds, however late it is.
    const sentAt = Date.parse(JSON.parse(payload).sentAt);
    expect(sentAt).toBeGreaterThanOrEqual(start - 1000);
    expect(sentAt).toBeLessThanOrEqual(Date.now());
    const headers = { 'content-type': 'application/json' };
    const reply = await own.inject({ method: 'POST', url: '/v1/responses', headers, payload });
    expect(reply.json()).toEqual({ accepted: [expect.anything()], refused: [] });
  }
});
