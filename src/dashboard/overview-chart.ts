import { wilson } from '../report/interval.ts';
import { axisBelow } from './axis.ts';
import type { Drawing, Room } from './chart.ts';
import { BAR_HEIGHT, GAP_BELOW, labelledRows } from './labelled-rows.ts';
import { count, roughly } from './numbers.ts';
import { pointsAt } from './points.ts';
import { createScale } from './scale.ts';
import { group, shape, word } from './shape.ts';

/** The trust that one survey found. */
export interface OverviewRow {
  readonly label: string;
  readonly positive: number;
  readonly n: number;
}

/** How high the interval is: as a line. */
const THICKNESS = 2;

/** The trust of several surveys below each other: a point with its interval for each. */
export function overviewChart(surveys: readonly OverviewRow[], room: Room): Drawing {
  const left = 14;
  const rows = surveys.map(({ label, n }) => ({ label: `${label} (${count(n)})` }));
  const { height, labels, barTop, besideBars } = labelledRows(rows, room, left);
  const scale = createScale([0, 1], [left, room.width - 48]);
  const ticks = scale.ticks(5);
  const points = surveys.flatMap(({ positive, n }, index) => {
    const interval = wilson(positive, n);
    if (!interval) return [];
    const [low, high] = [scale.at(interval.low), scale.at(interval.high)];
    const share = positive / n;
    return [{ n, share, low, high, x: scale.at(share), y: barTop(index) + BAR_HEIGHT / 2 }];
  });
  return {
    height: height + 30,
    shapes: [
      shape('path', { stroke: 'var(--line)', d: besideBars(ticks.map(scale.at), 0, GAP_BELOW) }),
      axisBelow(scale, ticks, height, roughly),
      labels,
      group(
        { fill: 'var(--ink)' },
        points.map(({ low, high, y }) =>
          shape('rect', { x: low, y: y - THICKNESS / 2, width: high - low, height: THICKNESS }),
        ),
      ),
      pointsAt(points),
      group(
        { 'text-anchor': 'start', 'font-size': 13, 'font-weight': 700 },
        points.map(({ share, high, y }) => word(roughly(share), { x: high + 8, y })),
      ),
    ],
  };
}
