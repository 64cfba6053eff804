import { del, get, entries as readAll, set, type UseStore } from 'idb-keyval';
import { LONGEST_ASKED } from './backoff.ts';
import { type Entry, parseEntry } from './entry.ts';

/** How many records wait on one device at most; a further one is refused, visibly, rather than an older one dropped. */
const MOST = 2_000;

/** The one key that is no record's id. */
const PAUSE = 'paused-until';

/** The records that wait on this device, one key each. */
export interface Entries {
  /** Keeps an entry; `unsaved` where the device does not take it. */
  readonly add: (entry: Entry) => Promise<'saved' | 'unsaved'>;
  /** Keeps a changed entry in place of what is there. */
  readonly replace: (entry: Entry) => Promise<void>;
  /** All that wait, oldest first, those of other tabs included. */
  readonly all: () => Promise<readonly Entry[]>;
  readonly remove: (id: string) => Promise<void>;
  /** Until when a collector asked to be left alone, in milliseconds of the device's clock; 0 where none did. */
  readonly pausedUntil: (now: number) => Promise<number>;
  readonly pauseUntil: (time: number) => Promise<void>;
}

/** Keeps entries in an idb-keyval store. No method rejects. */
export function createEntries(store: UseStore): Entries {
  /** The pause, for a device that does not take it. */
  let pause = 0;

  /** Where storage fails after the record is in it, nothing is lost: it is sent again, and taken once. */
  const lenient = <T>(stored: Promise<T>): Promise<T | undefined> => stored.catch(() => undefined);

  return {
    async add(entry) {
      try {
        const waiting = await store('readonly', count);
        if (waiting >= MOST) throw new Error(`${MOST} records wait already`);
        await set(entry.record.id, entry, store);
        return 'saved';
      } catch {
        return 'unsaved';
      }
    },
    async all() {
      const stored = (await lenient(readAll(store))) ?? [];
      return stored
        .map(([, value]) => parseEntry(value))
        .filter((entry) => entry !== undefined)
        .sort((one, other) => one.savedAt - other.savedAt);
    },
    async replace(entry) {
      await lenient(set(entry.record.id, entry, store));
    },
    async remove(id) {
      await lenient(del(id, store));
    },
    async pausedUntil(now) {
      const times = [pause, await lenient(get<unknown>(PAUSE, store))].map(Number);
      // A time further off than any collector may ask for was set by a clock that has been put back since.
      return Math.max(0, ...times.filter((time) => time <= now + LONGEST_ASKED));
    },
    async pauseUntil(time) {
      pause = time;
      await lenient(set(PAUSE, time, store));
    },
  };
}

const count = (store: IDBObjectStore) =>
  new Promise<number>((resolve, reject) => {
    const request = store.count();
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
