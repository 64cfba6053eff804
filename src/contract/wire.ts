import * as z from 'zod/mini';
import { instant } from './parts.ts';
import type { SurveyRecord } from './record.ts';

/** The largest record and the largest request body that a collector takes, in bytes of UTF-8. */
export const LARGEST_RECORD = 32_768;
export const LARGEST_BODY = 1_048_576;

/**
 * The body of a POST to the collector. `sentAt` is the device's clock at sending: with its own clock the
 * collector can tell how far the device's is off.
 */
export interface Batch {
  readonly sentAt: string;
  readonly records: readonly SurveyRecord[];
}

const batch = z.strictObject({ sentAt: z.optional(instant), records: z.array(z.unknown()) });

/**
 * Reads a batch's frame and leaves its records to be read one by one, so that a broken one refuses only itself;
 * `undefined` is a body that is no batch.
 */
export function parseBatch(input: unknown) {
  return z.safeParse(batch, input).data;
}

const acknowledgement = z.object({
  accepted: z.array(z.string()),
  refused: z.array(z.object({ id: z.string(), reason: z.string() })),
});

/**
 * What a collector replies. `accepted` names the ids that are stored for good, new and duplicate alike;
 * `refused` those that it will never store, and why. The device keeps and sends again what is in neither.
 */
export type Acknowledgement = z.infer<typeof acknowledgement>;

/** Reads a collector's reply; `undefined` is anything that is not one, such as a log-in page. Never throws. */
export function parseAcknowledgement(body: string): Acknowledgement | undefined {
  try {
    return z.safeParse(acknowledgement, JSON.parse(body)).data;
  } catch {
    return undefined;
  }
}
