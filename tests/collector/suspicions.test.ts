import { afterAll, describe, expect, test } from 'vitest';
import type { CollectorOptions } from '../../src/collector/index.ts';
import type { SurveyRecord } from '../../src/contract/record.ts';
import { suspicionsOf } from '../../src/database/suspicions.ts';
import { parseQuarter } from '../../src/report/quarter.ts';
import { responsesOf } from '../../src/report/responses.ts';
import { tally } from '../../src/report/tally.ts';
import { formatText } from '../../src/report/text.ts';
import { openForTest, temporaryFile } from '../support/database.ts';
import { collectorForTest, post } from '../support/injected-collector.ts';
import { startPostgres } from '../support/postgres.ts';
import { rated, record } from '../support/records.ts';
import { configured } from '../support/samples.ts';

const postgres = await startPostgres();
afterAll(() => postgres.stop());

const NOW = Date.parse('2025-11-14T18:00:00.000Z');
const quarter = parseQuarter('2026Q1');
const TRUST = 'This interaction increased my trust in the Department of State.';

const at = (time: number) => new Date(time).toISOString();

/** A response that was answered so many minutes ago. */
const answered = (minutes: number, given: Partial<SurveyRecord> = {}) => {
  const time = at(NOW - minutes * 60_000);
  const answers = [rated('trust', 5, TRUST)];
  return record('response', { startedAt: time, submittedAt: time, trustStatement: TRUST, answers, ...given });
};

const caught = (given: Partial<SurveyRecord> = {}) => answered(1, { honeypot: true, ...given });

/** A collector that hears of one network, in which every test's requests are. */
async function suspectingForTest(options: Partial<CollectorOptions> = {}) {
  const database = options.database ?? (await openForTest(await temporaryFile()));
  const collector = await collectorForTest({ now: () => NOW, trustProxy: 'none', ...options, database });
  return {
    database,
    collector,
    send: (...records: readonly SurveyRecord[]) => post(collector, records, { sentAt: at(NOW) }),
    async reasonsOf(id: string) {
      const row = await database.selectFrom('records').select('suspicions').where('id', '=', id).executeTakeFirst();
      return row && suspicionsOf(row);
    },
    suspected: async () =>
      (await database.selectFrom('records').select('id').where('suspicions', 'is not', null).execute()).length,
  };
}

test('who fills in what no person sees is told the same as everybody, and is stored and marked', async () => {
  const { send, reasonsOf } = await suspectingForTest();
  const [one, other] = [caught(), answered(1, { honeypot: false })];
  const reply = await send(one, other);
  expect(reply.statusCode).toBe(200);
  expect(reply.json()).toEqual({ accepted: [one.id, other.id], refused: [] });
  expect(await reasonsOf(one.id)).toEqual(['honeypot']);
  expect(await reasonsOf(other.id)).toEqual([]);
});

test('a response that the known surveys cannot have is stored and marked', async () => {
  const { send, reasonsOf } = await suspectingForTest({ surveys: configured() });
  const [right, question, service] = [
    answered(1),
    answered(1, { answers: [rated('casino', 5)] }),
    answered(1, { service: 'Casino' }),
  ];
  expect((await send(right, question, service)).json().accepted).toHaveLength(3);
  expect(await reasonsOf(right.id)).toEqual([]);
  expect(await reasonsOf(question.id)).toEqual(['unknown-question']);
  expect(await reasonsOf(service.id)).toEqual(['unknown-service']);
});

test('a collector that knows no surveys suspects nothing of their questions', async () => {
  const { send, suspected } = await suspectingForTest();
  await send(answered(1, { service: 'Anything', answers: [rated('anything', 5)] }));
  expect(await suspected()).toBe(0);
});

test('only what one network answers beyond 120 in one minute is marked', async () => {
  const { send, suspected } = await suspectingForTest();
  for (let batch = 0; batch < 3; batch += 1) await send(...Array.from({ length: 50 }, () => answered(1)));
  expect(await suspected()).toBe(30);
});

test('what many devices of one network answered through an outage is not suspected, however fast it comes', async () => {
  const { send, suspected } = await suspectingForTest();
  for (let device = 0; device < 40; device += 1) {
    await send(...Array.from({ length: 50 }, (_, index) => answered(index * 30 + (device % 7))));
  }
  expect(await suspected()).toBe(0);
});

test('what comes again, or could not be stored, does not count against its network', async () => {
  const { send, suspected, database } = await suspectingForTest();
  const batch = Array.from({ length: 60 }, () => answered(1));
  await database.schema.alterTable('tallies').renameTo('elsewhere').execute();
  for (let times = 0; times < 3; times += 1) expect((await send(...batch)).statusCode).toBe(503);
  await database.schema.alterTable('elsewhere').renameTo('tallies').execute();
  for (let times = 0; times < 3; times += 1) await send(...batch);
  await send(...Array.from({ length: 60 }, () => answered(1)));
  expect(await suspected()).toBe(0);
});

