import { CANARY, DEFECTS } from './canary.ts';
import { examine, type Finding } from './examine.ts';
import type { Tab } from './tab.ts';

const ENGINES = ['axe', 'IBM', 'boxes'] as const;

/** What each engine is to find on the canary, defect by defect. */
export const EXPECTED: readonly string[] = DEFECTS.flatMap((defect) =>
  ENGINES.flatMap((engine) => (defect[engine] ? `${engine}: ${defect.name}, by ${defect[engine]}` : [])),
).sort();

const told = ({ engine, rule, where }: Finding) =>
  `${engine}: ${DEFECTS.find(({ mark }) => where.includes(mark))?.name ?? where}, by ${rule}`;

/** What each engine finds on the canary, in the same words. */
export async function heard(tab: Tab): Promise<readonly string[]> {
  await tab.goto(`data:text/html;charset=utf-8,${encodeURIComponent(CANARY)}`);
  return [...new Set((await examine(tab)).map(told))].sort();
}
