import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Status } from '../../src/contract/status.ts';
import type { Surroundings } from '../../src/outbox/outbox.ts';
import { send as sendByFetch } from '../../src/outbox/send.ts';
import { record } from '../support/records.ts';
import { type Device, NOTHING, startDevice, stopDevice, takeAll } from '../support/tab.ts';

const COLLECTOR = 'https://cx.agency.gov/v1/responses';
const DAY = 24 * 3_600_000;

let device: Device;

beforeEach(() => {
  device = startDevice();
  vi.spyOn(console, 'error').mockImplementation(() => {});
});

afterEach(stopDevice);

const sending = (send: Surroundings['send'] = takeAll) => vi.fn(send);

/** The ids of each request that was sent. */
const sentIds = (send: ReturnType<typeof sending>) =>
  send.mock.calls.map(([, { records }]) => records.map(({ id }) => id));

const storedIds = async () => (await device.entries.all()).map((entry) => entry.record.id);

test('a record is on the device before it is told so, and before it is sent', async () => {
  const order: [string, number][] = [];
  const note = async (what: string) => order.push([what, (await storedIds()).length]);
  const tab = device.openTab(async (...args) => {
    await note('sent');
    return takeAll(...args);
  });
  await tab.put(COLLECTOR, record('response'), (status) => void note(status));
  await device.rest();
  expect(order).toEqual([
    ['saved', 1],
    ['sent', 1],
    ['delivered', 0],
  ]);
});

test('a record that is kept nowhere is told so, and delivered from memory', async () => {
  device = startDevice(() => Promise.reject(new Error('Access is denied.')));
  const statuses: Status[] = [];
  const send = sending(async () => NOTHING);
  const tab = device.openTab(send);
  await tab.put(COLLECTOR, record('response'), (status) => statuses.push(status));
  await device.rest();
  expect(await tab.size()).toBe(1);
  send.mockImplementation(takeAll);
  await tab.flush();
  expect(statuses).toEqual(['unsaved', 'delivered']);
  expect(await tab.size()).toBe(0);
});

test('a record of the page being left goes out before its write is done, and once more where it was not taken', async () => {
  const send = sending(async () => NOTHING);
  const tab = device.openTab(send);
  const one = record('left', { reached: 'trust' });
  void tab.put(COLLECTOR, one, undefined, true);
  expect(send.mock.calls).toEqual([[COLLECTOR, expect.objectContaining({ records: [one] }), true]]);
  await device.rest();
  expect(await storedIds()).toEqual([one.id]);
  send.mockImplementation(takeAll);
  await tab.flush();
  expect(await storedIds()).toEqual([]);
});

test('a record of the page being left leaves a collector alone that asked for it', async () => {
  const send = sending(async () => ({ ...NOTHING, pause: 60_000 }));
  const tab = device.openTab(send);
  await tab.put(COLLECTOR, record('started'));
  await device.rest();
  send.mockClear();
  await tab.put(COLLECTOR, record('left', { reached: 'trust' }), undefined, true);
  await device.rest();
  expect(send).not.toHaveBeenCalled();
});

test('a request carries the time and whole records, each to its own collector', async () => {
  const send = sending(async () => NOTHING);
  const tab = device.openTab(send);
  const [one, other] = [record('response'), record('offered')];
  await tab.put(COLLECTOR, one);
  await device.rest();
  vi.setSystemTime(Date.now() + 1);
  await tab.put('/v1/responses', other);
  await device.rest();
  expect(send.mock.calls).toEqual([
    [COLLECTOR, { sentAt: '2026-01-31T12:00:00.000Z', records: [one] }, false],
    [COLLECTOR, { sentAt: '2026-01-31T12:00:00.001Z', records: [one] }, false],
    ['/v1/responses', { sentAt: '2026-01-31T12:00:00.001Z', records: [other] }, false],
  ]);
});

test('only what an acknowledgement names is deleted', async () => {
  const [named, unnamed] = [record('response'), record('response')];
  const statuses: string[] = [];
  const tab = device.openTab(async () => ({ accepted: [named.id], refused: [] }));
  await tab.put(COLLECTOR, named, (status) => statuses.push(`named ${status}`));
  await tab.put(COLLECTOR, unnamed, (status) => statuses.push(`unnamed ${status}`));
  await device.rest();
  expect(await storedIds()).toEqual([unnamed.id]);
  expect(statuses.toSorted()).toEqual(['named delivered', 'named saved', 'unnamed saved']);
});

test.each([
  ['another id', { accepted: ['00000000-0000-4000-8000-000000000000'], refused: [] }],
  ['no id', { accepted: [], refused: [] }],
  ['no acknowledgement', 'Welcome. Please log in.'],
])('a reply of 200 that holds %s deletes nothing', async (_what, body) => {
  vi.stubGlobal('fetch', async () => ({
    ok: true,
    status: 200,
    headers: new Headers(),
    text: async () => JSON.stringify(body),
  }));
  const tab = device.openTab(sendByFetch);
  const one = record('response');
  await tab.put(COLLECTOR, one);
  await tab.flush();
  expect(await storedIds()).toEqual([one.id]);
});

