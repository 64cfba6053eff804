import { OF_95, wilson } from '../interval.ts';

/** So many of so many. */
export interface Proportion {
  readonly count: number;
  readonly of: number;
}

/** The confidences that can be asked for, in percent, each with the two-sided quantile of the normal distribution. */
const QUANTILES = { 90: 1.644854, 95: OF_95, 99: 2.575829, 99.9: 3.290527 } as const;

/** One of the confidences. */
export type Confidence = keyof typeof QUANTILES;

/** The confidences, as a rule file has them. */
export const CONFIDENCES = [90, 95, 99, 99.9] as const;

/** The share, from 0 to 1. */
export const shareOf = ({ count, of }: Proportion): number => count / of;

/** Between which bounds the true share lies. */
function bounds({ count, of }: Proportion, quantile: number): readonly [number, number] {
  const { low, high } = wilson(count, of, quantile) ?? { low: 0, high: 1 };
  return [low, high];
}

/**
 * Between which bounds `one` is larger than `other`: the hybrid score interval of Newcombe (Statistics in Medicine 17,
 * 1998, 873-890, method 10), which holds for few answers and for shares near 0 and 1, where the textbook's does not.
 */
export function difference(one: Proportion, other: Proportion, confidence: Confidence): readonly [number, number] {
  const z = QUANTILES[confidence];
  const [[l1, u1], [l2, u2]] = [bounds(one, z), bounds(other, z)];
  const [p1, p2] = [shareOf(one), shareOf(other)];
  return [p1 - p2 - Math.hypot(p1 - l1, u2 - p2), p1 - p2 + Math.hypot(u1 - p1, p2 - l2)];
}

/**
 * How likely it is that nothing came in one span of time by chance, where so many came in several as long before: at
 * an even rate each of them falls into the last with the same chance (Przyborowski and Wilenski, Biometrika 31, 1940).
 */
export const chanceOfNone = (before: number, spans: number): number => (spans / (spans + 1)) ** before;
