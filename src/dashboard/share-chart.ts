import { axisX, barX, type PlotOptions, ruleX, text } from '@observablehq/plot';
import type { Room } from './chart.ts';
import { labelledRows } from './labelled-rows.ts';
import { count, roughly } from './numbers.ts';

/** A part of a whole, with what it is of. */
export interface Share {
  readonly label: string;
  readonly part: number;
  readonly whole: number;
}

/** Parts of wholes as bars from 0, the number and the percentage at the end of each. */
export function shareChart(shares: readonly Share[], room: Room): PlotOptions {
  const { options, labels, middle, insetTop, insetBottom } = labelledRows(shares, room, 26);
  const bars = shares.map(({ part, whole }, index) => ({ index, part, share: whole === 0 ? 0 : part / whole }));
  const longest = Math.max(0.01, ...bars.map(({ share }) => share));
  return {
    ...options,
    // Room for the number behind the longest bar.
    x: { domain: [0, longest * (room.isNarrow ? 1.6 : 1.2)] },
    marks: [
      axisX({
        anchor: 'bottom',
        label: null,
        tickSpacing: 60,
        tickFormat: (share: number) => `${Number((share * 100).toFixed(1))}%`,
        fontSize: 13,
      }),
      labels,
      barX(bars, { fy: 'index', x: 'share', insetTop, insetBottom, fill: 'var(--bar)' }),
      text(bars, {
        fy: 'index',
        x: 'share',
        text: ({ part, share }: (typeof bars)[number]) => `${count(part)} (${roughly(share)})`,
        frameAnchor: 'top',
        textAnchor: 'start',
        dx: 6,
        lineAnchor: 'middle',
        dy: middle,
        fontSize: 13,
      }),
      ruleX([0], { insetTop: insetTop - 3, insetBottom: insetBottom - 3 }),
    ],
  };
}
