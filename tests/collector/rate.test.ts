import type { FastifyInstance } from 'fastify';
import { expect, test } from 'vitest';
import type { CollectorOptions } from '../../src/collector/index.ts';
import type { SurveyRecord } from '../../src/contract/record.ts';
import { openForTest, temporaryFile } from '../support/database.ts';
import { hostedForTest } from '../support/hosted.ts';
import { AGENCY, collectorForTest } from '../support/injected-collector.ts';
import { record } from '../support/records.ts';

const START = Date.parse('2025-11-14T18:00:00.000Z');

/** An address of the Internet, and one within a platform. */
const RESPONDENT = '198.51.100.7';
const ROUTER = '10.0.4.1';

interface Sender {
  readonly from?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Posts as a device does that is behind an address. */
const postFrom = (
  collector: FastifyInstance,
  records: readonly SurveyRecord[],
  { from = RESPONDENT, headers = {} }: Sender = {},
) =>
  collector.inject({
    method: 'POST',
    url: '/v1/responses',
    remoteAddress: from,
    headers: { 'content-type': 'text/plain;charset=UTF-8', origin: AGENCY, ...headers },
    payload: JSON.stringify({ records }),
  });

/** A collector whose clock goes on when a test says so, with a rate that is soon reached. */
async function limitedForTest(options: Partial<CollectorOptions> = {}) {
  const database = await openForTest(await temporaryFile());
  let time = START;
  const collector = await collectorForTest({
    database,
    now: () => time,
    random: () => 0,
    rate: { perMinute: 60, burst: 10 },
    ...options,
  });
  return {
    collector,
    database,
    now: () => time,
    pass(seconds: number) {
      time += seconds * 1000;
    },
    stored: async () => (await database.selectFrom('records').select('id').execute()).map(({ id }) => id),
  };
}

const offers = (count: number) => Array.from({ length: count }, () => record('offered'));

/** Whether a further record of a sender waits, after ten that were taken. */
async function isHeld(collector: FastifyInstance, sender: Sender, last: Sender = sender): Promise<boolean> {
  expect((await postFrom(collector, offers(10), sender)).statusCode).toBe(200);
  return (await postFrom(collector, offers(1), last)).statusCode === 429;
}

test('a network that sends too much is told when to come back, in a way that its pages can read', async () => {
  const { collector, stored, pass } = await limitedForTest();
  await postFrom(collector, offers(10));
  const [one] = offers(1) as [SurveyRecord];
  const reply = await postFrom(collector, [one]);
  expect(reply.statusCode).toBe(429);
  expect(reply.headers).toMatchObject({
    'retry-after': '1',
    'access-control-allow-origin': AGENCY,
    'access-control-expose-headers': 'Retry-After',
  });
  expect(reply.json()).toEqual({ error: expect.stringContaining('send them again') });
  expect(await stored()).not.toContain(one.id);
  pass(1);
  expect((await postFrom(collector, [one])).json().accepted).toEqual([one.id]);
});

test('bodies that are no batch are held to the rate too', async () => {
  const { collector } = await limitedForTest();
  const post = () =>
    collector.inject({
      method: 'POST',
      url: '/v1/responses',
      remoteAddress: RESPONDENT,
      headers: { 'content-type': 'text/plain' },
      payload: 'no batch',
    });
  for (let times = 0; times < 10; times += 1) expect((await post()).statusCode).toBe(400);
  expect((await post()).statusCode).toBe(429);
});

test('another network is not held up', async () => {
  const { collector } = await limitedForTest();
  expect(await isHeld(collector, {}, { from: '203.0.113.9' })).toBe(false);
});

test('who is told to wait comes back at another time than others', async () => {
  const { collector } = await limitedForTest({ random: () => 0.5 });
  await postFrom(collector, offers(10));
  expect((await postFrom(collector, offers(1))).headers['retry-after']).toBe('16');
});

test('any number is taken where the rate is off', async () => {
  const { collector } = await limitedForTest({ rate: false });
  expect(await isHeld(collector, {})).toBe(false);
});

test.each([
  ['within the platform', { from: ROUTER }],
  ['of this machine', { from: '127.0.0.1' }],
  ['that says whom it passes on', { headers: { 'x-forwarded-for': '203.0.113.9' } }],
])('who comes by a proxy %s that nobody named is not held to the rate of all', async (_, sender) => {
  const { collector } = await limitedForTest();
  expect(await isHeld(collector, sender)).toBe(false);
});

test('behind a proxy that is named each respondent is held to an own rate', async () => {
  const { collector } = await limitedForTest({ trustProxy: 'uniquelocal' });
  const by = (address: string) => ({ from: ROUTER, headers: { 'x-forwarded-for': address } });
  expect(await isHeld(collector, by('198.51.100.7'))).toBe(true);
  expect(await isHeld(collector, by('198.51.100.8'))).toBe(true);
});

test('a sender cannot take another’s address by a header of its own', async () => {
  const { collector } = await limitedForTest({ trustProxy: ['10.0.0.0/8'] });
  const by = (made: string) => ({ from: ROUTER, headers: { 'x-forwarded-for': `${made}, 198.51.100.7` } });
  expect(await isHeld(collector, by('203.0.113.1'), by('203.0.113.2'))).toBe(true);
  const alone = await limitedForTest({ trustProxy: 'none' });
  const made = (address: string) => ({ headers: { 'x-forwarded-for': address } });
  expect(await isHeld(alone.collector, made('203.0.113.1'), made('203.0.113.2'))).toBe(true);
});

test.each(['proxy.agency.gov', '10.0.0.0/33', '', 'uniquelocal, nonsense'])(
  '%j is told to be no proxy',
  async (trustProxy) => {
    await expect(limitedForTest({ trustProxy })).rejects.toThrow('is not an address');
  },
);

test('what waits on one device after an outage is stored whole, and once, without a wait', async () => {
  const { collector, stored } = await limitedForTest({ rate: undefined });
  const queue = Array.from({ length: 500 }, () => record('response'));
  for (let start = 0; start < queue.length; start += 50) {
    const reply = await postFrom(collector, queue.slice(start, start + 50));
    expect(reply.json().accepted).toHaveLength(50);
  }
  expect((await stored()).sort()).toEqual(queue.map(({ id }) => id).sort());
});

test('two hundred devices behind one address are all heard, though they send more than it may', async () => {
  const { collector, stored, now, pass } = await limitedForTest({ rate: { perMinute: 600, burst: 500 } });
  const devices = Array.from({ length: 200 }, () => ({
    queue: Array.from({ length: 10 }, () => record('response')),
    quietUntil: 0,
  }));
  const ids = devices.flatMap(({ queue }) => queue.map(({ id }) => id));
  let waits = 0;
  while (devices.some(({ queue }) => queue.length > 0)) {
    const due = devices.filter(({ queue, quietUntil }) => queue.length > 0 && quietUntil <= now());
    const sent = due.map(async (device) => {
      const reply = await postFrom(collector, device.queue.slice(0, 5));
      if (reply.statusCode === 429) {
        waits += 1;
        device.quietUntil = now() + Number(reply.headers['retry-after']) * 1000;
        return;
      }
      const { accepted } = reply.json();
      device.queue = device.queue.filter(({ id }) => !accepted.includes(id));
    });
    await Promise.all(sent);
    pass(5);
  }
  expect(waits).toBeGreaterThan(0);
  expect(now() - START).toBeLessThan(10 * 60 * 1000);
  expect((await stored()).sort()).toEqual(ids.sort());
});

test('a form that comes too soon is back with what was written in it', async () => {
  let time = START;
  const hosted = await hostedForTest(
    {},
    { rate: { perMinute: 1, burst: 3 }, trustProxy: 'none', now: () => time, random: () => 0 },
  );
  const [first, second] = [await hosted.get(), await hosted.get()];
  expect((await hosted.post(first.body, { 'q-trust': '4' })).statusCode).toBe(303);
  const reply = await hosted.post(second.body, { 'q-trust': '2', 'q-comment': 'Kept' });
  expect(reply.statusCode).toBe(429);
  expect(reply.headers['retry-after']).toBe('60');
  expect(reply.body).toContain('name="q-trust" value="2" checked');
  expect(reply.body).toContain('>\nKept</textarea>');
  expect(reply.body).toContain('They are still here');
  time += 60_000;
  expect((await hosted.post(reply.body, { 'q-trust': '2', 'q-comment': 'Kept' })).statusCode).toBe(303);
  expect(await hosted.counts()).toEqual({ offered: 2, started: 2, response: 2 });
});

test('the log tells how many were told to wait once a minute, and no address', async () => {
  const lines: string[] = [];
  const { collector, pass } = await limitedForTest({
    rate: { perMinute: 1, burst: 10 },
    logger: { level: 'warn', stream: { write: (line: string) => lines.push(line) } },
  });
  await postFrom(collector, offers(200));
  for (let times = 0; times < 30; times += 1) await postFrom(collector, offers(1));
  pass(60);
  await postFrom(collector, offers(1));
  expect(lines.map((line) => JSON.parse(line).requests)).toEqual([1, 30]);
  expect(lines.join('')).not.toContain(RESPONDENT);
});
