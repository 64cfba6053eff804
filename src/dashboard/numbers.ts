import type { Interval } from '../report/interval.ts';

/**
 * Fewer answers than this get a caveat. The National Center for Health Statistics publishes no proportion of fewer
 * than 30 (Vital and Health Statistics, series 2, number 175); Circular A-11 names no number.
 */
export const FEW = 30;

/** What stands for a number that there is not. */
export const NONE = '–';

const COUNTS = new Intl.NumberFormat('en-US');

/** A count, with commas between thousands. */
export const count = (n: number): string => COUNTS.format(n);

/** A part of a whole as a percentage with one decimal. */
export const percent = (part: number, whole: number): string =>
  whole === 0 ? NONE : `${((part / whole) * 100).toFixed(1)}%`;

/** A share as it stands in a chart: without decimals, which the table has. */
export const roughly = (share: number): string => `${Math.round(share * 100)}%`;

/** An interval of a share. */
export const range = (interval: Interval | null): string =>
  interval === null ? NONE : `${(interval.low * 100).toFixed(1)}–${(interval.high * 100).toFixed(1)}%`;

/** So many of something. */
export const plural = (n: number, one: string, several: string): string => `${count(n)} ${n === 1 ? one : several}`;
