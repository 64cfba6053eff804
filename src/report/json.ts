import type { Report } from './report.ts';

/** The report as JSON, for other programs. */
export function formatJson({ quarter, suspected, instruments }: Report): string {
  const { name, from, until } = quarter;
  return `${JSON.stringify({ quarter: name, from, until, suspected, instruments }, null, 2)}\n`;
}
