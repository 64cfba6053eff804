/** Where a share lies, from 0 to 1. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** How many standard deviations to each side hold 95 % of a normal distribution. */
export const OF_95 = 1.959964;

/**
 * The confidence interval of a share by the score method of Wilson (1927), of 95 % unless another quantile of the normal
 * distribution is given: it stays within 0 and 1, and is right for few answers and for shares near the ends, where
 * surveys of trust are. Null of none.
 */
export function wilson(part: number, whole: number, quantile: number = OF_95): Interval | null {
  if (whole === 0) return null;
  const share = part / whole;
  const spread = quantile ** 2 / whole;
  const middle = (share + spread / 2) / (1 + spread);
  const half = Math.sqrt(share * (1 - share) * spread + spread ** 2 / 4) / (1 + spread);
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}
