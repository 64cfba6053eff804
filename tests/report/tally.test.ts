import { afterAll, describe, expect, test } from 'vitest';
import type { SurveyRecord } from '../../src/contract/record.ts';
import { store } from '../../src/database/store.ts';
import type { Database } from '../../src/database/tables.ts';
import { formatJson } from '../../src/report/json.ts';
import { parseQuarter } from '../../src/report/quarter.ts';
import { tally } from '../../src/report/tally.ts';
import { openForTest, temporaryFile } from '../support/database.ts';
import { startPostgres } from '../support/postgres.ts';
import { rated, record } from '../support/records.ts';

const postgres = await startPostgres();
afterAll(() => postgres.stop());

const quarter = parseQuarter('2026Q1');

/** The question as a survey asks it after a good rating of trust, with the ids of what was offered and chosen. */
const positive = (offered: readonly string[], chosen: readonly string[] = []) => ({
  question: 'positive',
  statement: 'What made the difference?',
  options: offered.map((option) => ({ option, label: `The label of ${option}.`, chosen: chosen.includes(option) })),
});

const comment = (text: string) => ({ question: 'comment', statement: 'Anything else?', text });

/** A question that was asked and left alone. */
const unanswered = (question: string) => ({ question, statement: `The statement of ${question}.` });

/** A record of before there were survey types and unanswered questions. */
const old = (given: Partial<SurveyRecord> = {}) =>
  record('response', { schemaVersion: 1, surveyType: undefined, trustStatement: undefined, ...given });

async function collect(database: Database, records: readonly SurveyRecord[], answeredAt = '2025-11-14T15:00:00.000Z') {
  await store(
    database,
    records.map((each) => ({ record: each, receivedAt: '2026-01-15T00:00:00.000Z', answeredAt })),
  );
}

