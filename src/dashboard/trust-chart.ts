import { wilson } from '../report/interval.ts';
import type { Drawing, Room } from './chart.ts';
import type { Html } from './html.ts';
import { count, roughly } from './numbers.ts';
import { type Point, pointsAt } from './points.ts';
import { createScale } from './scale.ts';
import { group, pixels, shape, uprights, word } from './shape.ts';
import type { TrustPoint } from './trust.ts';

/** Where a quarter with answers is in the chart. */
interface Place extends Point {
  readonly share: number;
  /** The ends of its interval, in pixels from the top, and whether there is room above it. */
  readonly low: number;
  readonly high: number;
  readonly isLow: boolean;
}

/** Trust by quarter: a point with its interval for each, and a line between quarters that follow each other. */
export function trustChart(points: readonly TrustPoint[], room: Room): Drawing {
  const { isNarrow } = room;
  const height = isNarrow ? 260 : 280;
  const left = isNarrow ? 38 : 46;
  const right = room.width - 8;
  const bottom = height - (isNarrow ? 44 : 60);
  const scale = createScale([0, 1], [bottom, 12]);
  const ticks = scale.ticks(5);
  const xOf = placesBetween(left, right, points.length);
  const isDense = points.length > (isNarrow ? 8 : 12);
  // A quarter without answers is a gap, and no 0.
  const places = points.map(({ positive, n }, index): Place | undefined => {
    const interval = wilson(positive, n);
    if (!interval) return undefined;
    const share = positive / n;
    const ends = { low: scale.at(interval.low), high: scale.at(interval.high), isLow: interval.high <= 0.9 };
    return { n, share, x: xOf(index), y: scale.at(share), ...ends };
  });
  const there = places.filter((place) => place !== undefined);
  const rule = (y: number) => `M${left},${pixels(y)}H${right}`;
  return {
    height,
    shapes: [
      shape('path', {
        stroke: 'var(--line)',
        d: ticks.map((tick) => rule(scale.at(tick))).join(''),
      }),
      group(
        { 'text-anchor': 'end', 'font-size': 13, 'font-variant': 'tabular-nums' },
        ticks.map((tick) => word(roughly(tick), { x: left - 9, y: scale.at(tick) })),
      ),
      quarterNames(points, { xOf, top: bottom + 8, isNarrow, isDense }),
      shape('path', { stroke: 'currentColor', d: rule(bottom) }),
      shape('path', {
        fill: 'none',
        stroke: 'var(--bar)',
        'stroke-width': 2,
        'stroke-linejoin': 'round',
        'stroke-linecap': 'round',
        d: lineThrough(places),
      }),
      shape('path', {
        stroke: 'var(--ink)',
        'stroke-width': 2,
        d: there.map(({ x, low, high }) => uprights([x], low, high)).join(''),
      }),
      pointsAt(there),
      group(
        { 'font-size': isNarrow ? 12 : 14, 'font-weight': 700 },
        isDense
          ? []
          : // Above the interval, or beneath it where that would be outside.
            there.map(({ share, x, low, high, isLow }) => word(roughly(share), { x, y: isLow ? high - 10 : low + 10 })),
      ),
    ],
  };
}

/** Places beside each other with the same number of whole pixels between, and half of that on either side. */
function placesBetween(left: number, right: number, number: number): (index: number) => number {
  const step = Math.floor((right - left) / Math.max(1, number));
  const first = Math.round(left + (right - left - step * (number - 1)) / 2);
  return (index) => first + index * step;
}

/** A line through the points of quarters that follow each other. */
function lineThrough(places: readonly (Place | undefined)[]): string {
  const to = ({ x, y }: Place, index: number) => `${places[index - 1] ? 'L' : 'M'}${pixels(x)},${pixels(y)}`;
  return places.map((place, index) => (place ? to(place, index) : '')).join('');
}

interface NamesOptions extends Pick<Room, 'isNarrow'> {
  readonly xOf: (index: number) => number;
  readonly top: number;
  readonly isDense: boolean;
}

/** The quarters beneath their points, in one line or two. */
function quarterNames(points: readonly TrustPoint[], { xOf, top, isNarrow, isDense }: NamesOptions): Html {
  const size = isNarrow || isDense ? 12 : 13;
  const lineHeight = 1.3 * size;
  return group(
    { 'font-size': size },
    points.flatMap(({ quarter, n }, index) =>
      nameOf(quarter.name, n, isNarrow, isDense).map((line, number) =>
        shape('text', { x: xOf(index), y: top + (0.71 + number) * lineHeight }, line),
      ),
    ),
  );
}

/** `2026Q1` over the number of answers or, where there is no room for it, over nothing. */
function nameOf(name: string, n: number, isNarrow: boolean, isDense: boolean): readonly string[] {
  const [year = '', quarter = ''] = name.split('Q');
  if (isDense) return quarter === '1' ? ['Q1', year.slice(2)] : [`Q${quarter}`];
  return isNarrow ? [`Q${quarter}`, `’${year.slice(2)}`] : [`${year} Q${quarter}`, `n ${count(n)}`];
}
