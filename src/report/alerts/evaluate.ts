import type { Database } from '../../database/tables.ts';
import type { Quarter } from '../quarter.ts';
import { sortedBy } from '../sorted.ts';
import { tally } from '../tally.ts';
import type { AlertRules } from './alert-rules.ts';
import { compareChanges } from './changes.ts';
import type { Comparison, Found } from './comparison.ts';
import { compareSilence } from './silence.ts';
import { type Window, windowsOf } from './windows.ts';

/** What came of all rules. */
export interface Evaluation {
  readonly now: Window;
  readonly before: Window;
  readonly comparisons: readonly Comparison[];
}

/** Which records are looked at. */
export interface Looked {
  readonly quarter: Quarter;
  /** The day that it is, in UTC. */
  readonly today: string;
  readonly service: string | undefined;
}

/** Evaluates the rules, each for every service and channel that it is for. Read it in a snapshot. */
export async function evaluate(snapshot: Database, rules: AlertRules, looked: Looked): Promise<Evaluation> {
  const { quarter, today, service } = looked;
  const { now, before } = windowsOf(quarter, today, rules.windowDays);
  const [later, earlier] = [await tally(snapshot, now, { service }), await tally(snapshot, before, { service })];
  const comparisons: Comparison[] = [];
  for (const [place, rule] of rules.rules.entries()) {
    const all =
      rule.alert === 'responses-stop'
        ? await compareSilence(snapshot, rule, rules, quarter, today)
        : compareChanges(rule, rules, later.instruments, earlier.instruments);
    const isMeant = (each: Found) =>
      [rule.service, service].every((name) => name === undefined || name === each.service) &&
      (rule.channel === undefined || rule.channel === each.channel);
    comparisons.push(...all.filter(isMeant).map((each) => ({ ...each, rule: place })));
  }
  const inOrder = sortedBy(comparisons, (each) => [
    each.service,
    each.channel,
    each.alert,
    each.rule,
    each.lang ?? '',
    each.statement ?? '',
  ]);
  return { now, before, comparisons: inOrder };
}
