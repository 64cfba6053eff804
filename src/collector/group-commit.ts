import { setTimeout as delay } from 'node:timers/promises';

/** How long the first of a group waits for others to share its transaction. */
const GATHER_MS = 2;

interface Waiting<Entry, Result> {
  readonly entries: readonly Entry[];
  readonly resolve: (results: readonly Result[]) => void;
  readonly reject: (reason: unknown) => void;
}

/**
 * Wraps a commit so that calls close together share one: a durable commit costs about the same for one record as
 * for a hundred. Calls that come while one is under way share the next. Each call settles as its commit does, with
 * its own part of the results.
 */
export function createGroupCommit<Entry, Result>(
  commit: (entries: readonly Entry[]) => Promise<readonly Result[]>,
): (entries: readonly Entry[]) => Promise<readonly Result[]> {
  let waiting: Waiting<Entry, Result>[] = [];
  let isRunning = false;

  async function run() {
    isRunning = true;
    await delay(GATHER_MS);
    while (waiting.length > 0) {
      const group = waiting;
      waiting = [];
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
