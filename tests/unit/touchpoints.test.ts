import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { SurveyConfiguration } from '../../src/contract/configuration.ts';
import { parseConfiguration } from '../../src/contract/parse-configuration.ts';
import type { Answer, SurveyRecord } from '../../src/contract/record.ts';
import { sendSubmission } from '../../src/touchpoints/send-submission.ts';
import { submissionOf } from '../../src/touchpoints/submission.ts';
import { rated, record } from '../support/records.ts';
import { REQUIRED } from '../support/samples.ts';

const FORM = 'https://touchpoints.app.cloud.gov/touchpoints/2a6e9509/submissions.json';
const FIELDS = { trust: 'answer_01', positive: 'answer_02', negative: 'answer_03', comment: 'answer_04' };

const shown = (question: string) => ({ question, statement: `The statement of ${question}.` });
const chosen = (question: string, ...options: readonly (readonly [string, boolean])[]): Answer => ({
  ...shown(question),
  options: options.map(([option, isChosen]) => ({ option, label: option, chosen: isChosen })),
});

describe('the configuration', () => {
  const told = (given: Partial<SurveyConfiguration>) => {
    const parsed = parseConfiguration({ ...REQUIRED, ...given });
    return parsed.ok ? [] : parsed.problems.map(({ key, what }) => `${key} ${what}`);
  };

  test('each question that may be asked needs a field, in every branch', () => {
    expect(told({ edition: '2023', touchpoints: FIELDS })).toEqual([]);
    expect(told({ edition: '2023', touchpoints: { trust: 'answer_01' } })).toEqual([
      'touchpoints.positive is missing',
      'touchpoints.negative is missing',
      'touchpoints.comment is missing',
    ]);
    const questions = [{ id: 'visit', kind: 'yes_no', statement: 'Did you visit us?' }] as const;
    expect(told({ edition: '2023', questions, touchpoints: FIELDS })).toEqual(['touchpoints.visit is missing']);
  });
});

describe('a submission', () => {
  const submitted = (given: Partial<SurveyRecord>, fields: Readonly<Record<string, string>> = FIELDS) =>
    submissionOf(record('response', given), new URLSearchParams(fields), 'www.agency.gov');

  test('has an answer in each field, blank where there is none, and nothing of the page but its path', () => {
    const answers = [
      rated('trust', 4),
      chosen('positive', ['effectiveness', true], ['ease', true], ['other', false]),
      { ...shown('comment'), text: 'Quick, and kind' },
    ];
    expect(submitted({ answers, page: '/passport/done', lang: 'es', context: { officeCode: 'NYC-04' } })).toEqual({
      answer_01: '4',
      answer_02: 'effectiveness,ease',
      answer_03: '',
      answer_04: 'Quick, and kind',
      referer: '',
      hostname: 'www.agency.gov',
      page: '/passport/done',
      query_string: '',
      location_code: '',
      fba_directive: '',
      language: 'es',
    });
  });

  test('leaves blank what was asked and not answered', () => {
    const answers = [shown('trust'), chosen('positive', ['ease', false]), shown('comment')];
    expect(submitted({ answers })).toMatchObject({ answer_01: '', answer_02: '', answer_04: '' });
  });

  test('has the id of the response where the form has a field for it', () => {
    const one = record('response');
    expect(submitted(one, { ...FIELDS, $id: 'answer_05' })).toMatchObject({ answer_01: '5', answer_05: one.id });
  });

  test('takes the location from the context', () => {
    expect(submitted({ context: { location_code: 'NYC-04' } })).toMatchObject({ location_code: 'NYC-04' });
  });

  test('has the values of Touchpoints’ own buttons for thumbs, yes and no', () => {
    const fields = { trust: 'answer_01', visit: 'answer_02', reason: 'answer_03' };
    const answers = [
      chosen('trust', ['up', true], ['down', false]),
      chosen('visit', ['yes', false], ['no', true]),
      // Not the buttons: one of three.
      chosen('reason', ['yes', true], ['no', false], ['unsure', false]),
    ];
    expect(submitted({ answers }, fields)).toMatchObject({ answer_01: '1', answer_02: '0', answer_03: 'yes' });
  });

  test('has the values of the form where they are given', () => {
    const fields = { ...FIELDS, 'trust.4': 'Agree', 'positive.ease': 'It was easy' };
    const answers = [rated('trust', 4), chosen('positive', ['ease', true], ['other', true])];
    const submission = submitted({ answers }, fields);
    expect(submission).toMatchObject({ answer_01: 'Agree', answer_02: 'It was easy,other' });
    // A value is no field.
    expect(Object.keys(submission)).not.toContain('Agree');
  });
});