test('a refused record is dropped and told, and the others go on', async () => {
  const [refused, others] = [record('response'), [record('response'), record('response')]];
  const told: Status[] = [];
  const send = sending(async () => NOTHING);
  const tab = device.openTab(send);
  await tab.put(COLLECTOR, refused, (status) => told.push(status));
  for (const each of others) await tab.put(COLLECTOR, each);
  await device.rest();
  send.mockImplementation(async (collector, { sentAt, records }, keepalive) => ({
    ...(await takeAll(collector, { sentAt, records: records.filter(({ id }) => id !== refused.id) }, keepalive)),
    refused: [{ id: refused.id, reason: 'lang does not have the right form' }],
  }));
  await tab.flush();
  expect(told).toEqual(['saved', 'refused']);
  expect(await tab.size()).toBe(0);
  expect(console.error).toHaveBeenCalledWith(
    `a11-survey: the collector refused record ${refused.id}: lang does not have the right form`,
  );
});

test('the records of a tab that was closed are delivered by the next', async () => {
  const one = record('response');
  await device.openTab(async () => NOTHING).put(COLLECTOR, one);
  await device.rest();
  const send = sending();
  await device.openTab(send).flush();
  expect(sentIds(send)).toEqual([[one.id]]);
  expect(await storedIds()).toEqual([]);
});

test('a tab hears that another delivered its record', async () => {
  const statuses: Status[] = [];
  const tab = device.openTab(async () => NOTHING);
  await tab.put(COLLECTOR, record('response'), (status) => statuses.push(status));
  await device.rest();
  await device.openTab(takeAll).flush();
  expect(statuses).toEqual(['saved', 'delivered']);
  expect(await tab.size()).toBe(0);
});

test('a record is delivered although the site data is cleared under the open tab', async () => {
  const statuses: Status[] = [];
  const send = sending(async () => NOTHING);
  const tab = device.openTab(send);
  const one = record('response');
  await tab.put(COLLECTOR, one, (status) => statuses.push(status));
  await device.rest();
  indexedDB.deleteDatabase('records');
  send.mockClear().mockImplementation(takeAll);
  await tab.flush();
  expect(sentIds(send)).toEqual([[one.id]]);
  expect(statuses).toEqual(['saved', 'delivered']);
});

test('the record beyond the limit is told to be unsaved, and delivered all the same', async () => {
  const statuses: Status[] = [];
  const kept = record('response');
  await device.entries.add({ collector: COLLECTOR, record: kept, savedAt: Date.now() });
  const send = sending();
  const tab = device.openTab(send, { entries: { ...device.entries, add: async () => 'unsaved' } });
  const one = record('response');
  await tab.put(COLLECTOR, one, (status) => statuses.push(status));
  await device.rest();
  expect(sentIds(send)).toEqual([[kept.id, one.id]]);
  expect(statuses).toEqual(['unsaved', 'delivered']);
});

test('a record is kept for 30 days twice, as a clock may have been set, then goes with a console error', async () => {
  const send = sending(async () => NOTHING);
  const one = record('response');
  await device.openTab(send).put(COLLECTOR, one);
  await device.rest();
  const tab = device.openTab(send);
  vi.setSystemTime(Date.now() + 365 * DAY);
  await tab.flush();
  expect(await storedIds()).toEqual([one.id]);
  vi.setSystemTime(Date.now() + 30 * DAY);
  await tab.flush();
  expect(await storedIds()).toEqual([one.id]);
  expect(console.error).not.toHaveBeenCalled();
  vi.setSystemTime(Date.now() + 1);
  send.mockClear();
  await tab.flush();
  expect(sentIds(send)).toEqual([[one.id]]);
  expect(await storedIds()).toEqual([]);
  expect(console.error).toHaveBeenCalledExactlyOnceWith(
    `a11-survey: record ${one.id} of ${one.submittedAt} found no collector in time`,
  );
});

test('a record that has waited for longer than 30 days is delivered where the collector is there at last', async () => {
  const one = record('response');
  await device.entries.add({ collector: COLLECTOR, record: one, savedAt: Date.now() - 31 * DAY });
  const send = sending();
  await device.openTab(send).flush();
  expect(sentIds(send)).toEqual([[one.id]]);
  expect(await storedIds()).toEqual([]);
  expect(console.error).not.toHaveBeenCalled();
});

test('a record that outlives its time in the tab which put it goes as well', async () => {
  const tab = device.openTab(async () => NOTHING);
  await tab.put(COLLECTOR, record('response'));
  await device.rest();
  for (const _time of ['first', 'second']) {
    vi.setSystemTime(Date.now() + 31 * DAY);
    await tab.flush();
  }
  await tab.flush();
  expect(await tab.size()).toBe(0);
  expect(console.error).toHaveBeenCalledOnce();
});

test('a record from a clock that was ahead is still delivered', async () => {
  const one = record('response');
  await device.entries.add({ collector: COLLECTOR, record: one, savedAt: Date.now() + 365 * DAY });
  const send = sending();
  await device.openTab(send).flush();
  expect(sentIds(send)).toEqual([[one.id]]);
});
