import type { Html } from './html.ts';
import { FEW } from './numbers.ts';
import { group, shape } from './shape.ts';

/** A number of answers, and where its point is. */
export interface Point {
  readonly n: number;
  readonly x: number;
  readonly y: number;
}

/** Points, of which those of few answers are hollow. */
export const pointsAt = (places: readonly Point[]): Html =>
  group(
    { stroke: 'var(--bar)', 'stroke-width': 2 },
    places.map(({ n, x, y }) => shape('circle', { cx: x, cy: y, r: 5, fill: n < FEW ? 'var(--paper)' : 'var(--bar)' })),
  );
