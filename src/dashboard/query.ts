import { parseQuarter, type Quarter, quarterBefore, quarterOf, quartersBetween } from '../report/quarter.ts';
import type { Suspected } from '../report/suspected.ts';

/** What a dashboard shows. */
export interface DashboardQuery {
  /** The quarter that everything but trust over time is of. */
  readonly quarter: Quarter;
  /** The quarters of trust over time, of which the last is the quarter. */
  readonly quarters: readonly Quarter[];
  /** Empty is all of them. */
  readonly service: string;
  readonly channel: string;
  readonly lang: string;
  readonly suspected: Suspected;
}

/** The quarters over which trust is shown unless somebody says since when: two years. */
const USUAL_QUARTERS = 8;

/** The most quarters; more cannot be told apart in a chart. */
const MOST_QUARTERS = 24;

/** Reads what a form or a command gives, each a text; throws, in words for who gave it, for quarters that are none. */
export function dashboardQuery(given: Readonly<Record<string, unknown>>, now: Date): DashboardQuery {
  const text = (name: string) => (typeof given[name] === 'string' ? (given[name] as string) : '');
  const quarter = text('quarter') ? parseQuarter(text('quarter')) : quarterOf(now);
  const since = text('since') ? parseQuarter(text('since')) : quarterBefore(quarter, USUAL_QUARTERS - 1);
  // Who chooses an earlier quarter than the first of the chart sees that one.
  const quarters = since.from > quarter.from ? [quarter] : quartersBetween(since, quarter);
  return {
    quarter,
    quarters: quarters.slice(-MOST_QUARTERS),
    service: text('service'),
    channel: text('channel'),
    lang: text('lang'),
    suspected: text('suspected') === 'left-out' ? 'left-out' : 'counted',
  };
}
