import type { RatingTally } from '../report/report.ts';
import type { Counts } from '../report/statistics.ts';
import { RATINGS, type Rating } from '../standard/scale.ts';
import { axisBelow } from './axis.ts';
import type { Drawing, Room } from './chart.ts';
import { BAR_HEIGHT, farRight, labelledRows } from './labelled-rows.ts';
import { count, roughly } from './numbers.ts';
import { createScale } from './scale.ts';
import { group, shape, word } from './shape.ts';

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
  { words: '← disagree', side: -1, 'text-anchor': 'end' },
  { words: 'agree →', side: 1, 'text-anchor': 'start' },
] as const;

/** The distribution of each statement's answers as a diverging bar, all around one neutral point. */
export function distributionChart(ratings: readonly RatingTally[], room: Room): Drawing {
  const rows = ratings.map(({ statement, n }) => ({ label: `${statement} (${count(n)})` }));
  const { height, labels, barTop, besideBars } = labelledRows(rows, room, 1);
  const segments = ratings.flatMap(({ counts, n }, index) =>
    diverging(counts, n).map((segment) => ({ ...segment, top: barTop(index) })),
  );
  const left = Math.min(-0.05, ...segments.map(({ from }) => from));
  const right = Math.max(0.05, ...segments.map(({ to }) => to));
  const least = (right - left) * (room.isNarrow ? LEAST_LABELLED.narrow : LEAST_LABELLED.wide);
  const scale = createScale([left, right], [1, farRight(room)]);
  const { at } = scale;
  return {
    height: height + 44,
    shapes: [
      axisBelow(scale, scale.ticksEvery(60), height, (share) => roughly(Math.abs(share))),
      labels,
      // Behind the bars, so that it crosses no number.
      shape('path', {
        stroke: 'currentColor',
        'stroke-width': 1.5,
        d: besideBars([at(0)], 2, 8),
      }),
      ...RATINGS.flatMap((rating) => {
        const own = segments.filter((segment) => segment.rating === rating && segment.share > 0);
        return [
          group(
            { fill: `var(--rating-${rating})`, stroke: 'var(--edge)' },
            own.map(({ from, to, top }) =>
              shape('rect', { x: at(from), y: top, width: at(to) - at(from), height: BAR_HEIGHT }),
            ),
          ),
          group(
            { fill: `var(--on-rating-${rating})`, 'font-size': 13, 'font-weight': 700 },
            own
              .filter(({ share }) => share >= least)
              .map(({ from, to, share, top }) =>
                word(roughly(share), { x: at((from + to) / 2), y: top + BAR_HEIGHT / 2 }),
              ),
          ),
        ];
      }),
      group(
        { 'font-size': 13 },
        directions.map(({ words, side, ...anchor }) =>
          word(words, { x: at(0) + side * 10, y: height + 32, ...anchor }),
        ),
      ),
    ],
  };
}
