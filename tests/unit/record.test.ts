import { expect, test } from 'vitest';
import { reasonOf } from '../../src/contract/problem.ts';
import { parseRecord } from '../../src/contract/record.ts';
import { rated, record } from '../support/records.ts';

/** Why a record is not taken; nothing where it is. */
function whyNot(input: unknown): string {
  const parsed = parseRecord(input);
  return parsed.ok ? '' : reasonOf(parsed.problems);
}

const answered = (...answers: readonly unknown[]) => whyNot({ ...record('response'), answers });

const statement = 'The statement that was shown.';

test.each(['offered', 'started', 'declined', 'response'] as const)('a record that a survey was %s is taken', (kind) => {
  const one = record(kind);
  expect(parseRecord(one)).toEqual({ ok: true, value: one });
});

test.each(['offered', 'started', 'declined'] as const)('a record that a survey was %s has no answers', (kind) => {
  expect(whyNot(record(kind, { answers: [rated('trust', 5)] }))).toBe(
    'answers must be empty, as only a response has answers',
  );
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
  ['chosen boxes', { question: 'drivers', statement, chosen: ['ease'], offered: ['ease', 'humanity'] }],
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
  ['answers[0].offered is missing', { question: 'drivers', statement, chosen: ['ease'] }],
  ['answers[0].chosen[1] must be of type string', { question: 'drivers', statement, chosen: ['ease', 7], offered: [] }],
  ['answers[0] does not have the right form', { question: 'trust', statement, rating: 5, text: 'both' }],
])('what is wrong has its exact place: %s', (reason, answer) => {
  expect(answered(answer)).toBe(reason);
});

test('every wrong place of a record is named', () => {
  const broken = { ...record('response', { channel: 'web' as 'website', id: '1' }), mood: 'good' };
  expect(whyNot(broken)).toMatch(
    /^id does not have the right form; channel must be one of computer, .+; mood is not a known key$/,
  );
});

test('answers are counted to fifteen', () => {
  const answers = Array.from({ length: 16 }, (_, index) => rated(`question_${index}`, 3));
  expect(answered(...answers.slice(1))).toBe('');
  expect(answered(...answers)).toBe('answers is longer than 15');
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

test.each([0, 2, '1', undefined])('a record of version %j is not read as one of this', (schemaVersion) => {
  expect(whyNot({ ...record('offered'), schemaVersion })).toBe('schemaVersion must be 1');
});

test.each([null, undefined, 7, 'text', []])('%j is no record', (input) => {
  expect(whyNot(input)).toMatch(/^the document /);
});
