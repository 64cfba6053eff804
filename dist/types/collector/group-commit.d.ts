/**
 * Wraps a commit so that calls close together share one: a durable commit costs about the same for one record as
 * for a hundred. Calls that come while one is under way share the next. Each call settles as its commit does, with
 * its own part of the results.
 */
export declare function createGroupCommit<Entry, Result>(commit: (entries: readonly Entry[]) => Promise<readonly Result[]>): (entries: readonly Entry[]) => Promise<readonly Result[]>;
