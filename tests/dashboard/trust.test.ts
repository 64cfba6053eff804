import { expect, test } from 'vitest';
import { createTrustOverTime, type PlacedQuarter } from '../../src/dashboard/trust.ts';
import { parseQuarter } from '../../src/report/quarter.ts';
import type { InstrumentTally } from '../../src/report/report.ts';
import { instrumentTally, ratingTally } from '../support/report.ts';

const rated = (counts: [number, number, number, number, number], given: Partial<InstrumentTally> = {}) =>
  instrumentTally({ ratings: [ratingTally('trust', counts), ratingTally('ease', [9, 9, 9, 9, 9])], ...given });

const placed = (name: string, ...tallies: readonly InstrumentTally[]): PlacedQuarter => ({
  quarter: parseQuarter(name),
  placed: tallies.map((tally, index) => ({ tally, folder: `${name}/${index}` })),
});

const points = (latest: InstrumentTally, ...quarters: readonly PlacedQuarter[]) =>
  createTrustOverTime(quarters)(latest)[0]?.points.map(({ quarter, positive, n, folders }) => [
    quarter.name,
    positive,
    n,
    folders,
  ]);

test('trust goes on over a clearance that was renewed, and leaves a gap where nobody answered', () => {
  const latest = rated([1, 1, 1, 4, 5], { ombControlNumber: '1234-0002' });
  expect(
    points(
      latest,
      placed('2025Q3', rated([0, 1, 0, 2, 0], { ombControlNumber: '1234-0001' }), rated([0, 0, 0, 0, 4])),
      placed('2025Q4'),
      placed('2026Q1', latest),
    ),
  ).toEqual([
    ['2025Q3', 6, 7, ['2025Q3/0', '2025Q3/1']],
    ['2025Q4', 0, 0, []],
    ['2026Q1', 9, 12, ['2026Q1/0']],
  ]);
});

test.each([
  { lang: 'es' },
  { channel: 'phone' },
  { transactionPoint: 'relational' },
  { ratings: [ratingTally('trust', [9, 9, 9, 9, 9], { statement: 'Other words.' })] },
] as const)('what was asked of others, or in other words, is no part of it: %o', (other) => {
  const latest = rated([1, 1, 1, 4, 5]);
  expect(points(latest, placed('2025Q4', rated([9, 9, 9, 9, 9], other)), placed('2026Q1', latest))).toEqual([
    ['2025Q4', 0, 0, []],
    ['2026Q1', 9, 12, ['2026Q1/0']],
  ]);
});

test('trust by thumbs is the share of those that are up', () => {
  const choice = (option: string, chosen: number) => ({ option, label: option, offered: 12, chosen });
  const thumbs = instrumentTally({
    surveyType: 'thumbs_up_down',
    choices: [{ question: 'trust', statement: 'Trust?', asked: 12, options: [choice('up', 7), choice('down', 2)] }],
  });
  expect(points(thumbs, placed('2026Q1', thumbs))).toEqual([['2026Q1', 7, 9, ['2026Q1/0']]]);
});
