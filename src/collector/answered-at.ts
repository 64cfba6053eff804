import { LONGEST_KEPT } from '../contract/limits.ts';

/** What the two clocks say of one record, in milliseconds since 1970. */
export interface Times {
  /** By the device: when the respondent answered. */
  readonly submittedAt: number;
  /** By the device: when the record was sent; undefined for a sender that does not say. */
  readonly sentAt: number | undefined;
  /** By the collector: when it arrived. */
  readonly receivedAt: number;
}

/**
 * When the respondent answered, by the collector's clock. However far off the device's clock is, the time that it
 * measured between answering and sending holds, unless it is longer than a device keeps a record: then the clock was
 * set in between, and the arrival is all that is known. The time on the way counts as none. Never later than the
 * arrival, nor before 1970, so that the times sort as text.
 */
export function answeredAt({ submittedAt, sentAt, receivedAt }: Times): number {
  const age = (sentAt ?? receivedAt) - submittedAt;
  const isSetBetween = sentAt !== undefined && age > 2 * LONGEST_KEPT;
  return Math.max(0, receivedAt - (isSetBetween ? 0 : Math.max(0, age)));
}
