import { chart, type Drawing, type Room } from './chart.ts';
import { type Content, type Html, html } from './html.ts';

/** One cell of a table; a cell with `head` names its row. */
export interface Cell {
  readonly content: Content;
  readonly head?: boolean;
  /** The language of words that respondents were shown (WCAG SC 3.1.2). */
  readonly lang?: string;
}

/** A chart with the same numbers as a table. */
export interface Figure {
  /** Unique in the page. */
  readonly id: string;
  readonly title: string;
  /** What it shows, in plain words. */
  readonly caption: Content;
  readonly legend?: Content;
  readonly draw: (room: Room) => Drawing;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly (Cell | string)[])[];
  /** What to know before reading it, such as that there are few answers. */
  readonly caveats: readonly string[];
  /** The files of the hand-in that have the numbers, and their columns. */
  readonly source: string;
}

/** Draws a figure: caption, chart, caveats, table, source. */
export function figure({ id, title, caption, legend, draw, heads, rows, caveats, source }: Figure): Html {
  const captionId = `${id}-caption`;
  return html`<figure id="${id}">
<figcaption id="${captionId}"><strong>${title}</strong> ${caption}</figcaption>
${legend}
${chart(captionId, draw)}
${caveats.map((caveat) => html`<p class="caveat"><strong>Read with care:</strong> ${caveat}</p>`)}
${table(`${id}-table`, `${title}, in numbers`, heads, rows)}
<p class="source">Source: ${source}</p>
</figure>`;
}

/** A table in a box of its own that scrolls where it is wider than the page, also by keys (WCAG SC 2.1.1). */
export function table(
  id: string,
  caption: string,
  heads: readonly string[],
  rows: readonly (readonly (Cell | string)[])[],
): Html {
  return html`<div class="table" role="group" aria-labelledby="${id}" tabindex="0"><table>
<caption id="${id}">${caption}</caption>
<thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${rows.map((row) => html`<tr>${row.map(cell)}</tr>\n`)}</tbody>
</table></div>`;
}

function cell(given: Cell | string): Html {
  if (typeof given === 'string') return html`<td>${given}</td>`;
  const lang = given.lang === undefined ? undefined : html` lang="${given.lang}" dir="auto"`;
  return given.head ? html`<th scope="row"${lang}>${given.content}</th>` : html`<td${lang}>${given.content}</td>`;
}
