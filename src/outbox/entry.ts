import { LONGEST_KEPT } from '../contract/limits.ts';
import { parseRecord, type SurveyRecord } from '../contract/record.ts';

/** A record that waits for its collector. */
export interface Entry {
  readonly record: SurveyRecord;
  /** The collector's address. */
  readonly collector: string;
  /** When it was put, in milliseconds of the device's clock. */
  readonly savedAt: number;
  /** Whether its time ran out once, and was given anew. */
  readonly isLate?: boolean;
}

/** Whether an entry has outlived its time; one from a clock that was ahead is taken to be of now. */
export const isExpired = (entry: Entry, now: number): boolean => now - entry.savedAt > LONGEST_KEPT;

/**
 * Reads what the device kept. `undefined` is none of ours to send: broken, foreign, or written by a newer
 * version of this code, which will send it.
 */
export function parseEntry(value: unknown): Entry | undefined {
  const { record, collector, savedAt, isLate } = (value ?? {}) as Partial<Record<keyof Entry, unknown>>;
  if (typeof collector !== 'string' || typeof savedAt !== 'number') return undefined;
  const parsed = parseRecord(record);
  return parsed.ok ? { record: parsed.value, collector, savedAt, ...(isLate === true && { isLate }) } : undefined;
}
