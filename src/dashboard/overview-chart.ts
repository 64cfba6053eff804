import { axisX, barX, dot, gridX, type PlotOptions, text } from '@observablehq/plot';
import { wilson } from '../report/interval.ts';
import type { Room } from './chart.ts';
import { labelledRows } from './labelled-rows.ts';
import { count, FEW, roughly } from './numbers.ts';

/** The trust that one survey found. */
export interface OverviewRow {
  readonly label: string;
  readonly positive: number;
  readonly n: number;
}

/** The trust of several surveys below each other: a point with its interval for each. */
export function overviewChart(surveys: readonly OverviewRow[], room: Room): PlotOptions {
  const rows = surveys.map(({ label, n }) => ({ label: `${label} (${count(n)})` }));
  const { options, labels, middle, insetTop, insetBottom } = labelledRows(rows, room, 30);
  const points = surveys.flatMap(({ positive, n }, index) => {
    const interval = wilson(positive, n);
    return interval ? [{ index, n, share: positive / n, ...interval }] : [];
  });
  return {
    ...options,
    marginLeft: 14,
    marginRight: 48,
    x: { domain: [0, 1] },
    marks: [
      gridX({ ticks: 5, stroke: 'var(--line)', strokeOpacity: 1, insetTop }),
      axisX({ anchor: 'bottom', label: null, ticks: 5, tickFormat: roughly, fontSize: 13 }),
      labels,
      barX(points, {
        fy: 'index',
        x1: 'low',
        x2: 'high',
        // As thin as a line.
        insetTop: insetTop + 12,
        insetBottom: insetBottom + 12,
        fill: 'var(--ink)',
      }),
      dot(points, {
        fy: 'index',
        x: 'share',
        frameAnchor: 'top',
        dy: middle,
        r: 5,
        strokeWidth: 2,
        stroke: 'var(--bar)',
        fill: ({ n }: { n: number }) => (n < FEW ? 'var(--paper)' : 'var(--bar)'),
      }),
      text(points, {
        fy: 'index',
        x: 'high',
        text: ({ share }: (typeof points)[number]) => roughly(share),
        frameAnchor: 'top',
        textAnchor: 'start',
        dx: 8,
        lineAnchor: 'middle',
        dy: middle,
        fontWeight: 700,
        fontSize: 13,
      }),
    ],
  };
}
