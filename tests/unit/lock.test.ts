import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { withLock } from '../../src/outbox/lock.ts';

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(AbortSignal, 'timeout').mockImplementation((milliseconds) => {
    const timeout = new AbortController();
    setTimeout(() => timeout.abort(new DOMException('Too long.', 'TimeoutError')), milliseconds);
    return timeout.signal;
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const abortOf = (signal: AbortSignal) =>
  new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));

/** Gives the page Web Locks: one holder at a time, and whoever waits can give up. */
function stubLocks() {
  const last = new Map<string, Promise<unknown>>();
  const request = vi.fn(async (name: string, { signal }: { signal: AbortSignal }, act: () => Promise<void>) => {
    const before = last.get(name);
    const turn = (async () => {
      if (before) await Promise.race([before, abortOf(signal)]);
      await act();
    })();
    last.set(name, Promise.allSettled([before, turn]));
    return turn;
  });
  vi.stubGlobal('navigator', { locks: { request } });
}

/** A pass that lasts until the test ends it. */
function longPass() {
  const { promise, resolve, reject } = withResolvers();
  return { pass: vi.fn(() => promise), end: resolve, fail: reject };
}

const withResolvers = () => {
  let resolve = () => {};
  let reject = (_error: Error) => {};
  const promise = new Promise<void>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
};

test('one pass runs at a time', async () => {
  stubLocks();
  const [first, second] = [longPass(), longPass()];
  const both = Promise.all([withLock('outbox', first.pass), withLock('outbox', second.pass)]);
  await vi.advanceTimersByTimeAsync(0);
  expect([first.pass, second.pass].map(({ mock }) => mock.calls.length)).toEqual([1, 0]);
  first.end();
  await vi.advanceTimersByTimeAsync(0);
  expect(second.pass).toHaveBeenCalledTimes(1);
  second.end();
  await both;
});

test('the pass runs where there are no Web Locks', async () => {
  vi.stubGlobal('navigator', {});
  const pass = vi.fn(async () => {});
  await withLock('outbox', pass);
  expect(pass).toHaveBeenCalledOnce();
});

test('the pass runs where the browser bars Web Locks', async () => {
  vi.stubGlobal('navigator', {
    locks: { request: () => Promise.reject(new DOMException('Sandboxed.', 'SecurityError')) },
  });
  const pass = vi.fn(async () => {});
  await withLock('outbox', pass);
  expect(pass).toHaveBeenCalledOnce();
});

test('the pass runs once when a holder has not let go for a minute', async () => {
  stubLocks();
  void withLock('outbox', longPass().pass);
  const pass = vi.fn(async () => {});
  const done = withLock('outbox', pass);
  await vi.advanceTimersByTimeAsync(59_999);
  expect(pass).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  await done;
  expect(pass).toHaveBeenCalledOnce();
});

test('the pass does not run again when the lock comes after all', async () => {
  let grant: () => Promise<void> = async () => {};
  vi.stubGlobal('navigator', {
    locks: {
      request(_name: string, _options: object, act: () => Promise<void>) {
        grant = act;
        return Promise.reject(new DOMException('Too long.', 'TimeoutError'));
      },
    },
  });
  const pass = vi.fn(async () => {});
  await withLock('outbox', pass);
  await grant();
  expect(pass).toHaveBeenCalledOnce();
});

test('a pass that lasts longer than the patience is not run a second time', async () => {
  stubLocks();
  const { pass, end } = longPass();
  const done = withLock('outbox', pass);
  await vi.advanceTimersByTimeAsync(120_000);
  end();
  await done;
  expect(pass).toHaveBeenCalledOnce();
});

test('a pass that fails is not run a second time', async () => {
  stubLocks();
  const { pass, fail } = longPass();
  const done = expect(withLock('outbox', pass)).rejects.toThrow('broken');
  fail(new Error('broken'));
  await done;
  expect(pass).toHaveBeenCalledOnce();
});