describe.each([
  ['SQLite', temporaryFile],
  ['PostgreSQL', postgres.createDatabase],
])('on %s', (_engine, newDatabase) => {
  const open = async () => await openForTest(await newDatabase());

  test('counts the languages of a survey together where that is asked for, in the words of the one most used', async () => {
    const database = await open();
    const spanish = { lang: 'es', trustStatement: 'Aumentó mi confianza.' };
    const options = (label: string) => [{ option: 'ease', label, chosen: true }];
    await collect(database, [
      record('offered'),
      record('offered'),
      record('offered'),
      record('response', {
        answers: [rated('trust', 5), { question: 'positive', statement: 'Why?', options: options('Easy') }],
      }),
      record('response', {
        ...spanish,
        answers: [
          { ...rated('trust', 3), statement: 'Aumentó mi confianza.' },
          { question: 'positive', statement: '¿Por qué?', options: options('Fácil') },
        ],
      }),
    ]);
    const { instruments } = await tally(database, quarter, { languages: 'together' });
    expect(instruments).toMatchObject([
      {
        lang: 'en + es',
        trustStatement: record('response').trustStatement,
        offered: 3,
        completed: 2,
        responseRate: 0.6667,
        ratings: [{ question: 'trust', statement: rated('trust', 5).statement, counts: { 3: 1, 5: 1 }, n: 2, mean: 4 }],
        choices: [
          {
            question: 'positive',
            statement: 'Why?',
            options: [{ option: 'ease', label: 'Easy', offered: 2, chosen: 2 }],
          },
        ],
      },
    ]);
    expect((await tally(database, quarter)).instruments).toHaveLength(2);
    // With two wordings in English, nothing tells which of them the Spanish one is.
    await collect(database, [record('response', { trustStatement: 'Another.', answers: [rated('trust', 1)] })]);
    expect((await tally(database, quarter, { languages: 'together' })).instruments).toHaveLength(3);
  });

  test('counts what was offered, started, declined and completed', async () => {
    const database = await open();
    const offered = Array.from({ length: 8 }, () => record('offered'));
    const rest = [record('started'), record('started'), record('declined'), record('response')];
    await collect(database, [...offered, ...rest]);
    expect((await tally(database, quarter)).instruments).toMatchObject([
      { service: 'Passport renewal', offered: 8, started: 2, declined: 1, completed: 1, responseRate: 0.125 },
    ]);
  });

  test('has no response rate where no offer was counted', async () => {
    const database = await open();
    await collect(database, [record('response')]);
    expect((await tally(database, quarter)).instruments[0]?.responseRate).toBeNull();
  });

  test('tells on which days its first and its last record came', async () => {
    const database = await open();
    for (const [kind, day] of [
      ['response', '2025-11-14'],
      ['offered', '2025-11-02'],
      ['declined', '2025-12-31'],
    ] as const) {
      await collect(database, [record(kind)], `${day}T23:59:59.999Z`);
    }
    expect((await tally(database, quarter)).instruments).toMatchObject([
      { firstDay: '2025-11-02', lastDay: '2025-12-31' },
    ]);
  });

  test.each<[string, Partial<SurveyRecord>]>([
    ['service', { service: 'Passports' }],
    ['channel', { channel: 'mobile_app' }],
    ['transaction point', { transactionPoint: 'post_service_journey' }],
    ['edition', { edition: '2020' }],
    ['language', { lang: 'es' }],
    ['survey type', { surveyType: 'thumbs_up_down' }],
    ['trust statement', { trustStatement: 'Another statement of trust.' }],
    ['clearance', { ombControlNumber: '1405-0001' }],
    ['version of the record', { schemaVersion: 1, surveyType: undefined, trustStatement: undefined }],
  ])('counts another %s apart', async (_what, other) => {
    const database = await open();
    const visit = (given: Partial<SurveyRecord>) => [
      record('offered', given),
      record('left', { ...given, reached: 'trust' }),
      record('response', { ...given, answers: [rated('trust', 4), positive(['ease'], ['ease']), comment('Fine.')] }),
    ];
    await collect(database, [...visit({}), ...visit(other), ...visit({})]);
    const { instruments } = await tally(database, quarter);
    const volumes = instruments.map(({ offered, completed, dropOff, ratings, choices, comments }) => [
      offered,
      completed,
      dropOff[0]?.left,
      ratings[0]?.n,
      choices[0]?.options[0]?.chosen,
      comments[0]?.n,
    ]);
    expect(volumes.sort()).toEqual([Array(6).fill(1), Array(6).fill(2)]);
  });

  test('names each instrument by what its records tell', async () => {
    const database = await open();
    await collect(database, [old(), record('response', { channel: 'phone', ombControlNumber: '1405-0001' })]);
    const passports = {
      service: 'Passport renewal',
      transactionPoint: 'post_interaction',
      edition: 'default',
      lang: 'en',
    };
    expect((await tally(database, quarter)).instruments).toMatchObject([
      {
        ...passports,
        channel: 'phone',
        surveyType: 'likert_scale',
        trustStatement: 'The statement of trust.',
        ombControlNumber: '1405-0001',
      },
      { ...passports, channel: 'website', surveyType: null, trustStatement: null, ombControlNumber: null },
    ]);
  });

  test('lists by service, channel and first day', async () => {
    const database = await open();
    const visit = async (given: Partial<SurveyRecord>, day: string) =>
      await collect(database, [record('response', given)], `2025-${day}T12:00:00.000Z`);
    await visit({ service: 'Visas', channel: 'phone' }, '10-01');
    await visit({ edition: '2018' }, '12-01');
    await visit({ edition: '2023' }, '10-01');
    await visit({ edition: 'default' }, '11-01');
    await visit({ edition: '2020' }, '11-01');
    await visit({ channel: 'phone' }, '12-24');
    expect(
      (await tally(database, quarter)).instruments.map(({ service, channel, edition }) => [service, channel, edition]),
    ).toEqual([
      ['Passport renewal', 'phone', 'default'],
      ['Passport renewal', 'website', '2023'],
      ['Passport renewal', 'website', '2020'],
      ['Passport renewal', 'website', 'default'],
      ['Passport renewal', 'website', '2018'],
      ['Visas', 'phone', 'default'],
    ]);
  });

  test('tells after which question people left for good', async () => {
    const database = await open();
    const left = (reached: string, times: number) => Array.from({ length: times }, () => record('left', { reached }));
    await collect(database, [
      record('response', { answers: [rated('trust', 4), rated('ease', 4), rated('wait', 4), rated('park', 4)] }),
      ...[...left('zoo', 1), ...left('again', 1), ...left('park', 2), ...left('wait', 3), ...left('ease', 5)],
      ...[...left('comment', 1), ...left('trust', 4), ...left('efficiency', 1)],
      record('returned', { reached: 'ease' }),
      record('returned', { reached: 'ease' }),
      record('returned', { reached: 'efficiency' }),
      // Left in the quarter before.
      record('returned', { reached: 'transparency' }),
    ]);
    expect((await tally(database, quarter)).instruments[0]?.dropOff).toEqual([
      { question: 'trust', left: 4 },
      { question: 'ease', left: 3 },
      { question: 'wait', left: 3 },
      { question: 'park', left: 2 },
      { question: 'again', left: 1 },
      { question: 'zoo', left: 1 },
      { question: 'comment', left: 1 },
    ]);
  });

  test.each([
    ['default', ['trust', 'effectiveness', 'ease', 'own']],
    ['2020', ['trust', 'satisfaction', 'effectiveness', 'ease', 'own']],
    ['2018', ['satisfaction', 'trust', 'effectiveness', 'ease', 'own']],
    ['unknown', ['satisfaction', 'trust', 'effectiveness', 'ease', 'own']],
  ])('keeps the order of the edition %s where answers were left out', async (edition, order) => {
    const database = await open();
    const answers = (...questions: readonly string[]) =>
      old({ edition, answers: questions.filter((each) => order.includes(each)).map((each) => rated(each, 4)) });
    await collect(database, [
      answers('trust', 'ease'),
      answers('ease', 'own'),
      answers('satisfaction'),
      answers('trust', 'effectiveness', 'ease'),
    ]);
    const [instrument] = (await tally(database, quarter)).instruments;
    expect(instrument?.ratings.map(({ question }) => question)).toEqual(order);
  });

  test('counts the ratings of a question, and how many were asked it', async () => {
    const database = await open();
    const ratings = [1, 2, 3, 4, 4, 5, 5, 5] as const;
    await collect(
      database,
      [
        ...ratings.map((rating) => rated('ease', rating)),
        unanswered('ease'),
        unanswered('ease'),
        rated('trust', 2),
      ].map((answer) => record('response', { answers: [answer] })),
    );
    expect((await tally(database, quarter)).instruments[0]?.ratings[1]).toEqual({
      question: 'ease',
      statement: 'The statement of ease.',
      asked: 10,
      counts: { 1: 1, 2: 1, 3: 1, 4: 2, 5: 3 },
      n: 8,
      mean: 3.63,
      agreement: 0.625,
    });
  });

  test('has a question that nobody answered', async () => {
    const database = await open();
    const answers = ['ease', 'negative', 'own', 'comment'].map(unanswered);
    await collect(database, [
      record('response', { answers: [unanswered('trust'), ...answers] }),
      record('response', { surveyType: 'thumbs_up_down', answers: [unanswered('trust')] }),
    ]);
    const none = { counts: { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0 }, n: 0, mean: null, agreement: null };
    const [likert, thumbs] = (await tally(database, quarter)).instruments;
    expect(likert).toMatchObject({
      ratings: [
        { question: 'trust', asked: 1, ...none },
        { question: 'ease', asked: 1, ...none },
      ],
      choices: [{ question: 'negative', asked: 1, options: [] }],
      comments: [
        { question: 'own', asked: 1, n: 0 },
        { question: 'comment', asked: 1, n: 0 },
      ],
    });
    expect(thumbs).toMatchObject({
      ratings: [],
      choices: [{ question: 'trust', asked: 1, options: [] }],
      comments: [],
    });
  });

  test('does not tell how many were asked by records that do not tell', async () => {
    const database = await open();
    await collect(database, [
      old({ answers: [rated('trust', 4), comment('Fine.')] }),
      old({ answers: [rated('trust', 5)] }),
    ]);
    expect((await tally(database, quarter)).instruments).toMatchObject([
      {
        ratings: [{ question: 'trust', asked: null, n: 2 }],
        comments: [{ question: 'comment', asked: null, n: 1 }],
      },
    ]);
  });

  test('sums no two wordings', async () => {
    const database = await open();
    await collect(database, [
      record('response', { answers: [rated('ease', 5, 'One.')] }),
      record('response', { answers: [rated('ease', 4, 'Another.')] }),
      record('response', { answers: [rated('ease', 1, 'One.')] }),
    ]);
    const ratings = (await tally(database, quarter)).instruments[0]?.ratings ?? [];
    expect(ratings.map(({ statement, asked, n }) => [statement, asked, n])).toEqual([
      ['Another.', 1, 1],
      ['One.', 2, 2],
    ]);
  });

  test('counts comments and does not tell them', async () => {
    const database = await open();
    await collect(database, [
      record('response', { answers: [rated('trust', 4), comment('Secret.')] }),
      record('response', { answers: [comment('Another secret.')] }),
      record('response', { answers: [{ question: 'comment', statement: 'Anything else?' }] }),
      record('response'),
    ]);
    const report = await tally(database, quarter);
    expect(report.instruments[0]?.comments).toEqual([
      { question: 'comment', statement: 'Anything else?', asked: 3, n: 2, masked: 0 },
    ]);
    expect(formatJson(report)).not.toMatch(/secret/i);
  });

  test('tells what was offered and not chosen from what was not asked', async () => {
    const database = await open();
    await collect(database, [
      record('response', { answers: [positive(['other', 'own', 'employee', 'ease'], ['ease'])] }),
      record('response', { answers: [positive(['ease', 'own'], ['ease', 'own'])] }),
      record('response', { answers: [{ question: 'positive', statement: 'What made the difference?' }] }),
      record('response'),
    ]);
    expect((await tally(database, quarter)).instruments[0]?.choices).toEqual([
      {
        question: 'positive',
        statement: 'What made the difference?',
        asked: 3,
        options: [
          { option: 'ease', label: 'The label of ease.', offered: 2, chosen: 2 },
          { option: 'employee', label: 'The label of employee.', offered: 1, chosen: 0 },
          { option: 'own', label: 'The label of own.', offered: 2, chosen: 1 },
          { option: 'other', label: 'The label of other.', offered: 1, chosen: 0 },
        ],
      },
    ]);
  });

  test('counts an option in other words apart', async () => {
    const database = await open();
    const thumbs = (up: string) => ({
      ...unanswered('trust'),
      options: [
        { option: 'up', label: up, chosen: true },
        { option: 'down', label: 'Thumbs down', chosen: false },
      ],
    });
    await collect(
      database,
      ['Thumbs up', 'Yes!', 'Thumbs up'].map((up) =>
        record('response', { surveyType: 'thumbs_up_down', answers: [thumbs(up)] }),
      ),
    );
    expect((await tally(database, quarter)).instruments[0]?.choices[0]?.options).toEqual([
      { option: 'up', label: 'Thumbs up', offered: 2, chosen: 2 },
      { option: 'up', label: 'Yes!', offered: 1, chosen: 1 },
      { option: 'down', label: 'Thumbs down', offered: 3, chosen: 0 },
    ]);
  });

  test('holds the first instant of the quarter and not the first after it', async () => {
    const database = await open();
    for (const answeredAt of [
      '2025-09-30T23:59:59.999Z',
      '2025-10-01T00:00:00.000Z',
      '2025-12-31T23:59:59.999Z',
      '2026-01-01T00:00:00.000Z',
    ]) {
      await collect(database, [record('response', { service: answeredAt })], answeredAt);
    }
    expect((await tally(database, quarter)).instruments.map(({ service }) => service)).toEqual([
      '2025-10-01T00:00:00.000Z',
      '2025-12-31T23:59:59.999Z',
    ]);
  });

  test('is of one service where one is given', async () => {
    const database = await open();
    await collect(database, [record('response'), record('response', { service: 'Visas' })]);
    const services = async (service: string) =>
      (await tally(database, quarter, { service })).instruments.map((instrument) => instrument.service);
    expect(await services('Visas')).toEqual(['Visas']);
    expect(await services('Taxes')).toEqual([]);
  });
});
