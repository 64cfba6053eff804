import { lines, type Room } from './chart.ts';
import type { Html } from './html.ts';
import { group, shape, uprights } from './shape.ts';

/** A row of a chart: its label stands above its bar, as statements are sentences. */
export interface LabelledRow {
  readonly label: string;
}

/** How high each bar is. */
export const BAR_HEIGHT = 26;

/** The room between a bar and the label of the next row. */
export const GAP_BELOW = 14;

const LINE_HEIGHT = 18;
/** How far below its top the letters of a line stand. */
const BASELINE = 0.71 * LINE_HEIGHT;
const GAP_ABOVE = 4;
const MOST_LINES = { wide: 2, narrow: 4 };

/** What the rows of a chart share: their places and their labels. */
export interface Rows {
  /** Of all rows together. */
  readonly height: number;
  readonly labels: Html;
  /** Where the bar of a row begins. */
  readonly barTop: (index: number) => number;
  /** Upright lines at every bar, so much longer than it above and below. */
  readonly besideBars: (xs: readonly number[], above: number, below: number) => string;
}

/** How far to the right bars may reach, with the numbers behind them. */
export const farRight = ({ width, isNarrow }: Room): number => width - (isNarrow ? 12 : 24);

/** Lays rows out below each other, each as high as the longest label asks for. */
export function labelledRows(rows: readonly LabelledRow[], room: Room, x: number): Rows {
  const most = room.isNarrow ? MOST_LINES.narrow : MOST_LINES.wide;
  const labelled = rows.map(({ label }) => lines(label, room.lineLength, most));
  const labelHeight = Math.max(1, ...labelled.map((own) => own.length)) * LINE_HEIGHT;
  const rowHeight = labelHeight + GAP_ABOVE + BAR_HEIGHT + GAP_BELOW;
  // Every label ends right above its bar, however many lines it has.
  const firstLine = (own: readonly string[], index: number) =>
    index * rowHeight + labelHeight - own.length * LINE_HEIGHT + BASELINE;
  const barTop = (index: number) => index * rowHeight + labelHeight + GAP_ABOVE;
  return {
    height: rowHeight * rows.length,
    labels: group(
      { 'text-anchor': 'start' },
      labelled.flatMap((own, index) =>
        own.map((line, number) => shape('text', { x, y: firstLine(own, index) + number * LINE_HEIGHT }, line)),
      ),
    ),
    barTop,
    besideBars: (xs, above, below) =>
      rows.map((_, index) => uprights(xs, barTop(index) - above, barTop(index) + BAR_HEIGHT + below)).join(''),
  };
}
