import type { SurveyRecord } from './record.ts';
/**
 * The body of a POST to the collector. `sentAt` is the device's clock at sending: with its own clock the
 * collector can tell how far the device's is off.
 */
export interface Batch {
    readonly sentAt: string;
    readonly records: readonly SurveyRecord[];
}
/** A batch whose frame was read, and whose records are still to be. */
export interface ReceivedBatch {
    readonly sentAt?: string | undefined;
    readonly records: readonly unknown[];
}
/**
 * Reads a batch's frame and leaves its records to be read one by one, so that a broken one refuses only itself;
 * `undefined` is a body that is no batch.
 */
export declare function parseBatch(input: unknown): ReceivedBatch | undefined;
