import { axisBelow } from './axis.ts';
import type { Drawing, Room } from './chart.ts';
import { BAR_HEIGHT, farRight, labelledRows } from './labelled-rows.ts';
import { count, roughly } from './numbers.ts';
import { createScale } from './scale.ts';
import { group, shape, word } from './shape.ts';

/** A part of a whole, with what it is of. */
export interface Share {
  readonly label: string;
  readonly part: number;
  readonly whole: number;
}

/** Parts of wholes as bars from 0, the number and the percentage at the end of each. */
export function shareChart(shares: readonly Share[], room: Room): Drawing {
  const left = 1;
  const { height, labels, barTop, besideBars } = labelledRows(shares, room, left);
  const bars = shares.map(({ part, whole }, index) => ({
    part,
    share: whole === 0 ? 0 : part / whole,
    top: barTop(index),
  }));
  const longest = Math.max(0.01, ...bars.map(({ share }) => share));
  // Room for the number behind the longest bar.
  const scale = createScale([0, longest * (room.isNarrow ? 1.6 : 1.2)], [left, farRight(room)]);
  return {
    height: height + 26,
    shapes: [
      axisBelow(scale, scale.ticksEvery(60), height, (share) => `${Number((share * 100).toFixed(1))}%`),
      labels,
      group(
        { fill: 'var(--bar)' },
        bars.map(({ share, top }) =>
          shape('rect', { x: left, y: top, width: scale.at(share) - left, height: BAR_HEIGHT }),
        ),
      ),
      group(
        { 'text-anchor': 'start', 'font-size': 13 },
        bars.map(({ part, share, top }) =>
          word(`${count(part)} (${roughly(share)})`, { x: scale.at(share) + 6, y: top + BAR_HEIGHT / 2 }),
        ),
      ),
      shape('path', {
        stroke: 'currentColor',
        d: besideBars([left], 3, 3),
      }),
    ],
  };
}
