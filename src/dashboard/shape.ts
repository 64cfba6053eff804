import { type Content, escaped, type Html, html, trusted } from './html.ts';

/** What an element of a chart is given; what is undefined is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** A number of pixels to a thousandth of one, as nobody sees less and charts are most of a page. */
export const pixels = (length: number): number => Math.round(length * 1000) / 1000;

/** An element of a chart. No style is among its attributes, which the policy of the page forbids. */
export function shape(name: string, attributes: Attributes, content?: Content): Html {
  let markup = `<${name}`;
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value !== undefined) markup += ` ${attribute}="${typeof value === 'number' ? pixels(value) : escaped(value)}"`;
  }
  return trusted(content === undefined ? `${markup}/>` : `${markup}>${html`${content}`.markup}</${name}>`);
}

/** Elements that have their attributes in common. */
export const group = (attributes: Attributes, content: readonly Content[]): Html => shape('g', attributes, content);

/** A word or a number whose middle is as high as a place. */
export const word = (text: string, attributes: Attributes): Html =>
  shape('text', { ...attributes, dy: '0.32em' }, text);

/** Upright lines from one height to another. */
export const uprights = (xs: readonly number[], from: number, to: number): string =>
  xs.map((x) => `M${pixels(x)},${pixels(from)}V${pixels(to)}`).join('');
