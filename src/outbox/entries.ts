import { LONGEST_ASKED } from './backoff.ts';
import { type Entry, parseEntry } from './entry.ts';
import type { UseStore } from './store.ts';

/** How many records wait on one device at most; a further one is refused, visibly, rather than an older one dropped. */
const MOST = 5_000;

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
  /** Removes all of these at once: a durable write takes its time, however much it writes. */
  readonly remove: (ids: readonly string[]) => Promise<void>;
  /** Until when a collector asked to be left alone, in milliseconds of the device's clock; 0 where none did. */
  readonly pausedUntil: (now: number) => Promise<number>;
  readonly pauseUntil: (time: number) => Promise<void>;
}

/** Keeps entries in a store. No method rejects. */
export function createEntries(store: UseStore): Entries {
  /** The pause, for a device that does not take it. */
  let pause = 0;

  const read = <T>(ask: (stored: IDBObjectStore) => IDBRequest<T>) =>
    store('readonly', (stored) => settled(ask(stored)));
  /** Resolves once all of it is written, and not at the request's own success, which a full disk can still undo. */
  const write = (ask: (stored: IDBObjectStore) => void) =>
    store('readwrite', (stored) => {
      ask(stored);
      return settled(stored.transaction);
    });
  const set = (key: string, value: unknown) => write((stored) => stored.put(value, key));

  /** Where storage fails after the record is in it, nothing is lost: it is sent again, and taken once. */
  const lenient = <T>(stored: Promise<T>): Promise<T | undefined> => stored.catch(() => undefined);

  return {
    async add(entry) {
      try {
        await write((stored) => {
          stored.put(entry, entry.record.id);
          // Within the one transaction, which takes back what is too much: who leaves the page waits for no other.
          stored.count().onsuccess = ({ target }) => {
            if ((target as IDBRequest<number>).result > MOST) stored.transaction.abort();
          };
        });
        return 'saved';
      } catch {
        return 'unsaved';
      }
    },
    async all() {
      const found = (await lenient(read((stored) => stored.getAll()))) ?? [];
      return found
        .map(parseEntry)
        .filter((entry) => entry !== undefined)
        .sort((one, other) => one.savedAt - other.savedAt);
    },
    async replace(entry) {
      await lenient(set(entry.record.id, entry));
    },
    async remove(ids) {
      await lenient(
        write((stored) => {
          for (const id of ids) stored.delete(id);
        }),
      );
    },
    async pausedUntil(now) {
      const times = [pause, await lenient(read((stored) => stored.get(PAUSE)))].map(Number);
      // A time further off than any collector may ask for was set by a clock that has been put back since.
      return Math.max(0, ...times.filter((time) => time <= now + LONGEST_ASKED));
    },
    async pauseUntil(time) {
      pause = time;
      await lenient(set(PAUSE, time));
    },
  };
}

/** What a request comes to, or nothing once a transaction is complete. */
const settled = <T>(asked: IDBRequest<T> | IDBTransaction): Promise<T> =>
  new Promise((resolve, reject) => {
    const onDone = () => resolve((asked as IDBRequest<T>).result);
    const onFailed = () => reject(asked.error);
    Object.assign(asked, { onsuccess: onDone, oncomplete: onDone, onerror: onFailed, onabort: onFailed });
  });
