import type { Database } from '../../database/tables.ts';
import { grouped } from '../grouped.ts';
import type { Quarter } from '../quarter.ts';
import type { AlertRules, SilenceRule } from './alert-rules.ts';
import type { Found } from './comparison.ts';
import { chanceOfNone } from './interval.ts';
import { dayAfter, lastDayOf } from './windows.ts';

/** The weeks before whose same days say what was to be expected: a weekend is compared with weekends. */
const WEEKS = 4;

/** How many responses there were on one day. */
type DayRow = Awaited<ReturnType<typeof responsesByDay>>[number];

/** Compares the last whole days with the same days of the four weeks before, by one rule. */
export async function compareSilence(
  database: Database,
  rule: SilenceRule,
  { confidence }: AlertRules,
  quarter: Quarter,
  today: string,
): Promise<readonly Found[]> {
  const { days } = rule;
  const last = lastDayOf(quarter, today);
  // A day that is not over may yet have its responses; one that has them is no silence.
  const end = last === today ? dayAfter(today, -1) : last;
  const first = dayAfter(end, 1 - days);
  const rows = await responsesByDay(database, dayAfter(first, -7 * WEEKS), last);
  return [...grouped(rows, ({ service, channel }) => JSON.stringify([service, channel])).values()].map((of) => {
    const { service, channel } = of[0] as DayRow;
    const between = (from: string, until: string) =>
      of.filter(({ day }) => day >= from && day <= until).reduce((total, { count }) => total + Number(count), 0);
    const spans = Array.from({ length: WEEKS }, (_, week) => -7 * (week + 1));
    const before = spans.reduce((total, shift) => total + between(dayAfter(first, shift), dayAfter(end, shift)), 0);
    const now = between(first, last);
    const when = days === 1 ? `on ${end}` : `from ${first} to ${end}`;
    const about = { alert: rule.alert, service, channel };
    if (now > 0) return { ...about, outcome: 'quiet', what: `There were ${now} responses ${when}.` };
    const usual = `There was no response ${when}; the same days of the four weeks before had ${before}.`;
    const isChance = chanceOfNone(before, WEEKS) > 1 - confidence / 100;
    return isChance
      ? { ...about, outcome: 'unknown', what: `${usual} So few may be missing by chance.` }
      : { ...about, outcome: 'alert', what: usual };
  });
}

const responsesByDay = (database: Database, from: string, until: string) =>
  database
    .selectFrom('counters')
    .innerJoin('tallies', 'tallies.counter', 'counters.id')
    .where('counters.of', '=', 'record')
    .where('kind', '=', 'response')
    .where('day', '>=', from)
    .where('day', '<=', until)
    .select(({ fn }) => ['service', 'channel', 'day', fn.sum('n').as('count')])
    .groupBy(['service', 'channel', 'day'])
    .execute();
