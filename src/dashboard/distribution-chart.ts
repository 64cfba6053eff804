import { axisX, barX, type PlotOptions, ruleX, text } from '@observablehq/plot';
import type { RatingTally } from '../report/report.ts';
import type { Counts } from '../report/statistics.ts';
import { RATINGS, type Rating } from '../standard/scale.ts';
import type { Room } from './chart.ts';
import { labelledRows } from './labelled-rows.ts';
import { count, roughly } from './numbers.ts';

/** The part of a bar that one rating has: from where to where, in shares of the answers, 0 the neutral point. */
export interface Segment {
  readonly rating: Rating;
  readonly from: number;
  readonly to: number;
  readonly share: number;
}

/** The narrowest part, in shares of the chart's width, that its percentage fits into. */
const LEAST_LABELLED = { wide: 0.045, narrow: 0.12 };

/**
 * The parts of a bar that diverges: who disagrees to the left of the neutral point, who agrees to the right, and the
 * neutral answers half on each side of it (Heiberger and Robbins, 2014).
 */
export function diverging(counts: Counts, n: number): readonly Segment[] {
  if (n === 0) return [];
  let from = -(counts[1] + counts[2] + counts[3] / 2) / n;
  return RATINGS.map((rating) => {
    const share = counts[rating] / n;
    const segment = { rating, from, to: from + share, share };
    from += share;
    return segment;
  });
}

/** What the two sides of the neutral point mean. */
const directions = [
  { words: '← disagree', textAnchor: 'end', dx: -10 },
  { words: 'agree →', textAnchor: 'start', dx: 10 },
] as const;

/** The distribution of each statement's answers as a diverging bar, all around one neutral point. */
export function distributionChart(ratings: readonly RatingTally[], room: Room): PlotOptions {
  const rows = ratings.map(({ statement, n }) => ({ label: `${statement} (${count(n)})` }));
  const { options, labels, middle, insetTop, insetBottom } = labelledRows(rows, room, 44);
  const segments = ratings.flatMap(({ counts, n }, index) =>
    diverging(counts, n).map((segment) => ({ ...segment, index })),
  );
  const left = Math.min(-0.05, ...segments.map(({ from }) => from));
  const right = Math.max(0.05, ...segments.map(({ to }) => to));
  const least = (right - left) * (room.isNarrow ? LEAST_LABELLED.narrow : LEAST_LABELLED.wide);
  const place = { fy: 'index', insetTop, insetBottom } as const;
  const below = { fy: [ratings.length - 1], x: [0], frameAnchor: 'bottom', lineAnchor: 'middle', dy: 32 } as const;
  return {
    ...options,
    x: { domain: [left, right] },
    marks: [
      axisX({
        anchor: 'bottom',
        label: null,
        tickSpacing: 60,
        tickFormat: (share: number) => roughly(Math.abs(share)),
        fontSize: 13,
      }),
      labels,
      // Behind the bars, so that it crosses no number.
      ruleX([0], { strokeWidth: 1.5, insetTop: insetTop - 2, insetBottom: insetBottom - 8 }),
      RATINGS.map((rating) => {
        const own = segments.filter((segment) => segment.rating === rating && segment.share > 0);
        return [
          barX(own, { ...place, x1: 'from', x2: 'to', fill: `var(--rating-${rating})`, stroke: 'var(--edge)' }),
          text(
            own.filter(({ share }) => share >= least),
            {
              fy: 'index',
              x: ({ from, to }: Segment) => (from + to) / 2,
              text: ({ share }: Segment) => roughly(share),
              fill: `var(--on-rating-${rating})`,
              frameAnchor: 'top',
              textAnchor: 'middle',
              lineAnchor: 'middle',
              dy: middle,
              fontSize: 13,
              fontWeight: 700,
            },
          ),
        ];
      }),
      directions.map(({ words, textAnchor, dx }) => text([words], { ...below, textAnchor, dx, fontSize: 13 })),
    ],
  };
}
