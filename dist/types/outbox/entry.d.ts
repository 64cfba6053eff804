import { type SurveyRecord } from '../contract/record.ts';
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
export declare const isExpired: (entry: Entry, now: number) => boolean;
/**
 * Reads what the device kept. `undefined` is none of ours to send: broken, foreign, or written by a newer
 * version of this code, which will send it.
 */
export declare function parseEntry(value: unknown): Entry | undefined;
