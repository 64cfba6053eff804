import { CIRCUMSTANCES, SUSPICIONS, type Suspicion, suspicionsOf } from '../database/suspicions.ts';
import type { RecordCounts } from './counts.ts';

/** Whether responses that are suspected of not being a respondent's are counted, or left out of all numbers. */
export type Suspected = 'counted' | 'left-out';

/** How many responses are suspected, why, and whether they are in the other numbers. */
export interface SuspectedTally {
  readonly responses: number;
  /** By reason, of those that there are; a response can have several. */
  readonly reasons: { readonly [reason in Suspicion]?: number };
  readonly isCounted: boolean;
}

/** How many of these responses are suspected, and why. */
export function suspectedTally(records: readonly RecordCounts[], suspected: Suspected): SuspectedTally {
  const rows = records.filter(isSuspected);
  const reasons = [...SUSPICIONS, ...CIRCUMSTANCES].flatMap((reason): [Suspicion, number][] => {
    const count = total(rows.filter((row) => suspicionsOf(row).includes(reason)));
    return count > 0 ? [[reason, count]] : [];
  });
  return { responses: total(rows), reasons: Object.fromEntries(reasons), isCounted: suspected === 'counted' };
}

/** Whether what a row counts is suspected. */
export const isSuspected = ({ suspicions }: Pick<RecordCounts, 'suspicions'>): boolean => suspicions !== '';

const total = (rows: readonly RecordCounts[]): number => rows.reduce((sum, { count }) => sum + count, 0);

/** A reason and how often, as `honeypot 3`, with commas between. */
export const listed = ({ reasons }: SuspectedTally): string =>
  Object.entries(reasons)
    .map(([reason, count]) => `${reason} ${count}`)
    .join(', ');
