import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Attempt } from '../../src/outbox/send.ts';
import { record } from '../support/records.ts';
import { entry } from '../support/samples.ts';
import { type Device, NOTHING, startDevice, stopDevice, takeAll } from '../support/tab.ts';

const COLLECTOR = 'https://cx.agency.gov/v1/responses';
const MINUTE = 60_000;

let device: Device;

beforeEach(() => {
  device = startDevice();
});

afterEach(stopDevice);

/** A collector that asks for ten minutes of quiet at the first request. */
const busy = () =>
  vi.fn(takeAll).mockImplementationOnce(async (): Promise<Attempt> => ({ ...NOTHING, pause: 10 * MINUTE }));

test('a pause that is asked for quiets the whole outbox', async () => {
  await device.entries.add(entry());
  await device.entries.add({ ...entry(), collector: '/other' });
  const send = busy();
  const tab = device.openTab(send);
  await tab.flush();
  await tab.flush();
  await tab.put(COLLECTOR, record('response'));
  await device.rest();
  expect(send).toHaveBeenCalledTimes(1);
});

test('a pause outlives the page and holds for every tab', async () => {
  await device.entries.add(entry());
  await device.openTab(busy()).flush();
  const send = vi.fn(takeAll);
  const tab = device.openTab(send);
  await tab.flush();
  expect(send).not.toHaveBeenCalled();
  vi.setSystemTime(Date.now() + 10 * MINUTE);
  await tab.flush();
  expect(send).toHaveBeenCalledOnce();
});

test('a pause ends by itself, and not before its time', async () => {
  await device.entries.add(entry());
  const send = busy();
  await device.openTab(send).flush();
  await vi.advanceTimersByTimeAsync(10 * MINUTE - 1);
  await device.rest();
  expect(send).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(1);
  await device.rest();
  expect(send).toHaveBeenCalledTimes(2);
  expect(await device.entries.all()).toEqual([]);
});

test('a pause holds for a page that is being left', async () => {
  const send = busy();
  const tab = device.openTab(send);
  await tab.put(COLLECTOR, record('response'));
  await device.rest();
  tab.leave();
  await device.rest();
  expect(send).toHaveBeenCalledTimes(1);
});

test('a clock that is set back does not make a pause longer', async () => {
  await device.entries.add(entry());
  const send = busy();
  const tab = device.openTab(send);
  await tab.flush();
  vi.setSystemTime(Date.now() - 365 * 24 * 60 * MINUTE);
  await tab.flush();
  expect(send).toHaveBeenCalledTimes(2);
});

test('a pause holds where the device stores nothing', async () => {
  device = startDevice(() => Promise.reject(new Error('Access is denied.')));
  const send = busy();
  const tab = device.openTab(send);
  await tab.put(COLLECTOR, record('response'));
  await device.rest();
  await tab.flush();
  expect(send).toHaveBeenCalledTimes(1);
});
