/** What one cell holds; what is not known is the empty text, never a 0. */
export type Cell = string | number;

/** One line of cells as CSV (RFC 4180) that a spreadsheet reads as text and numbers, never as formulas. */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(cellOf).join(',')}\r\n`;
}

/** A few lines of cells as CSV, all at once. */
export function csv(lines: readonly (readonly Cell[])[]): string {
  return lines.map(csvLine).join('');
}

/** Anyone can send a record, so that a statement such as `=HYPERLINK(…)` must not run on an analyst's machine. */
function cellOf(cell: Cell): string {
  const text = typeof cell === 'string' && /^[=+\-@＝＋－＠\t\r\n]/.test(cell) ? `'${cell}` : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
