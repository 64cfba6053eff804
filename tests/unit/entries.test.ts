import { randomUUID } from 'node:crypto';
import { IDBFactory } from 'fake-indexeddb';
import { get, set, setMany, type UseStore } from 'idb-keyval';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createEntries } from '../../src/outbox/entries.ts';
import { createStore } from '../../src/outbox/store.ts';
import { entry } from '../support/samples.ts';

const HOUR = 3_600_000;

let store: UseStore;

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  store = createStore('records', 'records');
});

afterEach(() => void vi.unstubAllGlobals());

test('entries come back as they were put, the oldest first', async () => {
  const entries = createEntries(store);
  const [first, second, third] = [entry(1), entry(2), entry(3)];
  for (const each of [third, first, second]) expect(await entries.add(each)).toBe('saved');
  expect(await createEntries(store).all()).toEqual([first, second, third]);
});

test('the entry that is removed is gone, and no other', async () => {
  const entries = createEntries(store);
  const [gone, kept] = [entry(), entry()];
  await entries.add(gone);
  await entries.add(kept);
  await entries.remove([gone.record.id]);
  expect(await entries.all()).toEqual([kept]);
});

test('the same record twice is one entry', async () => {
  const entries = createEntries(store);
  const one = entry();
  await entries.add(one);
  await entries.add(one);
  expect(await entries.all()).toEqual([one]);
});

test('what is foreign or newer stays and is passed over', async () => {
  const { record, collector, savedAt } = entry();
  const others: [string, unknown][] = [
    ['null', null],
    ['text', 'text'],
    ['empty', {}],
    ['no record', { collector, savedAt }],
    ['no collector', { record, savedAt }],
    ['no time', { record, collector }],
    ['no id', { record: { ...record, id: undefined }, collector, savedAt }],
    ['no version', { record: { ...record, schemaVersion: undefined }, collector, savedAt }],
    ['newer', { record: { ...record, schemaVersion: 4 }, collector, savedAt }],
  ];
  await setMany(others, store);
  const entries = createEntries(store);
  const good = entry();
  expect(await entries.add(good)).toBe('saved');
  expect(await entries.all()).toEqual([good]);
  for (const [key, value] of others) expect(await get(key, store)).toEqual(value);
});

test('the record beyond 5,000 is not taken, and none is dropped for it', async () => {
  const waiting = Array.from({ length: 5000 }, (): [string, object] => [randomUUID(), { some: 'record' }]);
  await setMany(waiting.slice(1), store);
  const entries = createEntries(store);
  expect(await entries.add(entry())).toBe('saved');
  expect(await entries.add(entry())).toBe('unsaved');
  expect(await store('readonly', count)).toBe(5000);
});

test('a pause is kept until the hour that a collector may ask for', async () => {
  const entries = createEntries(store);
  expect(await entries.pausedUntil(0)).toBe(0);
  await entries.pauseUntil(HOUR);
  expect(await createEntries(store).pausedUntil(0)).toBe(HOUR);
});

test('a pause from a clock that has been set back since is ignored', async () => {
  const entries = createEntries(store);
  await entries.pauseUntil(HOUR + 1);
  expect(await entries.pausedUntil(0)).toBe(0);
});

test('a broken pause is none', async () => {
  await set('paused-until', 'later', store);
  expect(await createEntries(store).pausedUntil(0)).toBe(0);
});

test('a pause is no entry', async () => {
  const entries = createEntries(store);
  await entries.pauseUntil(HOUR);
  expect(await entries.all()).toEqual([]);
});

test('a device that stores nothing says so and never throws', async () => {
  const entries = createEntries(() => Promise.reject(new Error('Access is denied.')));
  expect(await entries.add(entry())).toBe('unsaved');
  expect(await entries.all()).toEqual([]);
  expect(await entries.pausedUntil(0)).toBe(0);
  await entries.remove(['id']);
  await entries.pauseUntil(1);
});

test('a full disk is told, and can still be emptied', async () => {
  const entries = createEntries(store);
  const old = entry();
  await entries.add(old);
  const full = createEntries((mode, callback) =>
    store(mode, (records) => {
      records.put = () => {
        throw new DOMException('The disk is full.', 'QuotaExceededError');
      };
      return callback(records);
    }),
  );
  expect(await full.add(entry())).toBe('unsaved');
  await full.remove([old.record.id]);
  expect(await full.all()).toEqual([]);
});

const count = (records: IDBObjectStore) =>
  new Promise<number>((resolve) => {
    const request = records.count();
    request.onsuccess = () => resolve(request.result);
  });
