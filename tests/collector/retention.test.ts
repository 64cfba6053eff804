import { readFile } from 'node:fs/promises';
import { sql } from 'kysely';
import { afterAll, describe, expect, test } from 'vitest';
import { deleteDue, LEAST_RESPONSE_DAYS } from '../../src/collector/retention.ts';
import type { SurveyRecord } from '../../src/contract/record.ts';
import { deleteRecords, deleteTexts } from '../../src/database/retention.ts';
import { store } from '../../src/database/store.ts';
import type { Database } from '../../src/database/tables.ts';
import { formatJson } from '../../src/report/json.ts';
import { parseQuarter } from '../../src/report/quarter.ts';
import { tally } from '../../src/report/tally.ts';
import { openForTest, temporaryFile } from '../support/database.ts';
import { collectorForTest, post } from '../support/injected-collector.ts';
import { startPostgres } from '../support/postgres.ts';
import { rated, record } from '../support/records.ts';

const postgres = await startPostgres();
afterAll(() => postgres.stop());

const NOW = Date.parse('2026-03-01T00:00:00.000Z');
const [OLD, YOUNG] = ['2025-11-14T15:00:00.000Z', '2026-02-20T15:00:00.000Z'];
const log = { info: () => {}, error: () => {} };

const response = (text?: string): SurveyRecord =>
  record('response', {
    answers: [rated('trust', 4), { question: 'comment', statement: 'Anything else?', ...(text && { text }) }],
  });

async function collect(
  database: Database,
  records: readonly SurveyRecord[],
  answeredAt: string,
  receivedAt = answeredAt,
) {
  await store(
    database,
    records.map((each) => ({ record: each, receivedAt, answeredAt })),
  );
}

const reportOf = async (database: Database) => formatJson(await tally(database, parseQuarter('2026Q1')));

const textsIn = async (database: Database) =>
  (await database.selectFrom('answers').select('text').where('text', 'is not', null).orderBy('text').execute()).map(
    ({ text }) => text,
  );

describe.each([
  ['SQLite', temporaryFile],
  ['PostgreSQL', postgres.createDatabase],
])('on %s', (_engine, newDatabase) => {
  test('what was written is deleted when its time is over, and the report stays as it was', async () => {
    const database = await openForTest(await newDatabase());
    await collect(database, [response('Old.'), response(), response('Also old.')], OLD);
    await collect(database, [response('Young.')], YOUNG);
    const before = await reportOf(database);
    await deleteDue({ comments: 30 }, { database, now: () => NOW, log });
    expect(await textsIn(database)).toEqual(['Young.']);
    expect(await database.selectFrom('records').select('id').execute()).toHaveLength(4);
    expect(await reportOf(database)).toBe(before);
  });

  test('whole records are deleted when their time is over, and the report stays as it was', async () => {
    const database = await openForTest(await newDatabase());
    await collect(database, [response('Old.'), record('offered')], OLD);
    const young = response('Young.');
    await collect(database, [young], YOUNG);
    const before = await reportOf(database);
    await deleteDue({ responses: 61 }, { database, now: () => NOW, log });
    expect(await database.selectFrom('records').select('id').execute()).toEqual([{ id: young.id }]);
    expect(await textsIn(database)).toEqual(['Young.']);
    expect(await reportOf(database)).toBe(before);
  });

  test('a record that came late stays for as long after as any, as its device may send it again', async () => {
    const database = await openForTest(await newDatabase());
    await collect(database, [response()], OLD, YOUNG);
    await deleteDue({ responses: 61 }, { database, now: () => NOW, log });
    expect(await database.selectFrom('records').select('id').execute()).toHaveLength(1);
  });

  test('one transaction deletes no more than its chunk', async () => {
    const database = await openForTest(await newDatabase());
    await collect(
      database,
      Array.from({ length: 5 }, () => response('Old.')),
      OLD,
    );
    expect([await deleteTexts(database, YOUNG, 2), await deleteRecords(database, YOUNG, 3)]).toEqual([2, 3]);
    expect(await database.selectFrom('records').select('id').execute()).toHaveLength(2);
  });
});

test('what was deleted is not left in the file', async () => {
  const file = await temporaryFile();
  const database = await openForTest(file);
  await collect(database, [response('My number is 123-45-6789.')], OLD);
  await deleteDue({ comments: 30 }, { database, now: () => NOW, log });
  await sql`pragma wal_checkpoint(truncate)`.execute(database);
  expect(await readFile(file, 'latin1')).not.toContain('123-45-6789');
});

test('a collector that is told for how long to keep deletes by itself', async () => {
  const database = await openForTest(await temporaryFile());
  await collect(database, [response('Old.')], OLD);
  const collector = await collectorForTest({ database, keepComments: 30, now: () => NOW });
  await post(collector, [response('Now.')]);
  await expect.poll(() => textsIn(database)).toEqual(['Now.']);
});

test('records that a device may still send again are not deleted', async () => {
  const few = LEAST_RESPONSE_DAYS - 1;
  await expect(collectorForTest({ keepResponses: few })).rejects.toThrow(`keepResponses is ${few}`);
});
