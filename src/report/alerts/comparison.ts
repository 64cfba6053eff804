import type { Proportion } from './interval.ts';

/** What came of one rule for one service on one channel. */
export interface Comparison {
  readonly alert: 'trust-falls' | 'drop-off-rises' | 'responses-stop';
  readonly service: string;
  readonly channel: string;
  /** Which rule it is of: its place in the file, from 0. */
  readonly rule: number;
  /** Of trust alone: in which language and words it was asked. */
  readonly lang?: string;
  readonly statement?: string;
  /** `unknown` is what cannot be told, such as of too few answers. */
  readonly outcome: 'alert' | 'quiet' | 'unknown';
  /** What it comes to, in a sentence or two. */
  readonly what: string;
  /** So many of so many, in each window. */
  readonly before?: Proportion;
  readonly now?: Proportion;
  /** By how much the share became worse, from -1 to 1, and between which bounds. */
  readonly change?: number;
  readonly interval?: readonly [number, number];
}

/** A comparison before it is known of which rule it is. */
export type Found = Omit<Comparison, 'rule'>;
