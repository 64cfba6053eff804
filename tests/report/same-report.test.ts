import { randomUUID } from 'node:crypto';
import { afterAll, expect, test } from 'vitest';
import { formatJson } from '../../src/report/json.ts';
import { parseQuarter } from '../../src/report/quarter.ts';
import { tally } from '../../src/report/tally.ts';
import { openForTest, temporaryFile } from '../support/database.ts';
import { collectorForTest, post } from '../support/injected-collector.ts';
import { startPostgres } from '../support/postgres.ts';
import { NAMES, variedRecords } from '../support/varied-records.ts';

const records = variedRecords(800);
const postgres = await startPostgres();
afterAll(() => postgres.stop());

async function reportFrom(location: string) {
  const database = await openForTest(location);
  const collector = await collectorForTest({ database, now: () => Date.parse('2026-01-02T00:00:00.000Z') });
  const broken = { ...records[0], id: randomUUID(), kind: 'other' };
  for (const batch of [records.slice(0, 500), records.slice(300), [broken]]) await post(collector, batch);
  return JSON.parse(formatJson(await tally(database, parseQuarter('2026Q1'))));
}

test('the same records make the same report on SQLite and PostgreSQL', async () => {
  const report = await reportFrom(await temporaryFile());
  expect(await reportFrom(await postgres.createDatabase())).toEqual(report);
  const names = report.instruments.map(({ service }: { service: string }) => service);
  expect([...new Set(names)]).toEqual([...NAMES].sort());
});
