import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Status } from '../../src/contract/status.ts';
import type { Attempt } from '../../src/outbox/send.ts';
import { record } from '../support/records.ts';
import { entry } from '../support/samples.ts';
import { type Device, NOTHING, startDevice, stopDevice, takeAll } from '../support/tab.ts';

const COLLECTOR = 'https://cx.agency.gov/v1/responses';

let device: Device;

beforeEach(() => {
  device = startDevice();
  vi.spyOn(console, 'error').mockImplementation(() => {});
});

afterEach(stopDevice);

/** A collector whose replies the test gives, one by one. */
function slowCollector() {
  const replies: ((attempt: Attempt) => void)[] = [];
  const send = vi.fn(() => new Promise<Attempt>((resolve) => replies.push(resolve)));
  return { send, reply: (attempt: Attempt) => replies.shift()?.(attempt) };
}

test('flushes during a flush make one more pass, and never two at once', async () => {
  await device.entries.add(entry());
  const { send, reply } = slowCollector();
  const tab = device.openTab(send);
  void tab.flush();
  await device.rest();
  void tab.flush();
  void tab.flush();
  void tab.flush();
  await device.rest();
  expect(send).toHaveBeenCalledTimes(1);
  reply(NOTHING);
  await device.rest();
  expect(send).toHaveBeenCalledTimes(2);
  reply(NOTHING);
  await device.rest();
  expect(send).toHaveBeenCalledTimes(2);
});

test('what is put during a pass is sent by the next, without a wait', async () => {
  const { send, reply } = slowCollector();
  const tab = device.openTab(send);
  const [first, second] = [record('response'), record('response')];
  await tab.put(COLLECTOR, first);
  await device.rest();
  await tab.put(COLLECTOR, second);
  await device.rest();
  expect(send).toHaveBeenCalledTimes(1);
  reply({ accepted: [first.id], refused: [] });
  await device.rest();
  expect(send.mock.lastCall).toMatchObject([COLLECTOR, { records: [second] }, false]);
});

test('three tabs that flush at once send each record once', async () => {
  for (let index = 0; index < 40; index += 1) await device.entries.add(entry(Date.now() + index));
  const send = vi.fn(takeAll);
  await Promise.all([1, 2, 3].map(() => device.openTab(send).flush()));
  expect(send.mock.calls.flatMap(([, { records }]) => records)).toHaveLength(40);
  expect(await device.entries.all()).toEqual([]);
});

test('a page where nothing waits asks for no turn among the tabs', async () => {
  const lock = vi.fn(async (pass: () => Promise<void>) => pass());
  const tab = device.openTab(takeAll, { lock });
  await tab.flush();
  expect(lock).not.toHaveBeenCalled();
  await tab.put(COLLECTOR, record('response'));
  await device.rest();
  expect(lock).toHaveBeenCalledOnce();
});

test('a pass lets go after 30 seconds, so that other tabs have their turn', async () => {
  for (let index = 0; index < 120; index += 1) await device.entries.add(entry(Date.now() + index));
  const send = vi.fn<typeof takeAll>(async (...args) => {
    vi.setSystemTime(Date.now() + 16_000);
    return takeAll(...args);
  });
  const tab = device.openTab(send);
  await tab.flush();
  expect(send).toHaveBeenCalledTimes(2);
  expect(await tab.size()).toBe(20);
});

test('while the collector is out of reach, what waits is read once however much is put', async () => {
  const all = vi.fn(device.entries.all);
  const tab = device.openTab(async () => NOTHING, { entries: { ...device.entries, all } });
  for (let index = 0; index < 20; index += 1) {
    await tab.put(COLLECTOR, record('response'));
    await device.rest();
  }
  expect(all).toHaveBeenCalledTimes(1);
});

test('what another tab has left meanwhile is found by the next try', async () => {
  const send = vi.fn(takeAll).mockImplementation(async () => NOTHING);
  const tab = device.openTab(send);
  await tab.put(COLLECTOR, record('response'));
  await device.rest();
  await device.entries.add(entry());
  send.mockImplementation(takeAll);
  tab.wake();
  await device.rest();
  expect(await tab.size()).toBe(0);
});

test('what one reply settles is deleted at once', async () => {
  for (let index = 0; index < 60; index += 1) await device.entries.add(entry(Date.now() + index));
  const remove = vi.fn(device.entries.remove);
  await device.openTab(takeAll, { entries: { ...device.entries, remove } }).flush();
  expect(remove.mock.calls.map(([ids]) => ids.length)).toEqual([50, 10]);
  expect(await device.entries.all()).toEqual([]);
});

test('a pass that fails is told of and tried again', async () => {
  await device.entries.add(entry());
  const lock = vi.fn(async (pass: () => Promise<void>) => pass());
  lock.mockRejectedValueOnce(new Error('The lock is gone.'));
  const tab = device.openTab(takeAll, { lock });
  await tab.flush();
  expect(console.error).toHaveBeenCalledWith('a11-survey: a pass over the outbox failed:', expect.any(Error));
  expect(await tab.size()).toBe(1);
  await vi.runOnlyPendingTimersAsync();
  await device.rest();
  expect(await tab.size()).toBe(0);
});

test('a record that another tab delivers while it is put is told saved, then delivered', async () => {
  const statuses: Status[] = [];
  const other = device.openTab(takeAll);
  const tab = device.openTab(takeAll, {
    entries: {
      ...device.entries,
      async add(given) {
        const status = await device.entries.add(given);
        await other.flush();
        return status;
      },
    },
  });
  await tab.put(COLLECTOR, record('response'), (status) => statuses.push(status));
  await device.rest();
  expect(statuses).toEqual(['saved', 'delivered']);
  expect(await tab.size()).toBe(0);
});
