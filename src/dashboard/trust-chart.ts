import { axisX, axisY, dot, gridY, lineY, type PlotOptions, ruleX, ruleY, text } from '@observablehq/plot';
import { wilson } from '../report/interval.ts';
import type { Room } from './chart.ts';
import { count, FEW, roughly } from './numbers.ts';
import type { TrustPoint } from './trust.ts';

interface Place {
  readonly share: number;
  readonly high: number;
}

/** Trust by quarter: a point with its interval for each, and a line between quarters that follow each other. */
export function trustChart(points: readonly TrustPoint[], room: Room): PlotOptions {
  const places = points.map(({ quarter, positive, n }) => ({
    name: quarter.name,
    n,
    // A quarter without answers is a gap, and no 0.
    share: n === 0 ? Number.NaN : positive / n,
    ...(wilson(positive, n) ?? { low: Number.NaN, high: Number.NaN }),
  }));
  const there = places.filter(({ n }) => n > 0);
  const nOf = new Map(places.map(({ name, n }) => [name, n]));
  const isDense = places.length > (room.isNarrow ? 8 : 12);
  const label = {
    x: 'name',
    text: ({ share }: Place) => roughly(share),
    lineAnchor: 'middle',
    fontWeight: 700,
    fontSize: room.isNarrow ? 12 : 14,
  } as const;
  return {
    height: room.isNarrow ? 260 : 280,
    marginLeft: room.isNarrow ? 38 : 46,
    marginRight: 8,
    marginTop: 12,
    marginBottom: room.isNarrow ? 44 : 60,
    x: { type: 'point', domain: places.map(({ name }) => name), padding: 0.5 },
    y: { domain: [0, 1] },
    marks: [
      gridY({ ticks: 5, stroke: 'var(--line)', strokeOpacity: 1 }),
      axisY({ ticks: 5, tickSize: 0, label: null, tickFormat: roughly, fontSize: 13 }),
      axisX({
        label: null,
        tickSize: 0,
        tickPadding: 8,
        lineHeight: 1.3,
        tickFormat: (name: string) => tickOf(name, nOf.get(name) ?? 0, { ...room, isDense }),
        fontSize: room.isNarrow || isDense ? 12 : 13,
      }),
      ruleY([0]),
      lineY(places, { x: 'name', y: 'share', stroke: 'var(--bar)', strokeWidth: 2 }),
      ruleX(there, { x: 'name', y1: 'low', y2: 'high', stroke: 'var(--ink)', strokeWidth: 2 }),
      dot(there, {
        x: 'name',
        y: 'share',
        r: 5,
        strokeWidth: 2,
        stroke: 'var(--bar)',
        fill: ({ n }: { n: number }) => (n < FEW ? 'var(--paper)' : 'var(--bar)'),
      }),
      ...(isDense
        ? []
        : [
            // Above the interval, or beneath it where that would be outside.
            text(there, { ...label, filter: ({ high }: Place) => high <= 0.9, y: 'high', dy: -10 }),
            text(there, { ...label, filter: ({ high }: Place) => high > 0.9, y: 'low', dy: 10 }),
          ]),
    ],
  };
}

/** `2026Q1` over the number of answers or, where there is no room for it, over nothing. */
function tickOf(name: string, n: number, { isNarrow, isDense }: Room & { readonly isDense: boolean }): string {
  const [year = '', quarter = ''] = name.split('Q');
  if (isDense) return quarter === '1' ? `Q1\n${year.slice(2)}` : `Q${quarter}`;
  return isNarrow ? `Q${quarter}\n’${year.slice(2)}` : `${year} Q${quarter}\nn ${count(n)}`;
}
