import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Attempt } from '../../src/outbox/send.ts';
import { record } from '../support/records.ts';
import { entry } from '../support/samples.ts';
import { type Device, NOTHING, startDevice, stopDevice, takeAll } from '../support/tab.ts';

const COLLECTOR = 'https://cx.agency.gov/v1/responses';

let device: Device;

beforeEach(() => {
  device = startDevice();
});

afterEach(stopDevice);

/** A collector that is out of reach for so many requests. */
const outOfReach = (times: number) => {
  const send = vi.fn(takeAll);
  for (let count = 0; count < times; count += 1) send.mockImplementationOnce(async () => NOTHING);
  return send;
};

test('a page without records has no listener and no timer', async () => {
  const tab = device.openTab(takeAll);
  await tab.flush();
  expect([tab.listeners(), vi.getTimerCount()]).toEqual([0, 0]);
});

test('a page listens and sets a timer while something waits, and nothing is left once it is delivered', async () => {
  const tab = device.openTab(outOfReach(1));
  await tab.put(COLLECTOR, record('response'));
  await device.rest();
  expect([tab.listeners(), vi.getTimerCount()]).toEqual([2, 1]);
  await tab.flush();
  expect([tab.listeners(), vi.getTimerCount()]).toEqual([0, 0]);
});

test('a page that has fallen asleep listens again for the next record', async () => {
  const send = outOfReach(0);
  const tab = device.openTab(send);
  await tab.put(COLLECTOR, record('offered'));
  await device.rest();
  expect(tab.listeners()).toBe(0);
  send.mockImplementation(async () => NOTHING);
  await tab.put(COLLECTOR, record('response'));
  await device.rest();
  expect([tab.listeners(), vi.getTimerCount()]).toEqual([2, 1]);
});

test('a page that finds records of an earlier one listens as well', async () => {
  await device.entries.add(entry());
  const tab = device.openTab(outOfReach(1));
  await tab.flush();
  expect([tab.listeners(), vi.getTimerCount()]).toEqual([2, 1]);
});

test('many flushes set one timer', async () => {
  const tab = device.openTab(outOfReach(9));
  await device.entries.add(entry());
  for (let times = 0; times < 3; times += 1) await tab.flush();
  expect(vi.getTimerCount()).toBe(1);
});

test('a flush while an attempt fails is made good at once, and leaves no timer behind', async () => {
  await device.entries.add(entry());
  const send = vi.fn(takeAll).mockImplementationOnce(async () => {
    void tab.flush();
    return NOTHING;
  });
  const tab = device.openTab(send);
  await tab.flush();
  await device.rest();
  expect(await tab.size()).toBe(0);
  expect([tab.listeners(), vi.getTimerCount()]).toEqual([0, 0]);
});

test('waits double after each failure, and start small again after a delivery', async () => {
  await device.entries.add(entry());
  const send = outOfReach(3);
  const tab = device.openTab(send);
  const sentAt = async () => {
    await device.rest();
    await vi.advanceTimersToNextTimerAsync();
    await device.rest();
    return Date.now();
  };
  const start = Date.now();
  void tab.flush();
  expect(await sentAt()).toBe(start + 4_000);
  expect(await sentAt()).toBe(start + 12_000);
  expect(await sentAt()).toBe(start + 28_000);
  expect(await tab.size()).toBe(0);

  send.mockImplementationOnce(async () => NOTHING);
  await tab.put(COLLECTOR, record('response'));
  expect(await sentAt()).toBe(start + 32_000);
});

test('the jitter of a wait is drawn anew each time', async () => {
  await device.entries.add(entry());
  const random = vi.fn(() => 0.5);
  const send = outOfReach(1);
  await device.openTab(send, { random }).flush();
  expect(random).toHaveBeenCalledOnce();
  await vi.advanceTimersByTimeAsync(1_999);
  expect(send).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(1);
  await device.rest();
  expect(send).toHaveBeenCalledTimes(2);
});

test('a network or a page that is back is used at once', async () => {
  const send = outOfReach(1);
  const tab = device.openTab(send);
  await tab.put(COLLECTOR, record('response'));
  await device.rest();
  tab.wake();
  await device.rest();
  expect(send).toHaveBeenCalledTimes(2);
  expect(await tab.size()).toBe(0);
});

test("a page that is left makes one attempt that outlives it, with the tab's own records", async () => {
  await device.entries.add(entry());
  const send = outOfReach(1);
  const tab = device.openTab(send);
  const own = record('response');
  await tab.put(COLLECTOR, own);
  await device.rest();
  send.mockClear();
  tab.leave();
  await device.rest();
  expect(send.mock.calls).toMatchObject([[COLLECTOR, { records: [own] }, true]]);
  expect((await device.entries.all()).map((each) => each.record.id)).not.toContain(own.id);
});

test('a page that is left while a record is written sends it at once, and tells of it when it comes back', async () => {
  let written = () => {};
  const whenWritten = new Promise<void>((resolve) => {
    written = resolve;
  });
  const send = vi.fn(takeAll);
  const tab = device.openTab(send, {
    entries: { ...device.entries, add: (given) => whenWritten.then(() => device.entries.add(given)) },
  });
  const own = record('response');
  const onStatus = vi.fn();
  void tab.put(COLLECTOR, own, onStatus);
  await device.rest();
  expect(send).not.toHaveBeenCalled();
  tab.leave();
  expect(send.mock.calls).toMatchObject([[COLLECTOR, { records: [own] }, true]]);
  await device.rest();
  written();
  await vi.waitFor(() => expect(onStatus.mock.calls).toEqual([['saved'], ['delivered']]));
  expect(await device.entries.all()).toEqual([]);
});

test('a page that is left during an attempt makes its own beside it', async () => {
  const send = vi.fn(takeAll).mockImplementationOnce(() => new Promise<Attempt>(() => {}));
  const tab = device.openTab(send);
  await tab.put(COLLECTOR, record('response'));
  await device.rest();
  tab.leave();
  await device.rest();
  expect(send.mock.calls.map(([, , keepalive]) => keepalive)).toEqual([false, true]);
  expect(await device.entries.all()).toEqual([]);
});

test('a record that both attempts deliver is told once', async () => {
  const onStatus = vi.fn();
  const replies: (() => void)[] = [];
  const tab = device.openTab(async (...args) => {
    await new Promise<void>((resolve) => replies.push(resolve));
    return takeAll(...args);
  });
  await tab.put(COLLECTOR, record('response'), onStatus);
  await device.rest();
  tab.leave();
  for (const reply of replies) reply();
  await device.rest();
  expect(onStatus.mock.calls).toEqual([['saved'], ['delivered']]);
});

test('a page that is left during the first attempt makes its own, although a pass ended while the record was written', async () => {
  const send = vi.fn(takeAll).mockImplementationOnce(() => new Promise<Attempt>(() => {}));
  const tab = device.openTab(send, {
    entries: {
      ...device.entries,
      async add(given) {
        await tab.flush();
        return device.entries.add(given);
      },
    },
  });
  await tab.put(COLLECTOR, record('response'));
  await device.rest();
  tab.leave();
  await device.rest();
  expect(send.mock.calls.map(([, , keepalive]) => keepalive)).toEqual([false, true]);
});
