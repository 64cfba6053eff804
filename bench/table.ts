import type { Spread } from './statistics.ts';

/** A number with as many digits as it deserves: none from a hundred on, one from ten on where it is small. */
export function write(value: number, digits = 1): string {
  const written = value.toFixed(Math.abs(value) >= 100 ? 0 : digits);
  return Number(written) === 0 ? '0' : written;
}

/** A median with its range: `12.3 (11.0–15.2)`, and alone where all runs came to the same. */
export function writeSpread(spread: Spread | undefined, digits = 1): string {
  if (!spread) return '–';
  const [median, least, most] = [spread.median, spread.least, spread.most].map((value) => write(value, digits));
  return least === most ? `${median}` : `${median} (${least}–${most})`;
}

/** A table in Markdown: the first column are names, all others are numbers. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, index) => (index === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}
