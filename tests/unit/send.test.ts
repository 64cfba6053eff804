import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Batch } from '../../src/contract/batch.ts';
import { send } from '../../src/outbox/send.ts';
import { record } from '../support/records.ts';
import { NOTHING } from '../support/tab.ts';

const COLLECTOR = 'https://cx.agency.gov/v1/responses';
const [ONE, OTHER] = [record('response'), record('offered')];
const BATCH: Batch = { sentAt: '2026-01-31T12:00:00.000Z', records: [ONE, OTHER] };
const REFUSAL = { id: OTHER.id, reason: 'lang does not have the right form' };

const fetchMock = vi.fn<typeof fetch>();

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('fetch', fetchMock.mockReset());
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** What an attempt comes to when the collector replies so. */
function replied(status: number, body: unknown, headers: Record<string, string> = {}) {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  fetchMock.mockResolvedValue(new Response(text, { status, headers }));
  return send(COLLECTOR, BATCH, false);
}

test.each([true, false])(
  'the request needs no preflight, carries no cookie and follows no redirect: keepalive %s',
  async (keepalive) => {
    fetchMock.mockResolvedValue(new Response('{}'));
    await send(COLLECTOR, BATCH, keepalive);
    expect(fetchMock).toHaveBeenCalledExactlyOnceWith(COLLECTOR, {
      method: 'POST',
      headers: { 'content-type': 'text/plain;charset=UTF-8' },
      body: JSON.stringify(BATCH),
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      keepalive,
      signal: expect.any(AbortSignal),
    });
  },
);

test('lists stay lists where the page turns arrays into text, those of the options too', async () => {
  const options = [{ option: 'ease', label: 'Ease', chosen: true }];
  const response = record('response', { answers: [{ question: 'negative', statement: 'What?', options }] });
  fetchMock.mockResolvedValue(new Response('{}'));
  Object.assign(Array.prototype, { toJSON: () => 'text' });
  await send(COLLECTOR, { sentAt: BATCH.sentAt, records: [response] }, false);
  Reflect.deleteProperty(Array.prototype, 'toJSON');
  const { records } = JSON.parse(String(fetchMock.mock.calls[0]?.[1]?.body));
  expect(records).toEqual([response]);
});

test('what the collector names is settled', async () => {
  expect(await replied(200, { accepted: [ONE.id], refused: [REFUSAL] })).toMatchObject({
    accepted: [ONE.id],
    refused: [REFUSAL],
    isTurnedAway: false,
  });
});

test('ids that were not sent settle nothing', async () => {
  const { id } = record('response');
  expect(await replied(200, { accepted: [id], refused: [{ id, reason: 'x' }] })).toMatchObject(NOTHING);
});

test.each([400, 403, 413, 422, 500, 503])(
  'a refusal is honoured under the status %d, an acceptance is not',
  async (status) => {
    expect(await replied(status, { accepted: [ONE.id], refused: [REFUSAL] })).toMatchObject({
      accepted: [],
      refused: [REFUSAL],
    });
  },
);

test.each([
  ['a log-in page', '<!doctype html><title>Log in</title>'],
  ['an empty body', ''],
  ['null', 'null'],
  ['a truncated acknowledgement', `{"accepted":["${ONE.id}"`],
])('%s under the status 200 settles nothing', async (_what, body) => {
  expect(await replied(200, body)).toMatchObject({ ...NOTHING, isTurnedAway: false });
});

test.each([
  [400, true],
  [403, true],
  [404, true],
  [413, true],
  [422, true],
  [429, false],
  [500, false],
  [502, false],
  [503, false],
])('a bare %d means turned away: %s', async (status, isTurnedAway) => {
  expect(await replied(status, 'No.', { 'retry-after': '9' })).toMatchObject({ ...NOTHING, isTurnedAway });
});

test.each([429, 503])('%d asks for a pause', async (status) => {
  vi.setSystemTime(Date.parse('2026-01-31T12:00:00Z'));
  const after = (header: string) => replied(status, '', { 'retry-after': header });
  expect(await after('120')).toMatchObject({ pause: 120_000 });
  expect(await after('Sat, 31 Jan 2026 12:05:00 GMT')).toMatchObject({ pause: 300_000 });
  expect(await after('soon')).toMatchObject({ pause: undefined });
  expect(await replied(status, '')).toMatchObject({ pause: undefined });
});

test.each([200, 403, 500])('%d asks for none', async (status) => {
  expect(await replied(status, '', { 'retry-after': '120' })).toMatchObject({ pause: undefined });
});

test('a request that does not get through settles nothing', async () => {
  fetchMock.mockRejectedValue(new TypeError('Failed to fetch'));
  expect(await send(COLLECTOR, BATCH, false)).toEqual(NOTHING);
});

test('a browser that cannot even try settles nothing', async () => {
  fetchMock.mockImplementation(() => {
    throw new TypeError('Illegal invocation');
  });
  expect(await send(COLLECTOR, BATCH, false)).toEqual(NOTHING);
});

test.each(['headers', 'body'])('a collector that hangs before its %s is given up after 15 seconds', async (what) => {
  vi.spyOn(AbortSignal, 'timeout').mockImplementation((milliseconds) => {
    const timeout = new AbortController();
    setTimeout(() => timeout.abort(new DOMException('Too long.', 'TimeoutError')), milliseconds);
    return timeout.signal;
  });
  fetchMock.mockImplementation((_address, init) => {
    const hanging = new Promise<never>((_, reject) =>
      init?.signal?.addEventListener('abort', () => reject(init.signal?.reason)),
    );
    return what === 'headers' ? hanging : Promise.resolve({ text: () => hanging } as unknown as Response);
  });
  const settled = vi.fn();
  void send(COLLECTOR, BATCH, false).then(settled);
  await vi.advanceTimersByTimeAsync(14_999);
  expect(settled).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(settled).toHaveBeenCalledExactlyOnceWith(NOTHING);
});

test('what is meant for a form of Touchpoints waits for the file that knows how, and says so once', async () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => {});
  const form = 'https://a.gov/submissions.json#trust=answer_01';
  for (let times = 0; times < 2; times++) expect(await send(form, BATCH, false)).toEqual(NOTHING);
  expect(fetchMock).not.toHaveBeenCalled();
  expect(told).toHaveBeenCalledExactlyOnceWith(
    'a11-survey: answers wait. Put the tag of a11-survey-touchpoints.js first.',
  );
  // The file comes later, as with `async`.
  const reply = { accepted: [ONE.id], refused: [] };
  const sendSubmission = vi.fn(async () => reply);
  vi.stubGlobal('a11SurveyTouchpoints', sendSubmission);
  expect(await send(form, BATCH, true)).toBe(reply);
  expect(sendSubmission).toHaveBeenCalledExactlyOnceWith(form, BATCH, true);
});
