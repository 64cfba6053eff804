import { type Html, html } from './html.ts';
import { shape } from './shape.ts';

/** The room that a chart has: its width in pixels, and how many characters of a label fit beside each other. */
export interface Room {
  readonly width: number;
  readonly lineLength: number;
  readonly isNarrow: boolean;
}

/** What is drawn into a room, and how much height it takes. */
export interface Drawing {
  readonly height: number;
  readonly shapes: readonly Html[];
}

/** On a desk and on paper, and on a phone: shrunk to a phone, the words of the first could not be read. */
const WIDE: Room = { width: 896, lineLength: 100, isNarrow: false };
const NARROW: Room = { width: 288, lineLength: 38, isNarrow: true };

/**
 * A chart in both widths, of which the style sheet shows the one that fits. It is one image, named by its caption: the
 * table beneath it has all of its numbers.
 */
export function chart(captionId: string, draw: (room: Room) => Drawing): Html {
  return html`${[WIDE, NARROW].map((room) => svgOf(captionId, room, draw(room)))}`;
}

function svgOf(captionId: string, { width, isNarrow }: Room, { height, shapes }: Drawing): Html {
  return shape(
    'svg',
    {
      class: isNarrow ? 'chart narrow' : 'chart wide',
      role: 'img',
      'aria-labelledby': captionId,
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      fill: 'currentColor',
      'font-family': 'system-ui, sans-serif',
      'font-size': isNarrow ? 13 : 14,
      'text-anchor': 'middle',
    },
    shapes,
  );
}

/** Text in lines of a length; what is longer than so many lines ends in an ellipsis, as the table has it whole. */
export function lines(text: string, length: number, most: number): readonly string[] {
  const all: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = all.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= length) all[all.length - 1] = `${last} ${word}`;
    else all.push(word.slice(0, length));
  }
  return all.length > most ? [...all.slice(0, most - 1), `${all[most - 1]}…`] : all;
}
