import type { Refusal } from '../contract/acknowledgement.ts';
import { LARGEST_RECORD } from '../contract/limits.ts';
import { parseRecord } from '../contract/parse-record.ts';
import { reasonOf } from '../contract/problem.ts';
import { SCHEMA_VERSION, type SurveyRecord } from '../contract/record.ts';

/** A refusal's reason is a sentence to act on, never a copy of what was sent. */
const LONGEST_REASON = 500;

/** What a batch holds, read one by one so that a broken record refuses only itself. */
export interface ReadRecords {
  readonly records: readonly SurveyRecord[];
  readonly refused: readonly Refusal[];
  /** How many are of a version after ours: neither stored nor refused, so that devices keep them for a newer collector. */
  readonly newer: number;
}

/** Reads the records of a batch. A broken one without an id is refused under the empty one, by its place. */
export function readRecords(inputs: readonly unknown[]): ReadRecords {
  const records: SurveyRecord[] = [];
  const refused: Refusal[] = [];
  let newer = 0;
  inputs.forEach((input, index) => {
    const { id, schemaVersion } = (input ?? {}) as { id?: unknown; schemaVersion?: unknown };
    if (typeof schemaVersion === 'number' && schemaVersion > SCHEMA_VERSION) {
      newer += 1;
      return;
    }
    const read = readRecord(input);
    if (typeof read !== 'string') records.push(read);
    else if (typeof id === 'string') refused.push({ id, reason: read });
    else refused.push({ id: '', reason: `records[${index}]: ${read}` });
  });
  return { records, refused, newer };
}

/** One record, or why it is refused. */
function readRecord(input: unknown): SurveyRecord | string {
  const parsed = parseRecord(input);
  if (!parsed.ok) return reasonOf(parsed.problems).slice(0, LONGEST_REASON);
  if (Buffer.byteLength(JSON.stringify(parsed.value)) > LARGEST_RECORD) {
    return `the record is larger than ${LARGEST_RECORD} bytes`;
  }
  return parsed.value;
}
