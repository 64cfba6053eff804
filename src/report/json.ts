import type { Report } from './tally.ts';

/** The report as JSON, for other programs. */
export function formatJson({ quarter, services }: Report): string {
  const { name, from, until } = quarter;
  return `${JSON.stringify({ quarter: name, from, until, services }, null, 2)}\n`;
}
