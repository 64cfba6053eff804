import { expect, test } from 'vitest';
import { diverging } from '../../src/dashboard/distribution-chart.ts';
import { dropOffOf } from '../../src/dashboard/drop-off.ts';
import { instrumentTally, ratingTally } from '../support/report.ts';

test('a bar has its neutral answers half on each side of 0', () => {
  const parts = diverging({ 1: 10, 2: 20, 3: 20, 4: 20, 5: 30 }, 100);
  expect(parts.map(({ from, to }) => [Number(from.toFixed(4)), Number(to.toFixed(4))])).toEqual([
    [-0.4, -0.3],
    [-0.3, -0.1],
    [-0.1, 0.1],
    [0.1, 0.3],
    [0.3, 0.6],
  ]);
});

test('those who left are told of in the order asked, also where nobody did', () => {
  const tally = instrumentTally({
    started: 100,
    completed: 80,
    ratings: [ratingTally('trust', [0, 0, 0, 0, 80]), ratingTally('ease', [0, 0, 0, 0, 80])],
    comments: [{ question: 'comment', statement: 'Anything else?', asked: 80, n: 3, masked: 0 }],
    dropOff: [
      { question: 'trust', left: 9 },
      { question: 'comment', left: 1 },
    ],
  });
  expect(dropOffOf(tally)).toEqual({
    began: 100,
    steps: [
      { question: 'trust', left: 9, remaining: 91 },
      { question: 'ease', left: 0, remaining: 91 },
      { question: 'comment', left: 1, remaining: 90 },
    ],
    finished: 80,
  });
});
