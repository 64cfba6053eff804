import { writeFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { store } from '../../src/database/store.ts';
import { run, startCollector } from '../support/cli.ts';
import { openForTest, temporaryFile, temporaryFolder } from '../support/database.ts';
import { rated, record } from '../support/records.ts';
import { served } from '../support/served.ts';

/** A database in which trust fell from one moment to another, for certain. */
async function fallen(before: Date, after: Date): Promise<string> {
  const file = await temporaryFile();
  const database = await openForTest(file);
  for (const [at, rating] of [
    [before, 5],
    [after, 1],
  ] as const) {
    const one = () => ({
      record: record('response', { answers: [rated('trust', rating)] }),
      receivedAt: at.toISOString(),
      answeredAt: at.toISOString(),
    });
    await store(database, Array.from({ length: 40 }, one));
  }
  return file;
}

async function ruleFile(rules: unknown): Promise<string> {
  const path = join(await temporaryFolder(), 'rules.json');
  await writeFile(path, JSON.stringify(rules));
  return path;
}

const TRUST = { alert: 'trust-falls', points: 5 };
const quarter = ['--quarter', '2026Q1'];

test('an alert ends with 3, and none with 0', async () => {
  const file = await fallen(new Date('2025-08-12T15:00:00Z'), new Date('2025-11-12T15:00:00Z'));
  const report = async (...rules: readonly object[]) =>
    await run(['report', '--database', file, ...quarter, '--alerts', await ruleFile({ rules })]);
  const alerted = await report(TRUST);
  expect({ ...alerted, stdout: '' }).toEqual({ code: 3, stdout: '', stderr: '' });
  expect(alerted.stdout).toContain('0.0 % of 40 agreed, and 100.0 % of 40 before.');

  const { code, stdout } = await report({ ...TRUST, channel: 'phone' });
  expect(code).toBe(0);
  expect(stdout).toContain('0 alerts; 0 comparisons without one.');
});

test('alerts come as JSON for programs', async () => {
  const file = await fallen(new Date('2025-08-12T15:00:00Z'), new Date('2025-11-12T15:00:00Z'));
  const rules = await ruleFile({ rules: [TRUST] });
  const { code, stdout } = await run([
    ...['report', '--database', file, ...quarter, '--alerts', rules, '--format', 'json'],
  ]);
  expect(code).toBe(3);
  expect(JSON.parse(stdout)).toMatchObject({
    now: { name: '2026Q1', firstDay: '2025-10-01', lastDay: '2025-12-31' },
    before: { name: '2025Q4' },
    alerts: 1,
    comparisons: [{ alert: 'trust-falls', outcome: 'alert', rule: 0, change: 1 }],
  });
});

test('rules that are wrong end with 1, and are told with what to do', async () => {
  const file = await fallen(new Date(), new Date());
  const rules = await ruleFile({ rules: [{ alert: 'trust-falls' }] });
  const { code, stderr } = await run(['report', '--database', file, '--alerts', rules]);
  expect(code).toBe(1);
  expect(stderr).toContain('rules[0].points is missing. Give by how many points of a hundred');
  const collected = await run(['collect', '--database', file, '--alerts', rules, '--webhook', 'http://127.0.0.1:1/']);
  expect(collected.code).toBe(1);
  expect(collected.stderr).toContain('rules[0].points is missing');
});

test('the collector posts an alert to a webhook that is there at the second attempt', async () => {
  const week = 7 * 24 * 60 * 60 * 1000;
  const file = await fallen(new Date(Date.now() - 1.4 * week), new Date(Date.now() - 0.4 * week));
  const posted: object[] = [];
  const webhook = await served(async (request: IncomingMessage, response: ServerResponse) => {
    posted.push(JSON.parse(await text(request)));
    response.writeHead(posted.length === 1 ? 503 : 200).end();
  });
  const rules = await ruleFile({ windowDays: 7, rules: [TRUST] });
  const collector = await startCollector(['--database', file, '--alerts', rules], { A11_WEBHOOK: webhook });
  await expect.poll(() => posted.length, { timeout: 30_000 }).toBe(2);
  expect(posted[1]).toEqual(posted[0]);
  expect(posted[0]).toEqual({
    text: expect.stringMatching(
      /^Passport renewal, website: Trust fell\. 0\.0 % of 40 agreed, and 100\.0 % of 40 before\./,
    ),
    alert: 'trust-falls',
    service: 'Passport renewal',
    channel: 'website',
    lang: 'en',
    statement: 'The statement of trust.',
    what: expect.any(String),
    rule: 0,
    before: { count: 40, of: 40 },
    now: { count: 0, of: 40 },
    change: 1,
    interval: [expect.any(Number), expect.any(Number)],
  });
  expect(await collector.end('SIGTERM')).toBe(0);
});
