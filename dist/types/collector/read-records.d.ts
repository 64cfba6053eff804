import type { Refusal } from '../contract/acknowledgement.ts';
import { type SurveyRecord } from '../contract/record.ts';
/** What a batch holds, read one by one so that a broken record refuses only itself. */
export interface ReadRecords {
    readonly records: readonly SurveyRecord[];
    readonly refused: readonly Refusal[];
    /** How many are of a version after ours: neither stored nor refused, so that devices keep them for a newer collector. */
    readonly newer: number;
}
/** Reads the records of a batch. A broken one without an id is refused under the empty one, by its place. */
export declare function readRecords(inputs: readonly unknown[]): ReadRecords;