test('an answer is not suspected for being late or for a clock that was off, which is told beside what is', async () => {
  const { send, reasonsOf } = await suspectingForTest();
  const days = (count: number) => count * 24 * 60;
  const off = { startedAt: at(NOW), submittedAt: at(NOW - 2 * 60 * 60_000) };
  const [late, back, lateAndCaught, backAndCaught] = [
    answered(days(20)),
    answered(1, off),
    caught({ startedAt: at(NOW - days(2) * 60_000), submittedAt: at(NOW - days(2) * 60_000) }),
    caught(off),
  ];
  await send(late, back, lateAndCaught, backAndCaught);
  expect(await reasonsOf(late.id)).toEqual([]);
  expect(await reasonsOf(back.id)).toEqual([]);
  expect(await reasonsOf(lateAndCaught.id)).toEqual(['honeypot', 'late']);
  expect(await reasonsOf(backAndCaught.id)).toEqual(['honeypot', 'clock']);
});

test('metrics tell how many were stored for which reason', async () => {
  const readToken = 'a-token-of-more-than-24-characters';
  const { send, collector } = await suspectingForTest({ readToken });
  const one = caught();
  await send(one, caught(), answered(1));
  await send(one);
  const { body } = await collector.inject({ url: '/metrics', headers: { authorization: `Bearer ${readToken}` } });
  expect(body).toContain('a11_survey_suspected_total{reason="honeypot"} 2\n');
  expect(body).toContain('a11_survey_suspected_total{reason="burst"} 0\n');
});

describe.each([
  ['SQLite', temporaryFile],
  ['PostgreSQL', postgres.createDatabase],
])('a report of %s', (_engine, newDatabase) => {
  /** Four honest responses to a survey, two that are caught, and a made-up survey. */
  async function mixed() {
    const database = await openForTest(await newDatabase());
    const { send } = await suspectingForTest({ database, surveys: configured() });
    const choice = (chosen: boolean) => ({
      question: 'positive',
      statement: 'What?',
      options: [{ option: 'ease', label: 'Ease', chosen }],
    });
    const answers = (rating: 1 | 5) => [rated('trust', rating, TRUST), choice(rating === 5)];
    const honest = Array.from({ length: 4 }, () => answered(1, { answers: [rated('trust', 5, TRUST)] }));
    const made = [caught({ answers: answers(1) }), caught({ answers: answers(5) })];
    await send(record('offered', { trustStatement: TRUST }), ...honest, ...made);
    await send(answered(1, { service: 'Casino', honeypot: true }));
    return database;
  }

  test('counts suspected responses with all others, and says so', async () => {
    const report = await tally(await mixed(), quarter);
    expect(report.suspected).toEqual({
      responses: 3,
      reasons: { honeypot: 3, 'unknown-service': 1, 'unknown-question': 2 },
      isCounted: true,
    });
    const passport = report.instruments.find(({ service }) => service === 'Passport renewal');
    expect(passport).toMatchObject({
      completed: 6,
      suspected: { responses: 2, reasons: { honeypot: 2, 'unknown-question': 2 }, isCounted: true },
      ratings: [{ n: 6, counts: { 1: 1, 5: 5 } }],
      choices: [{ options: [{ option: 'ease', offered: 2, chosen: 1 }] }],
    });
    const text = formatText(report).replace(/\s+/g, ' ');
    expect(text).toContain(
      '3 responses are suspected of being made up (honeypot 3, unknown-service 1, unknown-question 2), and counted with all others; --without-suspected leaves them out.',
    );
    expect(text).toContain('suspected 2 (honeypot 2, unknown-question 2), counted');
  });

  test('leaves them out where it is asked to, with surveys that are made up, and says so', async () => {
    const database = await mixed();
    const report = await tally(database, quarter, { suspected: 'left-out' });
    expect(report.suspected).toMatchObject({ responses: 3, isCounted: false });
    expect(report.instruments).toMatchObject([
      {
        service: 'Passport renewal',
        completed: 4,
        suspected: { responses: 2, isCounted: false },
        ratings: [{ n: 4, counts: { 1: 0, 5: 4 } }],
        choices: [],
      },
    ]);
    const ids: string[] = [];
    for (const instrument of report.instruments) {
      for await (const { id } of responsesOf(database, quarter, instrument)) ids.push(id);
    }
    expect(ids).toHaveLength(4);
    expect(formatText(report).replace(/\s+/g, ' ')).toContain('and left out of all numbers. ');
  });

  test('tells the same once the records are deleted', async () => {
    const database = await mixed();
    const before = await tally(database, quarter, { suspected: 'left-out' });
    await database.deleteFrom('records').execute();
    expect(await tally(database, quarter, { suspected: 'left-out' })).toEqual(before);
  });
});
