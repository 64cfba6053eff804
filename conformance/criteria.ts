import { isSuccessCriterion, LEVEL_AAA } from './catalog/success-criteria.ts';

/** Where the criteria stand that people and tests go by. */
export const CRITERIA_FILE = 'tests/accessibility/criteria.md';

/** One of our own acceptance criteria, which says in plain words what a respondent can count on. */
export interface Criterion {
  readonly number: string;
  readonly text: string;
  /** The success criteria that it is for, by number. */
  readonly wcag: readonly string[];
}

/** A list entry that begins with a number in bold: what is meant as a criterion. */
const ENTRY = /^- +\*\*(?<number>[^*]*)\*\*(?<rest>.*)$/;
const REST = /^ +(?<text>.+?) +\(WCAG (?<wcag>[\d., ]+?)(?:; Trusted Tester [\dA-Z., -]+)?\)$/;

/** Reads the criteria. An entry that cannot be read is an error, as its tests would show nothing. */
export function readCriteria(markdown: string): readonly Criterion[] {
  const criteria: Criterion[] = [];
  for (const [index, line] of markdown.split('\n').entries()) {
    const { number, rest } = ENTRY.exec(line.trimEnd())?.groups ?? {};
    if (number === undefined || rest === undefined) continue;
    const wrong = (what: string) => new Error(`${CRITERIA_FILE}:${index + 1}: ${what}`);
    if (!/^\d+\.\d+$/.test(number)) throw wrong(`“${number}” is no number of a criterion. Write one such as 3.2.`);
    if (criteria.some((each) => each.number === number)) {
      throw wrong(`${number} is there twice. Give one of the two the next free number of its group.`);
    }
    const { text, wcag } = REST.exec(rest)?.groups ?? {};
    if (!text || !wcag) {
      throw wrong(`${number} does not say what it is for. End it with “(WCAG 1.3.1, 3.3.2; Trusted Tester 5.C)”.`);
    }
    const named = wcag.split(/[ ,]+/).filter(Boolean);
    for (const each of named) {
      if (!isSuccessCriterion(each) && !LEVEL_AAA.has(each)) {
        throw wrong(`${number} is for ${each}, which is no success criterion of WCAG 2.2. Correct the number.`);
      }
    }
    criteria.push({ number, text, wcag: named });
  }
  if (criteria.length === 0) throw new Error(`${CRITERIA_FILE} has no criteria. Write “- **1.1** … (WCAG …)”.`);
  return criteria;
}
