import type { Collection } from './collection.ts';

/** One instrument's tally with the facts about it as JSON, for other programs. */
export function formatReportJson({ quarter, tally, facts }: Collection): string {
  const { name, from, until } = quarter;
  return `${JSON.stringify({ quarter: name, from, until, instrument: tally, facts }, null, 2)}\n`;
}
