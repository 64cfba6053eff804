import type { Collection, CollectionFacts } from '../../src/report/files/collection.ts';
import { parseQuarter } from '../../src/report/quarter.ts';
import type { InstrumentTally, RatingTally } from '../../src/report/report.ts';
import { agreement, mean, sum } from '../../src/report/statistics.ts';

/** What was collected with one instrument, but for what a test gives. */
export function instrument(given: Partial<InstrumentTally> = {}): InstrumentTally {
  return {
    service: 'Passport renewal',
    channel: 'website',
    transactionPoint: 'post_interaction',
    edition: 'default',
    lang: 'en',
    surveyType: 'likert_scale',
    trustStatement: 'The statement of trust.',
    ombControlNumber: '1234-5678',
    firstDay: '2025-10-01',
    lastDay: '2025-12-31',
    offered: 1000,
    started: 400,
    declined: 90,
    completed: 310,
    responseRate: 0.31,
    dropOff: [],
    ratings: [],
    choices: [],
    comments: [],
    ...given,
  };
}

/** The ratings of one question, from 1 to 5. */
export function ratings(
  question: string,
  [one, two, three, four, five]: readonly [number, number, number, number, number],
  statement = `The statement of ${question}.`,
): RatingTally {
  const counts = { 1: one, 2: two, 3: three, 4: four, 5: five };
  const n = sum(counts);
  return { question, statement, asked: n, counts, n, mean: mean(counts), agreement: agreement(counts) };
}

/** What the files of one folder in 2026Q1 are made of. */
export function collection(given: Partial<InstrumentTally> = {}, facts: CollectionFacts = {}): Collection {
  return { quarter: parseQuarter('2026Q1'), tally: instrument(given), facts };
}
