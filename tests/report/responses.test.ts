import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, test } from 'vitest';
import type { SurveyRecord } from '../../src/contract/record.ts';
import { store } from '../../src/database/store.ts';
import type { Database } from '../../src/database/tables.ts';
import { parseQuarter } from '../../src/report/quarter.ts';
import type { Instrument } from '../../src/report/report.ts';
import { type CollectedResponse, responsesOf } from '../../src/report/responses.ts';
import { inSnapshot } from '../../src/report/snapshot.ts';
import { openForTest, temporaryFile } from '../support/database.ts';
import { startPostgres } from '../support/postgres.ts';
import { rated, record } from '../support/records.ts';

const postgres = await startPostgres();
afterAll(() => postgres.stop());

const quarter = parseQuarter('2026Q1');

const INSTRUMENT: Instrument = {
  service: 'Passport renewal',
  channel: 'website',
  transactionPoint: 'post_interaction',
  edition: 'default',
  lang: 'en',
  surveyType: 'likert_scale',
  trustStatement: 'One.',
  ombControlNumber: '1234-5678',
};

const VERSION_1: Instrument = { ...INSTRUMENT, surveyType: null, trustStatement: null, ombControlNumber: null };

const asked = { surveyType: 'likert_scale', trustStatement: 'One.', ombControlNumber: '1234-5678' } as const;

const response = (given: Partial<SurveyRecord> = {}) => record('response', { ...asked, ...given });

async function collect(database: Database, records: readonly SurveyRecord[], answeredAt = '2025-11-14T15:00:00.000Z') {
  const received = records.map((each) => ({ record: each, receivedAt: '2026-01-15T00:00:00.000Z', answeredAt }));
  await store(database, received);
}

async function read(database: Database, instrument = INSTRUMENT, pageSize?: number) {
  return await inSnapshot(database, async (snapshot) => {
    const all: CollectedResponse[] = [];
    for await (const each of responsesOf(snapshot, quarter, instrument, pageSize)) all.push(each);
    return all;
  });
}

describe.each([
  ['SQLite', temporaryFile],
  ['PostgreSQL', postgres.createDatabase],
])('on %s', (_engine, newDatabase) => {
  const open = async () => await openForTest(await newDatabase());

  test.each([1, 2, 7, 20, 21, 1000])('pages of %i hold every response once, in order', async (pageSize) => {
    const database = await open();
    const times = ['2025-10-01T00:00:00.000Z', '2025-11-14T15:00:00.000Z', '2025-12-31T23:59:59.999Z'];
    const expected: string[] = [];
    for (const [index, answeredAt] of times.entries()) {
      const records = Array.from({ length: 5 + 2 * index }, () => response());
      await collect(database, [...records].reverse(), answeredAt);
      expected.push(...records.map(({ id }) => id).sort());
    }
    expect(expected).toHaveLength(21);
    expect((await read(database, INSTRUMENT, pageSize)).map(({ id }) => id)).toEqual(expected);
  });

  test('holds the quarter and nothing beside it', async () => {
    const database = await open();
    await collect(database, [response()], '2025-09-30T23:59:59.999Z');
    await collect(database, [response()], '2026-01-01T00:00:00.000Z');
    expect(await read(database)).toEqual([]);
  });

  test('are of one instrument, whatever is null of it', async () => {
    const database = await open();
    const others = [
      { service: 'Visas' },
      { channel: 'mobile' },
      { transactionPoint: 'relational' },
      { edition: '2020' },
      { lang: 'es' },
      { surveyType: 'thumbs_up_down' },
      { trustStatement: 'Another.' },
      { ombControlNumber: '8765-4321' },
      { ombControlNumber: undefined },
    ] satisfies Partial<SurveyRecord>[];
    const mine = response();
    const old = record('response', { schemaVersion: 1, surveyType: undefined, trustStatement: undefined });
    const rest = [record('offered', asked), record('left', { ...asked, reached: 'trust' })];
    await collect(database, [mine, old, ...others.map((other) => response(other)), ...rest]);
    expect((await read(database)).map(({ id }) => id)).toEqual([mine.id]);
    expect((await read(database, VERSION_1)).map(({ id }) => id)).toEqual([old.id]);
    const noNumber = await read(database, { ...INSTRUMENT, ombControlNumber: null });
    expect(noNumber).toHaveLength(1);
  });

  test('have the answers that were sent', async () => {
    const database = await open();
    const option = (option: string, chosen: boolean) => ({ option, label: `The ${option}`, chosen });
    const answers = [
      rated('trust', 4),
      { question: 'positive', statement: 'What?', options: [option('ease', true), option('other', false)] },
      { question: 'visit', statement: 'Did you?', options: [option('no', false), option('yes', false)] },
      { question: 'wait', statement: 'Was it long?' },
      { question: 'comment', statement: 'Anything else?', text: 'Fine.\nVery.' },
    ];
    const one = response({ id: randomUUID(), page: '/one', answers });
    const other = response({ answers: [rated('trust', 1)] });
    await collect(database, [one]);
    await collect(database, [other], '2025-11-15T00:00:00.000Z');
    expect(await read(database)).toEqual([
      { id: one.id, answeredAt: '2025-11-14T15:00:00.000Z', page: '/one', answers },
      { id: other.id, answeredAt: '2025-11-15T00:00:00.000Z', page: other.page, answers: other.answers },
    ]);
  });
});
