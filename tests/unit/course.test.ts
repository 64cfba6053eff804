import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { SurveyConfiguration } from '../../src/contract/configuration.ts';
import type { SurveyRecord } from '../../src/contract/record.ts';
import { createCourse } from '../../src/course.ts';
import { questionsOf } from '../../src/standard/questions.ts';
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
function begin(given?: Partial<SurveyConfiguration>) {
  const records: SurveyRecord[] = [];
  const urgent: string[] = [];
  const configuration = configured(given);
  const trustStatement = questionsOf(configuration).find(({ id }) => id === 'trust')?.statement;
  const course = createCourse(
    configuration,
    () => ({ lang: 'en', trustStatement }),
    (record, _onStatus, isPageLeft) => {
      records.push(record);
      if (isPageLeft) urgent.push(record.kind);
    },
  );
  return { ...course, records, urgent, kinds: () => records.map(({ kind }) => kind) };
}

test('each step is counted once, however often it is taken', () => {
  const { offered, answered, kinds } = begin();
  const answer = () => answered('trust');
  for (const step of [offered, offered, answer, answer, offered]) step();
  expect(kinds()).toEqual(['offered', 'started']);
});

test('a step that is counted brings those that must have come before it', () => {
  const [submitted, declined] = [begin(), begin()];
  submitted.submit({ answers: [rated('trust', 4)] }, () => {});
  declined.declined();
  expect(submitted.kinds()).toEqual(['offered', 'started', 'response']);
  expect(declined.kinds()).toEqual(['offered', 'declined']);
});

test('a survey is answered once', () => {
  const { submit, kinds } = begin();
  submit({ answers: [rated('trust', 4)] }, () => {});
  submit({ answers: [rated('trust', 1)] }, () => {});
  expect(kinds().filter((kind) => kind === 'response')).toHaveLength(1);
});

test('a response holds the wording, the path and the times, and no more of the page', () => {
  const { answered, submit, records } = begin();
  answered('trust');
  vi.setSystemTime(Date.now() + 90_000);
  submit({ answers: [rated('trust', 4)] }, () => {});
  expect(records.at(-1)).toEqual({
    schemaVersion: 3,
    kind: 'response',
    id: expect.stringMatching(/^[0-9a-f-]{36}$/),
    service: 'Passport renewal',
    provider: 'the Department of State',
    edition: 'default',
    channel: 'website',
    transactionPoint: 'post_interaction',
    surveyType: 'likert_scale',
    trustStatement: 'This interaction increased my trust in the Department of State.',
    lang: 'en',
    page: '/passport/done',
    startedAt: '2026-01-31T12:00:00.000Z',
    submittedAt: '2026-01-31T12:01:30.000Z',
    answers: [rated('trust', 4)],
  });
  expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
});

test('every record tells the edition, the survey type, the trust statement and the clearance', () => {
  const { answered, left, returned, submit, records } = begin({
    edition: '2023',
    surveyType: 'thumbs_up_down',
    statements: { trust: 'I trust {provider}.' },
    ombControlNumber: '1234-5678',
    ombExpirationDate: '2099-12-31',
  });
  answered('trust');
  left();
  returned();
  submit({ answers: [] }, () => {});
  expect(records.map(({ kind }) => kind)).toEqual(['offered', 'started', 'left', 'returned', 'response']);
  for (const record of records) {
    expect(record).toMatchObject({
      edition: '2023',
      surveyType: 'thumbs_up_down',
      trustStatement: 'I trust the Department of State.',
      ombControlNumber: '1234-5678',
    });
  }
});

test('what the page adds goes with every record', () => {
  const context = { officeCode: 'NYC-04' };
  const { answered, submit, records } = begin({ context });
  answered('trust');
  submit({ answers: [] }, () => {});
  expect(records.map((each) => each.context)).toEqual([context, context, context]);
});

test('leaving and coming back are told in pairs, each with how far the respondent came', () => {
  const { answered, left, returned, records, urgent } = begin();
  returned();
  answered('trust');
  left(true);
  left(true);
  returned();
  returned();
  answered('ease');
  left(true);
  expect(records.slice(2).map(({ kind, reached, answers }) => [kind, reached, answers])).toEqual([
    ['left', 'trust', []],
    ['returned', 'trust', []],
    ['left', 'ease', []],
  ]);
  expect(urgent).toEqual(['left', 'left']);
});

test('a survey of which no answer stands is not left', () => {
  const [untouched, takenBack] = [begin(), begin()];
  untouched.left();
  takenBack.answered('comment');
  takenBack.answered(undefined);
  takenBack.left();
  expect(untouched.kinds()).toEqual([]);
  expect(takenBack.kinds()).toEqual(['offered', 'started']);
});

test('a survey that was submitted or declined is not left', () => {
  const [submitted, declined] = [begin(), begin()];
  for (const { answered } of [submitted, declined]) answered('trust');
  submitted.submit({ answers: [rated('trust', 4)] }, () => {});
  declined.declined();
  for (const { left } of [submitted, declined]) left(true);
  expect([...submitted.kinds(), ...declined.kinds()]).not.toContain('left');
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
