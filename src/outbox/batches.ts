import { utf8Bytes } from '../contract/text.ts';
import type { Entry } from './entry.ts';

/** Bytes of UTF-8 in one request at most: one that leaves with a closing page may carry 64 KiB in all. */
const MOST_BYTES = 60_000;

/**
 * The first of these entries that fit into one request, at most so many; at least one, however large. All are of one
 * collector, and a form of Touchpoints, whose address has its fields after a #, takes one at a time.
 */
export function firstBatch(entries: readonly Entry[], most: number): readonly Entry[] {
  let bytes = 0;
  const end = entries.findIndex(({ record, collector }, index) => {
    bytes += utf8Bytes(JSON.stringify(record));
    return index > 0 && (index >= most || bytes > MOST_BYTES || collector.includes('#'));
  });
  return end < 0 ? entries : entries.slice(0, end);
}

/** Entries by the collector that they are meant for. */
export function byCollector(
  entries: readonly Entry[],
): readonly (readonly [collector: string, entries: readonly Entry[]])[] {
  const groups: Record<string, Entry[]> = Object.create(null);
  for (const entry of entries) {
    groups[entry.collector] ??= [];
    groups[entry.collector]?.push(entry);
  }
  return Object.entries(groups);
}
