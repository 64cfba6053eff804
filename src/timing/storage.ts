import type { Memory } from '../contract/configuration.ts';

/** A place for small documents by name that never throws. What the browser does not keep is nothing. */
export interface DocumentStore {
  /** What lies there: anything, as whoever has the origin can write it. */
  readonly read: (name: string) => unknown;
  readonly write: (name: string, document: unknown) => void;
}

/** The browser's storage of that kind; one that is barred or full keeps nothing. */
export function storageOf(memory: Memory): DocumentStore {
  const attempt = (act: (storage: Storage) => unknown): unknown => {
    try {
      return act(memory === 'device' ? localStorage : sessionStorage);
    } catch {
      // Blocked, private, full, or not ours: the page's own memory serves.
      return undefined;
    }
  };
  return {
    read: (name) => attempt((storage) => JSON.parse(storage.getItem(name) ?? 'null')),
    write: (name, document) => void attempt((storage) => storage.setItem(name, JSON.stringify(document))),
  };
}
