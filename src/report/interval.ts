/** Where a share lies, from 0 to 1. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** How many standard deviations to each side hold 95 % of a normal distribution. */
const Z = 1.959964;

/**
 * The 95 % confidence interval of a share by Wilson's score method, which stays within 0 and 1 and is right for few
 * answers and for shares near the ends, where surveys of trust are; null of none.
 */
export function wilson(part: number, whole: number): Interval | null {
  if (whole === 0) return null;
  const share = part / whole;
  const spread = Z ** 2 / whole;
  const middle = (share + spread / 2) / (1 + spread);
  const half = Math.sqrt(share * (1 - share) * spread + spread ** 2 / 4) / (1 + spread);
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}
