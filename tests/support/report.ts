import { parseQuarter } from '../../src/report/quarter.ts';
import type { InstrumentTally, RatingTally, Report } from '../../src/report/report.ts';
import { agreement, mean, sum } from '../../src/report/statistics.ts';
import type { SuspectedTally } from '../../src/report/suspected.ts';

/** Nothing that is suspected. */
const NONE: SuspectedTally = { responses: 0, reasons: {}, isCounted: true };

/** A report of 2026Q1. */
export function reportOf(...instruments: readonly InstrumentTally[]): Report {
  return { quarter: parseQuarter('2026Q1'), instruments, suspected: NONE };
}

/** One instrument of a report, but for what a test gives. */
export function instrumentTally(given: Partial<InstrumentTally> = {}): InstrumentTally {
  return {
    service: 'Passport renewal',
    channel: 'website',
    transactionPoint: 'post_interaction',
    edition: 'default',
    lang: 'en',
    surveyType: 'likert_scale',
    trustStatement: 'The statement of trust.',
    ombControlNumber: null,
    firstDay: '2025-10-01',
    lastDay: '2025-12-31',
    offered: 1000,
    started: 400,
    declined: 90,
    completed: 310,
    suspected: NONE,
    responseRate: 0.31,
    dropOff: [],
    ratings: [],
    choices: [],
    comments: [],
    ...given,
  };
}

/** The ratings of one question, from 1 to 5, which everybody answered who was asked it. */
export function ratingTally(
  question: string,
  [one, two, three, four, five]: readonly [number, number, number, number, number],
  given: Partial<RatingTally> = {},
): RatingTally {
  const counts = { 1: one, 2: two, 3: three, 4: four, 5: five };
  return {
    question,
    statement: `The statement of ${question}.`,
    asked: sum(counts),
    counts,
    n: sum(counts),
    mean: mean(counts),
    agreement: agreement(counts),
    ...given,
  };
}
