import { type Markish, type PlotOptions, text } from '@observablehq/plot';
import { lines, type Room } from './chart.ts';

/** A row of a chart: its label stands above its bar, as statements are sentences. */
export interface LabelledRow {
  readonly label: string;
}

const LINE_HEIGHT = 18;
const BAR_HEIGHT = 26;
const GAP = 18;
const MOST_LINES = { wide: 2, narrow: 4 };

/** What the rows of a chart share: their places, their labels, and where in its row a bar begins. */
export interface Rows {
  readonly options: Pick<PlotOptions, 'height' | 'marginLeft' | 'marginRight' | 'marginTop' | 'marginBottom' | 'fy'>;
  readonly labels: Markish;
  /** The middle of each bar, in pixels below the top of its row. */
  readonly middle: number;
  readonly insetTop: number;
  readonly insetBottom: number;
}

/** Lays rows out below each other, each as high as the longest label asks for. */
export function labelledRows(rows: readonly LabelledRow[], room: Room, marginBottom: number): Rows {
  const most = room.isNarrow ? MOST_LINES.narrow : MOST_LINES.wide;
  const labelled = rows.map(({ label }, index) => ({ index, lines: lines(label, room.lineLength, most) }));
  const labelHeight = Math.max(1, ...labelled.map((row) => row.lines.length)) * LINE_HEIGHT;
  const rowHeight = labelHeight + BAR_HEIGHT + GAP;
  return {
    options: {
      height: rowHeight * rows.length + marginBottom,
      marginLeft: 1,
      marginRight: room.isNarrow ? 12 : 24,
      marginTop: 0,
      marginBottom,
      fy: { axis: null, padding: 0, round: false, domain: labelled.map(({ index }) => index) },
    },
    // Every label ends right above its bar, however many lines it has.
    labels: labelled.map(({ index, lines: own }) =>
      text([own.join('\n')], {
        fy: [index],
        text: [own.join('\n')],
        frameAnchor: 'top-left',
        dy: labelHeight - own.length * LINE_HEIGHT,
        lineHeight: LINE_HEIGHT / (room.isNarrow ? 13 : 14),
        fontSize: room.isNarrow ? 13 : 14,
      }),
    ),
    middle: labelHeight + 4 + BAR_HEIGHT / 2,
    insetTop: labelHeight + 4,
    insetBottom: GAP - 4,
  };
}
