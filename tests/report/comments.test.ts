import { afterAll, describe, expect, test } from 'vitest';
import { deleteDue } from '../../src/collector/retention.ts';
import type { Answer, SurveyRecord } from '../../src/contract/record.ts';
import { store } from '../../src/database/store.ts';
import type { Database } from '../../src/database/tables.ts';
import { allComments, type CommentPage, commentPage, type From } from '../../src/report/comments/list.ts';
import { commentQuery } from '../../src/report/comments/query.ts';
import { searchFor } from '../../src/report/comments/words.ts';
import { countComments } from '../../src/report/comments/written.ts';
import { openForTest, temporaryFile } from '../support/database.ts';
import { startPostgres } from '../support/postgres.ts';
import { rated, record } from '../support/records.ts';

const postgres = await startPostgres();
afterAll(() => postgres.stop());

const SIZES = { page: 3, chunk: 4, most: 8 };
const NEWEST: From = { direction: 'older', place: undefined };

const said = (text: string, question = 'comment'): Answer => ({ question, statement: 'Anything else?', text });

/** Stores responses, of which each is a minute later than the one before. */
async function collect(database: Database, answers: readonly (readonly Answer[])[], given: Partial<SurveyRecord> = {}) {
  const stored = await database.selectFrom('records').select('id').execute();
  await store(
    database,
    answers.map((each, index) => {
      const at = new Date(Date.parse('2025-11-14T15:00:00Z') + (stored.length + index) * 60_000).toISOString();
      return { record: record('response', { ...given, answers: each }), receivedAt: at, answeredAt: at };
    }),
  );
}

const textsOf = ({ responses }: Pick<CommentPage, 'responses'>) =>
  responses.flatMap(({ comments }) => comments.map(({ text }) => text));

/** All texts that a choice finds, the newest first. */
async function found(database: Database, given: object): Promise<readonly string[]> {
  const responses = [];
  for await (const each of allComments(database, commentQuery({ ...given }), 3)) responses.push(each);
  return textsOf({ responses });
}

