import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { replyIn } from '../../bench/collector/connection.ts';
import { TOKEN } from '../../bench/collector/contenders.ts';
import { type Findings, pageOf } from '../../bench/collector/page.ts';
import { startCollector } from '../../bench/collector/program.ts';
import { createResponses } from '../../bench/collector/responses.ts';
import { createSupply, race } from '../../bench/collector/rounds.ts';
import { spanBefore } from '../../bench/collector/span.ts';
import { quantile } from '../../bench/collector/statistics.ts';
import { isWhole, repeat, verify } from '../../bench/collector/verify.ts';
import { fill } from '../../bench/collector/volume.ts';
import { parseRecord } from '../../src/contract/parse-record.ts';
import { temporaryFolder } from '../support/database.ts';

test('a quantile lies between its neighbours in proportion', () => {
  expect([0, 0.5, 0.75, 1].map((share) => quantile([40, 10, 20, 30], share))).toEqual([10, 25, 32.5, 40]);
});

test('a reply is read once all of it is there', () => {
  const reply = Buffer.from('HTTP/1.1 200 OK\r\ncontent-length: 15\r\n\r\n{"accepted":[]}');
  expect(replyIn(reply.subarray(0, -1))).toBe(undefined);
  expect(replyIn(reply)).toEqual({ status: 200, body: '{"accepted":[]}' });
});

describe('responses of the bench', () => {
  const span = spanBefore(Date.parse('2025-11-14T15:00:00.000Z'));

  test('are what a collector takes, each the same whenever it is made', () => {
    const [one, other] = [createResponses(span, 'run'), createResponses(span, 'run')];
    const made = Array.from({ length: 300 }, (_, index) => one.jsonOf(index));
    expect(made).toEqual(made.map((_, index) => other.jsonOf(index)));
    expect(made.map((json) => parseRecord(JSON.parse(json)).ok)).not.toContain(false);
    expect(new Set(made.map((_, index) => one.idOf(index))).size).toBe(300);
  });

  test.each([
    ['2025-11-14T15:00:00.000Z', '2026Q1'],
    ['2026-01-03T15:00:00.000Z', '2026Q1'],
    ['2025-12-31T23:59:00.000Z', '2026Q1'],
  ])('that are sent at %s were answered in %s, less than 60 days before', (now, quarter) => {
    const { from, until, ...span } = spanBefore(Date.parse(now));
    expect(span.quarter.name).toBe(quarter);
    expect(from).toBeGreaterThanOrEqual(Date.parse(span.quarter.from));
    expect(until).toBeLessThan(Date.parse(span.quarter.until));
    expect(Date.parse(now) - from).toBeLessThan(60 * 24 * 60 * 60 * 1000);
  });
});

const round = { latencies: [1, 2], cpu: 100 };
const findings = (sqlite: number, missing: number): Findings => ({
  machine: ['two processors'],
  command: 'npm run bench:collector',
  races: [
    {
      batch: 1,
      results: new Map([
        ['without a store', [{ ...round, rate: 1000 }]],
        ['SQLite', [{ ...round, rate: sqlite }]],
      ]),
    },
  ],
  verdicts: new Map([['SQLite', { acknowledged: 10, repeated: 2, stored: 10 - missing, missing, counted: 10 }]]),
  filled: [],
});

test.each([
  [600, 0, ['✓', '✓']],
  [599, 0, ['✗', '✓']],
  [600, 1, ['✓', '✗']],
])('the page marks what is met: %d of 1,000 a second, %d missing', (rate, missing, marks) => {
  expect([...pageOf(findings(rate, missing)).matchAll(/^- ([✓✗])/gm)].map(([, mark]) => mark)).toEqual(marks);
});

test('the page says why SQLite is slower, where it is too slow', () => {
  expect(pageOf(findings(599, 0))).toContain('60 % of the rate would leave 67');
  expect(pageOf(findings(600, 0))).not.toContain('Why SQLite takes longer');
});

test('the bench drives a collector, stores in it, reads it and finds what is missing', async () => {
  const folder = await temporaryFolder();
  const location = join(folder, 'responses.sqlite');
  const responses = createResponses(spanBefore(Date.now()), 'run');
  const collector = await startCollector(['--database', location], { A11_READ_TOKEN: TOKEN });
  const supply = createSupply(responses);
  const sqlite = { name: 'SQLite', servers: [collector], location };
  const results = await race([sqlite], supply, { rounds: 1, responses: 100, batch: 10 });
  expect(results.get('SQLite')?.[0]?.latencies).toHaveLength(10);
  const numbers = supply.taken(location);
  const repeated = await repeat(collector.port, responses, numbers);
  await collector.stop();
  const verdict = await verify(location, responses, numbers, repeated);
  expect(verdict).toEqual({ acknowledged: 200, repeated: 200, stored: 200, missing: 0, counted: 200 });
  expect(isWhole(await verify(location, responses, [...numbers, 1_000_000], repeated))).toBe(false);
  await rm(location);

  const store = { args: ['--database', location], env: {}, folder, log: () => {} };
  const volume = await fill({ ...store, goal: 1 });
  expect(volume.milestones).toMatchObject([{ stored: 1, readings: { length: 8 } }]);
  expect(volume.milestones[0]?.usage.peak).toBeGreaterThan(10_000_000);
  // What was measured is kept, and goes on from there.
  expect(await fill({ ...store, goal: 1 })).toEqual(volume);
});
