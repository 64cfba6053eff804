import { IDBFactory as FakeFactory } from 'fake-indexeddb';
import { vi } from 'vitest';
import { createEntries, type Entries } from '../../src/outbox/entries.ts';
import { createOutbox, type News, type Outbox, type Surroundings } from '../../src/outbox/outbox.ts';
import type { Attempt } from '../../src/outbox/send.ts';
import type { UseStore } from '../../src/outbox/store.ts';
import { createStore } from '../../src/outbox/store.ts';
import type { Moments } from '../../src/outbox/wake.ts';

/** One open tab: its outbox, and what a test does to it in the browser's place. */
export interface Tab extends Outbox {
  /** The network or the page is back; nothing where the tab does not listen. */
  readonly wake: () => void;
  /** The page is hidden; nothing where the tab does not listen. */
  readonly leave: () => void;
  /** How many listeners it has: one for the page's moments, one for the other tabs. */
  readonly listeners: () => number;
}

/** One device: what the tabs of one origin share. */
export interface Device {
  readonly entries: Entries;
  readonly openTab: (send: Surroundings['send'], given?: Partial<Surroundings>) => Tab;
  /** Resolves when the tabs have done all that they can do without a reply or the clock. */
  readonly rest: () => Promise<void>;
}

/** The attempt that reaches no one. */
export const NOTHING: Attempt = { accepted: [], refused: [] };

/** A collector that takes all. */
export const takeAll: Surroundings['send'] = async (_collector, { records }) => ({
  accepted: records.map(({ id }) => id),
  refused: [],
});

/** Starts a device whose clock stands still until the test moves it. It stores nothing where `store` refuses to. */
export function startDevice(store?: UseStore): Device {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: Date.parse('2026-01-31T12:00:00Z') });
  vi.stubGlobal('indexedDB', new FakeFactory());
  const inner = store ?? createStore('records', 'records');
  let busy = 0;
  const counted: UseStore = async (mode, callback) => {
    busy += 1;
    try {
      return await inner(mode, callback);
    } finally {
      busy -= 1;
    }
  };
  const entries = createEntries(counted);
  const hearers = new Set<(news: News) => void>();
  let last = Promise.resolve();

  return {
    entries,
    openTab(send, given) {
      const heeded = new Set<Moments>();
      let ownHearer: ((news: News) => void) | undefined;
      const outbox = createOutbox({
        entries,
        send,
        lock(pass) {
          const turn = last.then(pass);
          last = turn.catch(() => undefined);
          return turn;
        },
        listen(moments) {
          heeded.add(moments);
          return () => heeded.delete(moments);
        },
        broadcast: (news) =>
          hearers.forEach((hearer) => {
            if (hearer !== ownHearer) hearer(news);
          }),
        hear(onNews) {
          ownHearer = onNews;
          hearers.add(onNews);
          return () => hearers.delete(onNews);
        },
        now: Date.now,
        random: () => 1,
        ...given,
      });
      return {
        ...outbox,
        wake: () => heeded.forEach(({ onWake }) => void onWake()),
        leave: () => heeded.forEach(({ onLeave }) => void onLeave()),
        listeners: () => heeded.size + (ownHearer && hearers.has(ownHearer) ? 1 : 0),
      };
    },
    async rest() {
      // Between two steps in the store there is never more than a microtask.
      do await new Promise(setImmediate);
      while (busy > 0);
    },
  };
}

/** Ends what `startDevice` began. */
export function stopDevice(): void {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
}