describe.each([
  ['SQLite', temporaryFile],
  ['PostgreSQL', postgres.createDatabase],
])('on %s', (_engine, newDatabase) => {
  const open = async () => await openForTest(await newDatabase());

  test('pages go from the newest to the oldest and back, with each once, while new ones come in', async () => {
    const database = await open();
    await collect(
      database,
      Array.from({ length: 7 }, (_, index) => [said(`Number ${index}.`)]),
    );
    // At one moment with others, so that the time alone does not tell where one is.
    const at = '2025-11-14T15:03:00.000Z';
    const same = Array.from({ length: 4 }, () => record('response', { answers: [said('Same.')] }));
    await store(
      database,
      same.map((each) => ({ record: each, receivedAt: at, answeredAt: at })),
    );
    const query = commentQuery({});
    const first = await commentPage(database, query, NEWEST, SIZES);
    expect(textsOf(first)).toEqual(['Number 6.', 'Number 5.', 'Number 4.']);
    expect(first.newer).toBeUndefined();
    await collect(database, [[said('New.')]]);

    const seen = [first];
    for (let page = first; page.older; seen.push(page)) {
      page = await commentPage(database, query, { direction: 'older', place: page.older }, SIZES);
    }
    expect(seen.flatMap(textsOf).sort()).toEqual(
      [...Array.from({ length: 7 }, (_, index) => `Number ${index}.`), 'Same.', 'Same.', 'Same.', 'Same.'].sort(),
    );
    const last = seen.at(-1) as CommentPage;
    expect(textsOf(last)).toEqual(['Number 1.', 'Number 0.']);
    const before = await commentPage(database, query, { direction: 'newer', place: last.newer }, SIZES);
    expect(before.responses).toEqual(seen.at(-2)?.responses);
    // From the page after the first back to the beginning, where there is a new one now.
    const back = await commentPage(database, query, { direction: 'newer', place: seen[1]?.newer }, SIZES);
    expect(textsOf(back)).toEqual(['Number 6.', 'Number 5.', 'Number 4.']);
    const top = await commentPage(database, query, { direction: 'newer', place: back.newer }, SIZES);
    expect(textsOf(top)).toEqual(['New.', 'Number 6.', 'Number 5.']);
    expect(top.newer).toBeUndefined();
  });

  test('a search finds texts with all of its words, in any case and with any accents, and knows no wildcard', async () => {
    const database = await open();
    const texts = [
      '100% easy_going',
      '1000 easyXgoing',
      'ÉCOLE de Straße',
      'موقعٌ سهل',
      "It's '; drop table",
      '日本語です',
    ];
    await collect(
      database,
      texts.map((text) => [said(text)]),
    );
    const find = async (search: string) => await found(database, { search });
    expect(await find('100%')).toEqual(['100% easy_going']);
    expect(await find('EASY_')).toEqual(['100% easy_going']);
    expect(await find(' going   easy ')).toEqual(['1000 easyXgoing', '100% easy_going']);
    expect(await find('going ecole')).toEqual([]);
    expect(await find('strasse école')).toEqual(['ÉCOLE de Straße']);
    expect(await find('موقع')).toEqual(['موقعٌ سهل']);
    expect(await find("'; DROP")).toEqual(["It's '; drop table"]);
    expect(await find('日本')).toEqual(['日本語です']);
    expect(await find('.*')).toEqual([]);
    expect(await find('\0')).toHaveLength(texts.length);
  });

  test('what is chosen is shown, with its ratings beside it', async () => {
    const database = await open();
    const thumb = (chosen: 'up' | 'down'): Answer => ({
      question: 'trust',
      statement: 'Trust?',
      options: ['up', 'down'].map((option) => ({ option, label: option, chosen: option === chosen })),
    });
    await collect(database, [
      [rated('trust', 2), rated('ease', 4), said('Low.'), said('Own.', 'own')],
      [said('None.')],
    ]);
    await collect(database, [[rated('trust', 5), said('High.')]], { service: 'Visas', lang: 'es' });
    await collect(database, [[thumb('down'), said('Down.')], [thumb('up')]], { channel: 'phone' });
    const all = ['Down.', 'High.', 'None.', 'Low.', 'Own.'];
    for (const [given, texts] of [
      [{}, all],
      [{ service: 'Visas' }, ['High.']],
      [{ channel: 'phone' }, ['Down.']],
      [{ lang: 'es', trust: '5' }, ['High.']],
      [{ question: 'own' }, ['Own.']],
      [{ trust: '2' }, ['Low.', 'Own.']],
      [{ trust: '4' }, []],
      [{ trust: 'down' }, ['Down.']],
      [{ trust: 'up' }, []],
      [{ quarter: '2026Q1' }, all],
      [{ quarter: '2026Q2' }, []],
      [{ since: '2025-11-14', until: '2025-11-14' }, all],
      [{ since: '2025-11-15' }, []],
      [{ until: '2025-11-13' }, []],
    ] as const) {
      expect(await found(database, given), JSON.stringify(given)).toEqual(texts);
      const counted = await countComments(database, commentQuery({ ...given }));
      expect(counted, JSON.stringify(given)).toBe('trust' in given ? undefined : texts.length);
    }
    const [low] = (await commentPage(database, commentQuery({ trust: '2' }), NEWEST)).responses;
    expect(low).toEqual({
      answeredAt: '2025-11-14T15:00:00.000Z',
      service: 'Passport renewal',
      channel: 'website',
      lang: 'en',
      trust: '2',
      suspicions: [],
      ratings: [
        { question: 'trust', rating: 2 },
        { question: 'ease', rating: 4 },
      ],
      comments: [
        { question: 'comment', statement: 'Anything else?', text: 'Low.', masked: 0 },
        { question: 'own', statement: 'Anything else?', text: 'Own.', masked: 0 },
      ],
    });
    const [down] = (await commentPage(database, commentQuery({ trust: 'down' }), NEWEST)).responses;
    expect(down).toMatchObject({ trust: 'down', ratings: [] });
  });

  test('what is suspected says why, and is left out or alone where that is asked for', async () => {
    const database = await open();
    await collect(database, [[said('Ordinary.')]]);
    const at = '2025-11-14T16:00:00.000Z';
    const made = record('response', { answers: [said('Made up.')] });
    await store(database, [{ record: made, receivedAt: at, answeredAt: at, suspicions: ['burst', 'honeypot'] }]);
    expect(await found(database, {})).toEqual(['Made up.', 'Ordinary.']);
    expect(await found(database, { suspected: 'left-out' })).toEqual(['Ordinary.']);
    expect(await found(database, { suspected: 'alone' })).toEqual(['Made up.']);
    const { responses } = await commentPage(database, commentQuery({}), NEWEST);
    expect(responses.map(({ suspicions }) => suspicions)).toEqual([['honeypot', 'burst'], []]);
  });

  test('what is rare is looked for page by page, and found', async () => {
    const database = await open();
    await collect(
      database,
      Array.from({ length: 30 }, (_, index) => [said(index === 5 ? 'A needle.' : 'Hay.')]),
    );
    const query = commentQuery({ search: 'needle' });
    let page = await commentPage(database, query, NEWEST, SIZES);
    expect(page).toMatchObject({ responses: [], lookedTo: '2025-11-14T15:22:00.000Z' });
    let looks = 1;
    for (; page.older && page.responses.length === 0; looks += 1) {
      page = await commentPage(database, query, { direction: 'older', place: page.older }, SIZES);
    }
    expect([looks, ...textsOf(page)]).toEqual([4, 'A needle.']);
    // And from the other end.
    let back: CommentPage = { ...page, newer: { answeredAt: '1970-01-01T00:00:00.000Z', id: '' } };
    do {
      back = await commentPage(database, query, { direction: 'newer', place: back.newer }, SIZES);
    } while (textsOf(back).length === 0 && back.newer);
    expect(textsOf(back)).toEqual(['A needle.']);
  });

  test('what retention deletes is not there any more', async () => {
    const database = await open();
    await collect(database, [[rated('trust', 2), said('Old.')]]);
    const at = '2026-02-20T15:00:00.000Z';
    await store(database, [
      { record: record('response', { answers: [said('Young.')] }), receivedAt: at, answeredAt: at },
    ]);
    const now = () => Date.parse('2026-03-01T00:00:00.000Z');
    await deleteDue({ comments: 30 }, { database, now, log: { info: () => {}, error: () => {} } });
    expect(textsOf(await commentPage(database, commentQuery({}), NEWEST))).toEqual(['Young.']);
    expect(await found(database, { search: 'old' })).toEqual([]);
    expect(await found(database, { trust: '2' })).toEqual([]);
  });
});

test('a text of any kind is searched to its end, and a search is no longer than a form', () => {
  const hasWords = searchFor('a'.repeat(150));
  for (const part of ['a', 'aab', '\u0301', '\uFDFA', '\u200D', ' ']) {
    expect(hasWords(`${part.repeat(5000)}b`)).toBe(part === 'a');
  }
  expect(() => searchFor('a'.repeat(201))).toThrow('The search is longer than');
  expect(() => searchFor('a b c d e f g h i j k l m n o p q r s t u')).toThrow('The search is longer than');
});

test.each([
  [{ quarter: '2026' }, '"2026" is not a quarter.'],
  [{ since: '2025-02-30' }, '"2025-02-30" is not a day.'],
  [{ until: 'now' }, '"now" is not a day.'],
  [{ trust: '6' }, '"6" is no trust.'],
])('%j is told', (given, what) => {
  expect(() => commentQuery(given)).toThrow(what);
});
