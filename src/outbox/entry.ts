import { LONGEST_KEPT } from '../contract/limits.ts';
import { SCHEMA_VERSION, type SurveyRecord } from '../contract/record.ts';

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
 * Reads what the device kept. `undefined` is none of ours to send: foreign, or written by a newer version of this code,
 * which will send it. Whether a record is right is for the collector to say, which refuses it by its id.
 */
export function parseEntry(value: unknown): Entry | undefined {
  const entry = value as Partial<Entry> | undefined;
  const { id, schemaVersion } = (entry?.record ?? {}) as Partial<SurveyRecord>;
  const isOurs =
    typeof id === 'string' &&
    Number(schemaVersion) <= SCHEMA_VERSION &&
    typeof entry?.collector === 'string' &&
    typeof entry.savedAt === 'number';
  return isOurs ? (entry as Entry) : undefined;
}
