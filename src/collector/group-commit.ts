import { setTimeout as delay, setImmediate as nextTurn } from 'node:timers/promises';

/** How long the first of a group waits for others to share its transaction. */
const GATHER_MS = 2;

/** How much longer it waits while others keep coming. */
const LONGER_MS = 10;

interface Waiting<Entry, Result> {
  readonly entries: readonly Entry[];
  readonly resolve: (results: readonly Result[]) => void;
  readonly reject: (reason: unknown) => void;
}

/**
 * Wraps a commit so that calls close together share one: a durable commit costs about the same for one record as
 * for a hundred. Calls that come while one is under way share the next, up to `most` entries; those of one call are
 * never parted. Each call settles as its commit does, with its own part of the results.
 */
export function createGroupCommit<Entry, Result>(
  commit: (entries: readonly Entry[]) => Promise<readonly Result[]>,
  most: number,
): (entries: readonly Entry[]) => Promise<readonly Result[]> {
  const waiting: Waiting<Entry, Result>[] = [];
  let isRunning = false;

  async function run() {
    isRunning = true;
    await delay(GATHER_MS);
    // A commit to SQLite holds up everything else: what arrived meanwhile is there to be read, and takes its turns.
    const last = performance.now() + LONGER_MS;
    for (let seen = 0; waiting.length > seen && performance.now() < last; ) {
      seen = waiting.length;
      await nextTurn();
    }
    while (waiting.length > 0) {
      const group = waiting.splice(0, together(waiting, most));
      try {
        const results = await commit(group.flatMap(({ entries }) => entries));
        let start = 0;
        for (const { entries, resolve } of group) {
          resolve(results.slice(start, start + entries.length));
          start += entries.length;
        }
      } catch (error) {
        for (const { reject } of group) reject(error);
      }
    }
    isRunning = false;
  }

  return (entries) =>
    new Promise((resolve, reject) => {
      waiting.push({ entries, resolve, reject });
      if (!isRunning) void run();
    });
}

/** How many of the calls, from the first on, share a transaction. */
function together(waiting: readonly Pick<Waiting<unknown, unknown>, 'entries'>[], most: number): number {
  let entries = 0;
  const calls = waiting.findIndex((call, index) => {
    entries += call.entries.length;
    return index > 0 && entries > most;
  });
  return calls === -1 ? waiting.length : calls;
}
