/** Of how many names values are remembered: some megabytes. */
const MOST = 100_000;

/** What is remembered of the names that were heard of last. */
export interface Recent<T> {
  readonly get: (name: string) => T | undefined;
  readonly set: (name: string, value: T) => void;
  readonly size: () => number;
}

/**
 * Remembers the values that were set last, so that a million senders take no more memory than these: half of them in
 * one map, and when that is full, in another, while those of the one before go. To look for the oldest of all each time
 * would take longer with each that went.
 */
export function createRecent<T>(most: number = MOST): Recent<T> {
  let newer = new Map<string, T>();
  let older = new Map<string, T>();
  return {
    get: (name) => newer.get(name) ?? older.get(name),
    set(name, value) {
      newer.set(name, value);
      older.delete(name);
      if (newer.size * 2 < most) return;
      older = newer;
      newer = new Map();
    },
    size: () => newer.size + older.size,
  };
}
