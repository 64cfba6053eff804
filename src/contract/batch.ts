import * as z from 'zod/mini';
import { instant } from './parts.ts';
import type { SurveyRecord } from './record.ts';

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
