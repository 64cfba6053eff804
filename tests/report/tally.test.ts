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

  test('counts what was offered, started, declined and completed', async () => {
    const database = await open();
    const offered = Array.from({ length: 8 }, () => record('offered'));
    const rest = [record('started'), record('started'), record('declined'), record('response')];
    await collect(database, [...offered, ...rest]);
    const { services } = await tally(database, quarter);
    expect(services).toMatchObject([
      { service: 'Passport renewal', offered: 8, started: 2, declined: 1, completed: 1, responseRate: 0.125 },
    ]);
  });

  test('has no response rate where no offer was counted', async () => {
    const database = await open();
    await collect(database, [record('response')]);
    expect((await tally(database, quarter)).services[0]?.responseRate).toBeNull();
  });

  test('keeps the order of the standard where answers were left out', async () => {
    const database = await open();
    const answers = (...questions: readonly string[]) =>
      record('response', { answers: questions.map((question) => rated(question, 4)) });
    await collect(database, [
      answers('trust', 'ease'),
      answers('ease', 'own'),
      answers('trust', 'effectiveness', 'ease'),
    ]);
    const [service] = (await tally(database, quarter)).services;
    expect(service?.ratings.map(({ question }) => question)).toEqual(['trust', 'effectiveness', 'ease', 'own']);
  });

  test('counts the ratings of a question', async () => {
    const database = await open();
    const ratings = [1, 2, 3, 4, 4, 5, 5, 5] as const;
    await collect(
      database,
      ratings.map((rating) => record('response', { answers: [rated('ease', rating)] })),
    );
    expect((await tally(database, quarter)).services[0]?.ratings).toEqual([
      {
        question: 'ease',
        statement: 'The statement of ease.',
        lang: 'en',
        edition: 'default',
        counts: { 1: 1, 2: 1, 3: 1, 4: 2, 5: 3 },
        n: 8,
        mean: 3.63,
        agreement: 0.625,
      },
    ]);
  });

  test('sums no two wordings', async () => {
    const database = await open();
    await collect(database, [
      record('response', { answers: [rated('trust', 5, 'One.')] }),
      record('response', { answers: [rated('trust', 4, 'Another.')] }),
      record('response', { answers: [rated('trust', 3, 'One.')], lang: 'es' }),
      record('response', { answers: [rated('trust', 2, 'One.')], edition: '2020' }),
      record('response', { answers: [rated('trust', 1, 'One.')] }),
    ]);
    const ratings = (await tally(database, quarter)).services[0]?.ratings ?? [];
    expect(ratings.map(({ statement, lang, edition, n }) => [statement, lang, edition, n])).toEqual([
      ['Another.', 'en', 'default', 1],
      ['One.', 'en', '2020', 1],
      ['One.', 'en', 'default', 2],
      ['One.', 'es', 'default', 1],
    ]);
  });

  test('counts comments and does not tell them', async () => {
    const database = await open();
    const comment = (text: string) => ({ question: 'comment', statement: 'Anything else?', text });
    await collect(database, [
      record('response', { answers: [rated('trust', 4), comment('Secret.')] }),
      record('response', { answers: [comment('Another secret.')] }),
      record('response'),
    ]);
    const report = await tally(database, quarter);
    expect(report.services[0]?.comments).toMatchObject([{ question: 'comment', n: 2 }]);
    expect(formatJson(report)).not.toMatch(/secret/i);
  });

  test('tells what was offered and not chosen from what was not asked', async () => {
    const database = await open();
    const difference = (offered: string[], chosen: string[]) => ({
      question: 'difference',
      statement: 'What made the difference?',
      offered,
      chosen,
    });
    await collect(database, [
      record('response', { answers: [difference(['ease', 'employee'], ['ease'])] }),
      record('response', { answers: [difference(['ease'], [])] }),
    ]);
    expect((await tally(database, quarter)).services[0]?.indicators).toMatchObject([
      {
        question: 'difference',
        options: [
          { option: 'ease', offered: 2, chosen: 1 },
          { option: 'employee', offered: 1, chosen: 0 },
        ],
      },
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
    expect((await tally(database, quarter)).services.map(({ service }) => service)).toEqual([
      '2025-10-01T00:00:00.000Z',
      '2025-12-31T23:59:59.999Z',
    ]);
  });

  test('is of one service where one is given', async () => {
    const database = await open();
    await collect(database, [record('response'), record('response', { service: 'Visas' })]);
    expect((await tally(database, quarter, 'Visas')).services.map(({ service }) => service)).toEqual(['Visas']);
    expect((await tally(database, quarter, 'Taxes')).services).toEqual([]);
  });
});
