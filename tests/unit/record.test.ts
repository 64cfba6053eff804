import { expect, test } from 'vitest';
import { MOST_QUESTIONS } from '../../src/contract/limits.ts';
import { parseRecord } from '../../src/contract/parse-record.ts';
import { reasonOf } from '../../src/contract/problem.ts';
import { KINDS } from '../../src/contract/record.ts';
import { rated, record } from '../support/records.ts';

/** Why a record is not taken; nothing where it is. */
function whyNot(input: unknown): string {
  const parsed = parseRecord(input);
  return parsed.ok ? '' : reasonOf(parsed.problems);
}

const answered = (...answers: readonly unknown[]) => whyNot({ ...record('response'), answers });

const statement = 'The statement that was shown.';
const option = (id: string, chosen = false) => ({ option: id, label: `The label of ${id}.`, chosen });
const isLeft = (kind: string) => kind === 'left' || kind === 'returned';

test.each(KINDS)('a record of kind %s is taken', (kind) => {
  const one = record(kind, isLeft(kind) ? { reached: 'trust' } : {});
  expect(parseRecord(one)).toEqual({ ok: true, value: one });
});

test.each(KINDS.filter((kind) => kind !== 'response'))('a record of kind %s has no answers', (kind) => {
  const answers = [rated('trust', 5)];
  expect(whyNot(record(kind, { ...(isLeft(kind) && { reached: 'trust' }), answers }))).toBe(
    'answers must be empty, as only a response has answers',
  );
});

test.each(KINDS)('how far somebody came is told by a record of a survey that was left alone: %s', (kind) => {
  expect(whyNot(record(kind, isLeft(kind) ? {} : { reached: 'trust' }))).toBe(
    isLeft(kind) ? 'reached is missing' : 'reached must be left out, as only a survey that was left has it',
  );
});

test('a record of the version before is taken', () => {
  const { surveyType: _, trustStatement: __, ...before } = record('response', { schemaVersion: 1 });
  expect(parseRecord(before)).toEqual({ ok: true, value: before });
});

test.each([
  ['surveyType', 'stars', 'surveyType must be one of likert_scale, thumbs_up_down'],
  ['trustStatement', '', 'trustStatement is empty'],
  ['ombControlNumber', '12345678', 'ombControlNumber does not have the right form'],
  ['reached', 'Trust', 'reached does not have the right form'],
  ['lang', 'e', 'lang does not have the right form'],
])('a wrong %s (%j) is named', (key, value, reason) => {
  expect(whyNot({ ...record('left', { reached: 'trust' }), [key]: value })).toBe(reason);
});

test('a response without any answer is taken', () => {
  expect(answered()).toBe('');
});

test('one question has one answer', () => {
  expect(answered(rated('trust', 5), rated('ease', 4), rated('trust', 1))).toBe(
    'answers has two answers to one question',
  );
});

test.each([
  ['a rating', { question: 'trust', statement, rating: 3 }],
  ['options, chosen or not', { question: 'positive', statement, options: [option('ease', true), option('humanity')] }],
  ['nothing', { question: 'ease', statement }],
  ['text', { question: 'comment', statement, text: 'Thank you.' }],
])('%s is an answer', (_shape, answer) => {
  expect(answered(answer)).toBe('');
});

test.each<[string, object]>([
  ['answers[0].rating must be one of 1, 2, 3, 4, 5', { question: 'trust', statement, rating: 6 }],
  ['answers[0].rating must be one of 1, 2, 3, 4, 5', { question: 'trust', statement, rating: '5' }],
  ['answers[0].rating must be one of 1, 2, 3, 4, 5', { question: 'trust', statement, rating: 4.5 }],
  ['answers[0].text is empty', { question: 'comment', statement, text: ' ' }],
  ['answers[0].text must be of type string', { question: 'comment', statement, text: null }],
  ['answers[0].statement is missing', { question: 'trust', rating: 5 }],
  ['answers[0].question does not have the right form', { question: 'Trust!', statement, rating: 5 }],
  ['answers[0].options is shorter than 1', { question: 'positive', statement, options: [] }],
  [
    'answers[0].options[0].label is missing',
    { question: 'positive', statement, options: [{ option: 'a', chosen: true }] },
  ],
  [
    'answers[0].options[0].chosen must be of type boolean',
    { question: 'positive', statement, options: [{ ...option('ease'), chosen: 1 }] },
  ],
  [
    'answers[0].options has one option twice',
    { question: 'positive', statement, options: [option('ease', true), option('ease')] },
  ],
  ['answers[0].text is not a known key', { question: 'trust', statement, rating: 5, text: 'both' }],
])('what is wrong has its exact place: %s', (reason, answer) => {
  expect(answered(answer)).toBe(reason);
});

test('every wrong place of a record is named', () => {
  const broken = { ...record('response', { channel: 'web' as 'website', id: '1' }), mood: 'good' };
  expect(whyNot(broken)).toMatch(
    /^id does not have the right form; channel must be one of computer, .+; mood is not a known key$/,
  );
});

test(`answers are counted to ${MOST_QUESTIONS}`, () => {
  const answers = Array.from({ length: MOST_QUESTIONS + 1 }, (_, index) => rated(`question_${index}`, 3));
  expect(answered(...answers.slice(1))).toBe('');
  expect(answered(...answers)).toBe(`answers is longer than ${MOST_QUESTIONS}`);
});

test('free text is limited in characters as a person counts them', () => {
  const text = (count: number) => ({ question: 'comment', statement, text: '😀'.repeat(count) });
  expect(answered(text(5000))).toBe('');
  expect(answered(text(5001))).toBe('answers[0].text is longer than 5000 characters');
});

test('what a database would refuse is made well-formed', () => {
  const answers = [{ question: 'comment', statement, text: ' a\0\r\n\uD83D\u202E \n' }];
  expect(parseRecord({ ...record('response'), answers, page: '/a\0b\uD800' })).toMatchObject({
    value: { page: '/ab\uFFFD', answers: [{ text: 'a\n\uFFFD\u202E' }] },
  });
});

test.each([
  ['with a query', '/?name=Ada'],
  ['with a fragment', '/#ada'],
  ['with a scheme', 'https://www.agency.gov/'],
  ['that is empty', ''],
  ['beyond any length', `/${'x'.repeat(2000)}`],
])('a page %s is no path', (_what, page) => {
  expect(whyNot(record('offered', { page }))).toMatch(/^page /);
});

test.each([
  '2026-02-31T12:00:00Z',
  '2026-01-31T12:00:00',
  '2026-01-31T12:00:00+01:00',
  '2026-01-31',
  '2026-01-31T24:00:00Z',
])('%s is no time in UTC', (submittedAt) => {
  expect(whyNot(record('offered', { submittedAt }))).toBe(
    'submittedAt must be a time in UTC such as 2026-01-31T12:00:00.000Z',
  );
});

test.each([0, 4, '1', null])('a record of version %j is not read', (schemaVersion) => {
  expect(whyNot({ ...record('offered'), schemaVersion })).toBe('schemaVersion must be one of 1, 2, 3');
});

test.each([null, undefined, 7, 'text', []])('%j is no record', (input) => {
  expect(whyNot(input)).toMatch(/^the document /);
});
