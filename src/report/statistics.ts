import { AGREEMENT, RATINGS, type Rating } from '../standard/scale.ts';

/** How often each rating was given. */
export type Counts = Readonly<Record<Rating, number>>;

/** How many ratings were given in all. */
export function sum(counts: Counts): number {
  return RATINGS.reduce((total, rating) => total + counts[rating], 0);
}

/** The plain mean of the ratings to two decimals, as the published federal data has it; null of none. */
export function mean(counts: Counts): number | null {
  const weighted = RATINGS.reduce((total, rating) => total + rating * counts[rating], 0);
  return rounded(weighted, sum(counts), 2);
}

/** The share of ratings that agree, 4 and 5, from 0 to 1; null of none. */
export function agreement(counts: Counts): number | null {
  return share(
    AGREEMENT.reduce((total, rating) => total + counts[rating], 0),
    sum(counts),
  );
}

/** A part of a whole to four decimals, from 0 to 1; null of a whole that is nothing. */
export function share(part: number, whole: number): number | null {
  return rounded(part, whole, 4);
}

/** Scaled before it is divided, so that a half is exactly a half and rounds up. */
function rounded(dividend: number, divisor: number, decimals: number): number | null {
  const scale = 10 ** decimals;
  return divisor === 0 ? null : Math.round((dividend * scale) / divisor) / scale;
}
