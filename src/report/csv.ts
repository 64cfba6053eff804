/** Lines of cells as CSV (RFC 4180) that a spreadsheet reads as text and numbers, never as formulas. */
export function csv(lines: readonly (readonly (string | number)[])[]): string {
  return lines.map((cells) => `${cells.map(cellOf).join(',')}\r\n`).join('');
}

/** Anyone can send a record, so that a statement such as `=HYPERLINK(…)` must not run on an analyst's machine. */
function cellOf(cell: string | number): string {
  const text = typeof cell === 'string' && /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
