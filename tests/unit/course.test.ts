import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { SurveyRecord } from '../../src/contract/record.ts';
import { createCourse } from '../../src/course.ts';
import { rated } from '../support/records.ts';
import { configured } from '../support/samples.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-01-31T12:00:00Z') });
  vi.stubGlobal('location', { pathname: '/passport/done', search: '?name=Ada' });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** A course, and the records that it came to. */
function begin() {
  const records: SurveyRecord[] = [];
  const course = createCourse(configured(), (record) => records.push(record));
  return { ...course, records, kinds: () => records.map(({ kind }) => kind) };
}

test('each step is counted once, however often it is taken', () => {
  const { offered, started, kinds } = begin();
  for (const step of [offered, offered, started, started, offered]) step();
  expect(kinds()).toEqual(['offered', 'started']);
});

test('a step that is counted brings those that must have come before it', () => {
  const [submitted, declined] = [begin(), begin()];
  submitted.submit([rated('trust', 4)], () => {});
  declined.declined();
  expect(submitted.kinds()).toEqual(['offered', 'started', 'response']);
  expect(declined.kinds()).toEqual(['offered', 'declined']);
});

test('a survey is answered once', () => {
  const { submit, kinds } = begin();
  submit([rated('trust', 4)], () => {});
  submit([rated('trust', 1)], () => {});
  expect(kinds().filter((kind) => kind === 'response')).toHaveLength(1);
});

test('a response holds the wording, the path and the times, and no more of the page', () => {
  const { started, submit, records } = begin();
  started();
  vi.setSystemTime(Date.now() + 90_000);
  submit([rated('trust', 4)], () => {});
  expect(records.at(-1)).toEqual({
    schemaVersion: 1,
    kind: 'response',
    id: expect.stringMatching(/^[0-9a-f-]{36}$/),
    service: 'Passport renewal',
    provider: 'the Department of State',
    edition: 'default',
    channel: 'website',
    transactionPoint: 'post_interaction',
    lang: 'en',
    page: '/passport/done',
    startedAt: '2026-01-31T12:00:00.000Z',
    submittedAt: '2026-01-31T12:01:30.000Z',
    answers: [rated('trust', 4)],
  });
  expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
});

test.each([
  ['srcdoc', '/'],
  [`/${'x'.repeat(3000)}`, `/${'x'.repeat(1999)}`],
])('a page at %.8s… is counted under a path that the collector takes', (pathname, page) => {
  vi.stubGlobal('location', { pathname });
  const { offered, records } = begin();
  offered();
  expect(records.map((each) => each.page)).toEqual([page]);
});

test('a response that no collector would take is told so', () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const { submit, kinds } = begin();
  const onStatus = vi.fn();
  submit([{ question: 'comment', statement: 'Anything else?', text: 'x'.repeat(5001) }], onStatus);
  expect(onStatus).toHaveBeenCalledExactlyOnceWith('refused');
  expect(kinds()).toEqual(['offered', 'started']);
  expect(console.error).toHaveBeenCalledWith(expect.stringContaining('answers[0].text is longer than 5000 characters'));
});
