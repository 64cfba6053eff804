import { readFile } from 'node:fs/promises';
import { sql } from 'kysely';
import { afterAll, describe, expect, test } from 'vitest';
import { parseQuarter } from '../../src/report/quarter.ts';
import { tally } from '../../src/report/tally.ts';
import { openForTest, temporaryFile } from '../support/database.ts';
import { hostedForTest } from '../support/hosted.ts';
import { collectorForTest, post } from '../support/injected-collector.ts';
import { startPostgres } from '../support/postgres.ts';
import { record } from '../support/records.ts';

const postgres = await startPostgres();
afterAll(() => postgres.stop());

const readToken = 'a-token-of-more-than-24-characters';
const now = () => Date.parse('2025-11-14T15:00:00.000Z');

const NUMBER = '123-45-6789';
const ADDRESS = 'jane.doe@example.com';
const WRITTEN = `I am ${NUMBER}, write to ${ADDRESS}. The line was [***].`;
const SHOWN = 'I am [***], write to [***]. The line was [***].';

/** A response whose device masked one piece, and left two, of which it knew nothing. */
const response = () =>
  record('response', {
    answers: [{ question: 'comment', statement: 'Anything else?', text: WRITTEN, masked: 1 }],
  });

describe.each([
  ['SQLite', temporaryFile],
  ['PostgreSQL', postgres.createDatabase],
])('on %s', (_engine, newDatabase) => {
  test('what a device left unmasked is masked before it is stored, and counted for good', async () => {
    const database = await openForTest(await newDatabase());
    const collector = await collectorForTest({ database, readToken, now, keepComments: 400 });
    const one = response();
    const { accepted } = (await post(collector, [one, record('response')])).json();
    expect(accepted).toHaveLength(2);
    const stored = database.selectFrom('answers').select(['text', 'masked']).where('question', '=', 'comment');
    expect(await stored.execute()).toEqual([{ text: SHOWN, masked: 3 }]);

    // The same once more is a duplicate, and is not counted again.
    await post(collector, [one]);
    const metrics = await collector.inject({ url: '/metrics', headers: { authorization: `Bearer ${readToken}` } });
    expect(metrics.body).toContain('a11_survey_masked_total 3');
    expect(metrics.body).toContain('a11_survey_records_total{outcome="duplicate"} 1');
    expect(metrics.body).toContain('a11_survey_records_total{outcome="conflict"} 0');

    await database.deleteFrom('records').execute();
    const { instruments } = await tally(database, parseQuarter('2026Q1'));
    expect(instruments[0]?.comments).toEqual([
      { question: 'comment', statement: 'Anything else?', asked: 1, n: 1, masked: 3 },
    ]);
  });
});

test('nothing of it is in the file or the log, by whichever way it came', async () => {
  const file = await temporaryFile();
  const database = await openForTest(file);
  const written: string[] = [];
  const logger = { level: 'trace', stream: { write: (line: string) => written.push(line) } };
  const hosted = await hostedForTest({}, { database, logger, readToken });
  const page = (await hosted.get()).body;
  const form = { 'q-trust': '4', 'q-comment': WRITTEN };
  const first = await hosted.post(page, form);
  // Posted twice it is the same answers, as they were stored.
  const again = await hosted.post(page, form);
  expect([first, again].map(({ headers }) => `${headers.location}`.replace(/=.*/, ''))).toEqual([
    'renewal?delivered',
    'renewal?delivered',
  ]);
  await post(hosted.collector, [response()]);
  const texts = await database.selectFrom('answers').select('text').where('text', 'is not', null).execute();
  expect(texts).toEqual([{ text: SHOWN }, { text: SHOWN }]);

  await sql`pragma wal_checkpoint(truncate)`.execute(database);
  for (const there of [await readFile(file, 'latin1'), written.join('')]) {
    expect(there).not.toContain(NUMBER);
    expect(there).not.toContain(ADDRESS);
  }
});
