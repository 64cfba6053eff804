import { parseQuarter } from '../../src/report/quarter.ts';
import { agreement, mean, sum } from '../../src/report/statistics.ts';
import type { RatingTally, Report, ServiceTally } from '../../src/report/tally.ts';

/** A report of 2026Q1. */
export function reportOf(...services: readonly ServiceTally[]): Report {
  return { quarter: parseQuarter('2026Q1'), services };
}

/** One service of a report, but for what a test gives. */
export function serviceTally(given: Partial<ServiceTally> = {}): ServiceTally {
  return {
    service: 'Passport renewal',
    offered: 1000,
    started: 400,
    declined: 90,
    completed: 310,
    responseRate: 0.31,
    ratings: [],
    indicators: [],
    comments: [],
    ...given,
  };
}

/** The ratings of one question, from 1 to 5. */
export function ratingTally(
  question: string,
  [one, two, three, four, five]: readonly [number, number, number, number, number],
  given: Partial<RatingTally> = {},
): RatingTally {
  const counts = { 1: one, 2: two, 3: three, 4: four, 5: five };
  return {
    question,
    statement: `The statement of ${question}.`,
    lang: 'en',
    edition: 'default',
    counts,
    n: sum(counts),
    mean: mean(counts),
    agreement: agreement(counts),
    ...given,
  };
}
