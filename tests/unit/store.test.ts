import { IDBFactory as FakeFactory, forceCloseDatabase } from 'fake-indexeddb';
import { get, set, type UseStore } from 'idb-keyval';
import { afterEach, beforeEach, expect, type MockInstance, test, vi } from 'vitest';
import { createStore } from '../../src/outbox/store.ts';

/** The browser's IndexedDB, and every call to open a database of it. */
let factory: IDBFactory;
let open: MockInstance<IDBFactory['open']>;
let store: UseStore;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  factory = new FakeFactory();
  open = vi.spyOn(factory, 'open');
  vi.stubGlobal('indexedDB', factory);
  store = createStore('records', 'waiting');
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** An open request that the browser has not answered yet. */
const unanswered = () => ({ result: { close: vi.fn() } }) as unknown as IDBOpenDBRequest;

/** Opens a database as another tab would. */
const openElsewhere = (version?: number) =>
  new Promise<IDBDatabase>((resolve, reject) => {
    const request = factory.open('records', version);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new Error('blocked'));
  });

/** The connection that the store has. */
const connection = () => (open.mock.results.at(-1) as { value: IDBOpenDBRequest }).value.result;

/** What each further call of a store's callback throws before it works. */
const failing = (...errors: readonly (Error | null)[]) => {
  const left = [...errors];
  return vi.fn(async () => {
    const error = left.shift();
    if (error !== undefined) throw error;
    return 'worked';
  });
};

const named = (name: string) => new DOMException('The connection is bad.', name);

test('what was kept is there for the next page', async () => {
  await set('a', 1, store);
  expect(await get('a', createStore('records', 'waiting'))).toBe(1);
});

test('one connection serves all calls', async () => {
  await Promise.all([set('a', 1, store), set('b', 2, store), get('a', store)]);
  await set('c', 3, store);
  expect(open).toHaveBeenCalledTimes(1);
});

test('what is written survives a power cut', async () => {
  expect(await store('readwrite', ({ transaction }) => transaction.durability)).toBe('strict');
});

test('an open that hangs is given up after three seconds, and the next call tries again', async () => {
  open.mockReturnValueOnce(unanswered());
  const refused = expect(set('a', 1, store)).rejects.toThrow();
  await vi.advanceTimersByTimeAsync(2999);
  expect(vi.getTimerCount()).toBe(1);
  await vi.advanceTimersByTimeAsync(1);
  await refused;
  await set('a', 1, store);
  expect(await get('a', store)).toBe(1);
  expect(vi.getTimerCount()).toBe(0);
});

test('a database that opens after all is closed', async () => {
  const late = unanswered();
  open.mockReturnValueOnce(late);
  const refused = expect(set('a', 1, store)).rejects.toThrow();
  await vi.advanceTimersByTimeAsync(3000);
  await refused;
  expect(late.result.close).not.toHaveBeenCalled();
  late.onsuccess?.(new Event('success'));
  expect(late.result.close).toHaveBeenCalledOnce();
});

test('an open that is refused leaves no timer and is tried anew by the next call', async () => {
  open.mockImplementationOnce(() => {
    const request = { ...unanswered(), error: named('SecurityError') };
    queueMicrotask(() => request.onerror?.(new Event('error')));
    return request;
  });
  await expect(set('a', 1, store)).rejects.toThrow('The connection is bad.');
  expect(vi.getTimerCount()).toBe(0);
  await set('a', 1, store);
  expect(await get('a', store)).toBe(1);
});

test('a browser without IndexedDB is an error, and no more', async () => {
  vi.stubGlobal('indexedDB', undefined);
  await expect(get('a', store)).rejects.toBeInstanceOf(Error);
});

test('another tab can delete the database, and the next call starts a new one', async () => {
  await set('a', 1, store);
  await new Promise((resolve, reject) => {
    const request = factory.deleteDatabase('records');
    request.onsuccess = resolve;
    request.onblocked = () => reject(new Error('blocked'));
  });
  expect(await get('a', store)).toBeUndefined();
  await set('a', 2, store);
  expect(await get('a', store)).toBe(2);
});

test('another tab can upgrade the database, and the next call goes on with it', async () => {
  await set('a', 1, store);
  (await openElsewhere(7)).close();
  expect(await get('a', store)).toBe(1);
});

test('a connection that the browser closes is opened anew', async () => {
  await set('a', 1, store);
  const closed = connection();
  const transaction = vi.spyOn(closed, 'transaction');
  forceCloseDatabase(closed as never);
  expect(await get('a', store)).toBe(1);
  expect(transaction).not.toHaveBeenCalled();
});

test('a connection that is dead unannounced is opened anew', async () => {
  await set('a', 1, store);
  connection().close();
  expect(await get('a', store)).toBe(1);
  expect(open).toHaveBeenCalledTimes(2);
});

test.each(['InvalidStateError', 'AbortError', 'UnknownError'])(
  '%s is tried once more, on a new connection',
  async (name) => {
    const passing = failing(named(name));
    expect(await store('readwrite', passing)).toBe('worked');
    expect(open).toHaveBeenCalledTimes(2);

    const lasting = failing(named(name), named(name));
    await expect(store('readwrite', lasting)).rejects.toMatchObject({ name });
    expect(lasting).toHaveBeenCalledTimes(2);
  },
);

test('a failure of the request itself is not tried again', async () => {
  const full = failing(named('QuotaExceededError'));
  await expect(store('readwrite', full)).rejects.toMatchObject({ name: 'QuotaExceededError' });
  expect(full).toHaveBeenCalledOnce();
  expect(await store('readwrite', full)).toBe('worked');
});

test('a bare null is tried once more, and is a failure', async () => {
  const full = failing(null, null);
  await expect(store('readwrite', full)).rejects.toBeNull();
  expect(full).toHaveBeenCalledTimes(2);
});

test('a store that an existing database lacks is created', async () => {
  (await openElsewhere(4)).close();
  await set('a', 1, store);
  expect(await get('a', store)).toBe(1);
  const database = await openElsewhere();
  expect([database.version, ...database.objectStoreNames]).toEqual([5, 'waiting']);
  database.close();
});
