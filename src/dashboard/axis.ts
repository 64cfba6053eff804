import type { Html } from './html.ts';
import type { Scale } from './scale.ts';
import { group, shape, uprights } from './shape.ts';

/** An axis beneath the rows of a chart: a short line and a number for each tick. */
export function axisBelow(scale: Scale, ticks: readonly number[], top: number, name: (tick: number) => string): Html {
  return group({}, [
    shape('path', { stroke: 'currentColor', d: uprights(ticks.map(scale.at), top, top + 6) }),
    group(
      { 'font-size': 13, 'font-variant': 'tabular-nums' },
      ticks.map((tick) => shape('text', { x: scale.at(tick), y: top + 9, dy: '0.71em' }, name(tick))),
    ),
  ]);
}
