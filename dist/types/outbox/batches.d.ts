import type { Entry } from './entry.ts';
/** The first of these entries that fit into one request, at most so many; at least one, however large. */
export declare function firstBatch(entries: readonly Entry[], most: number): readonly Entry[];
/** Entries by the collector that they are meant for. */
export declare function byCollector(entries: readonly Entry[]): readonly (readonly [collector: string, entries: readonly Entry[]])[];
