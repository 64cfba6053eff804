import { afterAll, describe, expect, test } from 'vitest';
import type { ReceivedRecord } from '../../src/database/rows.ts';
import { store } from '../../src/database/store.ts';
import { openForTest, temporaryFile } from '../support/database.ts';
import { startPostgres } from '../support/postgres.ts';
import { rated, record } from '../support/records.ts';

const postgres = await startPostgres();
afterAll(() => postgres.stop());

const received = (given: ReceivedRecord['record']): ReceivedRecord => ({
  record: given,
  receivedAt: '2025-11-14T15:00:01.000Z',
  answeredAt: '2025-11-14T15:00:00.000Z',
});

describe.each([
  ['SQLite', temporaryFile],
  ['PostgreSQL', postgres.createDatabase],
])('on %s', (_engine, newDatabase) => {
  const open = async () => await openForTest(await newDatabase());

  test('a record is new once and a duplicate afterwards', async () => {
    const database = await open();
    const one = received(record('response'));
    expect(await store(database, [one])).toEqual(['new']);
    expect(await store(database, [one, one])).toEqual(['duplicate', 'duplicate']);
    expect(await database.selectFrom('records').selectAll().execute()).toHaveLength(1);
    expect(await database.selectFrom('answers').selectAll().execute()).toHaveLength(1);
  });

  test('a record twice in one batch is stored once', async () => {
    const database = await open();
    const one = received(record('response'));
    expect(await store(database, [one, one])).toEqual(['new', 'duplicate']);
    expect(await database.selectFrom('answers').selectAll().execute()).toHaveLength(1);
  });

  test('the first of two records under one id stays', async () => {
    const database = await open();
    const first = record('response', { answers: [rated('trust', 5)] });
    const second = { ...first, answers: [rated('trust', 1)] };
    const third = { ...first, answers: [rated('trust', 2)] };
    expect(await store(database, [first, second].map(received))).toEqual(['new', 'conflict']);
    expect(await store(database, [third, first].map(received))).toEqual(['conflict', 'duplicate']);
    expect(await database.selectFrom('answers').select('rating').execute()).toEqual([{ rating: 5 }]);
  });

  test('the order of its keys does not make another record', async () => {
    const database = await open();
    const one = record('response');
    const turned = Object.fromEntries(Object.entries(one).reverse()) as unknown as typeof one;
    await store(database, [received(one)]);
    expect(await store(database, [received(turned)])).toEqual(['duplicate']);
  });

  test('what is offered and not chosen differs from what is not asked', async () => {
    const database = await open();
    const options = [
      { option: 'ease', label: 'It was easy.', chosen: false },
      { option: 'other', label: 'Other', chosen: true },
    ];
    const answer = { question: 'positive', statement: 'What?', options };
    await store(database, [received(record('response', { answers: [rated('trust', 4), answer] }))]);
    const rows = database.selectFrom('options').select(['position', 'option', 'label', 'chosen']).orderBy('option');
    expect(await rows.execute()).toEqual([
      { position: 1, option: 'ease', label: 'It was easy.', chosen: 0 },
      { position: 1, option: 'other', label: 'Other', chosen: 1 },
    ]);
  });

  test('a question that was asked and left alone has a row with no answer', async () => {
    const database = await open();
    const answers = [{ question: 'trust', statement: 'The statement of trust.' }, rated('ease', 2)];
    await store(database, [received(record('response', { answers }))]);
    const rows = database.selectFrom('answers').select(['question', 'rating', 'text']).orderBy('position');
    expect(await rows.execute()).toEqual([
      { question: 'trust', rating: null, text: null },
      { question: 'ease', rating: 2, text: null },
    ]);
  });

  test('what a record is about is stored with it', async () => {
    const database = await open();
    const ombControlNumber = '1405-0001';
    const old = { ...record('offered'), schemaVersion: 1 as const, surveyType: undefined, trustStatement: undefined };
    const context = { officeCode: 'NYC-04' };
    await store(database, [record('left', { ombControlNumber, reached: 'ease', context }), old].map(received));
    const rows = database
      .selectFrom('records')
      .select(['schema_version', 'survey_type', 'trust_statement', 'omb_control_number', 'reached', 'context'])
      .orderBy('schema_version');
    expect(await rows.execute()).toEqual([
      {
        schema_version: 1,
        survey_type: null,
        trust_statement: null,
        omb_control_number: null,
        reached: null,
        context: null,
      },
      {
        schema_version: 3,
        survey_type: 'likert_scale',
        trust_statement: 'The statement of trust.',
        omb_control_number: ombControlNumber,
        reached: 'ease',
        context: '{"officeCode":"NYC-04"}',
      },
    ]);
  });

  test('a batch of more rows than one statement takes is stored whole', async () => {
    const database = await open();
    const answers = Array.from({ length: 15 }, (_, index) => rated(`question${index}`, 3));
    const batch = Array.from({ length: 4500 }, () => received(record('response', { answers })));
    expect(new Set(await store(database, batch))).toEqual(new Set(['new']));
    expect(new Set(await store(database, batch))).toEqual(new Set(['duplicate']));
    const { count } = await database
      .selectFrom('answers')
      .select(({ fn }) => fn.countAll().as('count'))
      .executeTakeFirstOrThrow();
    expect(Number(count)).toBe(4500 * 15);
  });
});

test('two collectors that store the same records at once do not deadlock', async () => {
  const location = await postgres.createDatabase();
  const [one, other] = [await openForTest(location), await openForTest(location)];
  const batch = Array.from({ length: 500 }, () => received(record('response')));
  const outcomes = await Promise.all([store(one, batch), store(other, [...batch].reverse())]);
  expect(outcomes.flat().filter((outcome) => outcome === 'new')).toHaveLength(500);
});