describe('an attempt', () => {
  const ADDRESS = `${FORM}#${new URLSearchParams(FIELDS)}`;
  const fetchMock = vi.fn<typeof fetch>();
  const console_ = vi.fn();

  beforeEach(() => {
    vi.stubGlobal('fetch', fetchMock.mockReset());
    vi.stubGlobal('location', { hostname: 'www.agency.gov' });
    vi.spyOn(console, 'error').mockImplementation(console_.mockReset());
  });

  afterEach(() => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  const attempt = (one: SurveyRecord = record('response')) =>
    sendSubmission(ADDRESS, { sentAt: one.submittedAt, records: [one] }, false);
  const replying = (status: number, body: unknown, headers: Record<string, string> = {}) =>
    fetchMock.mockImplementation(
      async () => new Response(typeof body === 'string' ? body : JSON.stringify(body), { status, headers }),
    );

  test('posts JSON to the form, without cookies, referrer or the fields', async () => {
    replying(201, { submission: { id: 'a' } });
    const one = record('response');
    await attempt(one);
    const submission = submissionOf(one, new URLSearchParams(FIELDS), 'www.agency.gov');
    expect(fetchMock).toHaveBeenCalledExactlyOnceWith(FORM, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ submission }),
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      signal: expect.any(AbortSignal),
    });
  });

  test('201 with the submission settles it, and it is not sent again from this page', async () => {
    replying(201, { submission: { id: 'a', answer_01: '5', form: {} } });
    const one = record('response');
    for (let times = 0; times < 2; times++) {
      expect(await attempt(one)).toEqual({ accepted: [one.id], refused: [] });
    }
    expect(fetchMock).toHaveBeenCalledOnce();
    expect(console_).not.toHaveBeenCalled();
  });

  test('a field that the form does not have is told', async () => {
    // Touchpoints replies with what it stored: null for what it passed over.
    replying(201, { submission: { id: 'a', answer_01: null, answer_02: null } });
    expect((await attempt()).accepted).toHaveLength(1);
    expect(console_).toHaveBeenCalledExactlyOnceWith(
      'a11-survey: the form has no answer_01: what was answered there is lost.',
    );
  });

  test('422 with messages refuses it, and says why', async () => {
    replying(422, { status: 'unprocessable_entity', messages: { answer_01: ['is required'], question: ['b', 'c'] } });
    const one = record('response');
    expect(await attempt(one)).toEqual({
      accepted: [],
      refused: [{ id: one.id, reason: 'answer_01 is required; question b, c' }],
    });
  });

  test('a form that takes none as it is set up refuses no answer: it waits, and the console says so once', async () => {
    replying(422, { status: 'unprocessable_content', messages: { submission: ['Please try again'] } });
    for (let times = 0; times < 2; times++) {
      expect(await attempt()).toMatchObject({ accepted: [], refused: [], isTurnedAway: true });
    }
    expect(console_).toHaveBeenCalledExactlyOnceWith(
      'a11-survey: the form takes no answers: submission Please try again. They wait on this device.',
    );
  });

  test.each([
    ['a log-in page', 200, '<!doctype html><title>Log in</title>'],
    ['200 with a submission', 200, { submission: { id: 'a' } }],
    ['201 of another shape', 201, { id: 'a' }],
    ['201 without a body', 201, ''],
    ['a firewall’s 403', 403, 'The request was rejected'],
    ['422 as a page', 422, '<!doctype html><title>The change you wanted was rejected</title>'],
    ['a collector’s acknowledgement', 200, { accepted: [], refused: [] }],
    ['500', 500, 'null'],
  ])('%s settles nothing', async (_what, status, body) => {
    replying(status, body);
    expect(await attempt()).toMatchObject({ accepted: [], refused: [], pause: undefined });
  });

  test('429 waits for as long as it asks, and else for a minute', async () => {
    replying(429, 'Too many requests. Please try again later.');
    expect(await attempt()).toMatchObject({ accepted: [], refused: [], pause: 60_000, isTurnedAway: false });
    replying(429, '', { 'retry-after': '120' });
    expect(await attempt()).toMatchObject({ pause: 120_000 });
  });

  test('what does not get through is tried again', async () => {
    fetchMock.mockRejectedValue(new TypeError('Failed to fetch'));
    expect(await attempt()).toEqual({ accepted: [], refused: [] });
  });

  test('no attempt runs beside another when the page is left', async () => {
    const one = record('response');
    expect(await sendSubmission(ADDRESS, { sentAt: one.submittedAt, records: [one] }, true)).toEqual({
      accepted: [],
      refused: [],
    });
    expect(fetchMock).not.toHaveBeenCalled();
  });
});
