import { type Quarter, quarterBefore, quarterOf } from '../../src/report/quarter.ts';

/** A span of time within one quarter, in milliseconds since 1970. */
export interface Span {
  readonly quarter: Quarter;
  readonly from: number;
  readonly until: number;
}

const DAY = 24 * 60 * 60 * 1000;

/** A record older than 60 days counts as answered when it arrives; some days are left for a long run. */
const LONGEST = 55 * DAY;

/** Fewer days than this are no quarter: then the one before is filled. */
const SHORTEST = 14 * DAY;

/** Where a record that is sent now may have been answered: the days of this quarter or, at its beginning, the last of the one before. */
export function spanBefore(now: number): Span {
  const current = quarterOf(new Date(now));
  const isYoung = now - Date.parse(current.from) < SHORTEST;
  const quarter = isYoung ? quarterBefore(current, 1) : current;
  const until = isYoung ? Date.parse(quarter.until) - 1 : now - 60_000;
  return { quarter, from: Math.max(Date.parse(quarter.from), now - LONGEST), until };
}
