import { SUCCESS_CRITERIA, type SuccessCriterionNumber } from './catalog/success-criteria.ts';
import { CRITERIA_FILE, type Criterion } from './criteria.ts';
import type { OfSuccessCriterion } from './judgement.ts';
import type { NumberedTest } from './test-titles.ts';

/** What shows that a success criterion is met: the tests of our criteria for it, in the order of their numbers. */
export interface Evidence {
  readonly tests: readonly NumberedTest[];
}

/** What is judged of each success criterion, and what shows it. */
export type Evidences = Readonly<Record<SuccessCriterionNumber, Evidence>>;

const TESTS = 'tests/accessibility/criteria';

/**
 * Brings together what is judged with what shows it. That a judgement has nothing to stand on, or a test nothing to
 * show, is an error that names all of it at once.
 */
export function evidenceOf(
  levels: Readonly<Record<SuccessCriterionNumber, OfSuccessCriterion>>,
  criteria: readonly Criterion[],
  tests: readonly NumberedTest[],
): Evidences {
  const wrong: string[] = [];
  const isTested = new Set(tests.map(({ number }) => number));
  const isThere = new Set(criteria.map(({ number }) => number));

  for (const { number, text } of criteria) {
    if (isTested.has(number)) continue;
    wrong.push(
      `${CRITERIA_FILE}: ${number} (“${text}”) has no test. Write one in ${TESTS} whose title begins with “${number} ”.`,
    );
  }
  for (const { number, title, file } of tests) {
    if (isThere.has(number)) continue;
    wrong.push(
      `${file}: “${title}” is for ${number}, which ${CRITERIA_FILE} does not have. Add it, or mend the title.`,
    );
  }

  const found = Object.keys(SUCCESS_CRITERIA).map((key) => {
    const wcag = key as SuccessCriterionNumber;
    const judged = levels[wcag];
    const own = criteria.filter((each) => each.wcag.includes(wcag)).map(({ number }) => number);
    if (judged.level === 'not-applicable' && own.length > 0) {
      wrong.push(
        `conformance/levels: WCAG ${wcag} is not applicable, but ${CRITERIA_FILE} has ${own.join(', ')} for it. Judge it, or take ${wcag} out there.`,
      );
    }
    if (judged.level !== 'not-applicable' && !judged.isByConstruction && own.length === 0) {
      wrong.push(
        `conformance/levels: WCAG ${wcag} is judged “${judged.level}”, and no criterion in ${CRITERIA_FILE} is for it. Add one with its test, or say isByConstruction where no test could fail.`,
      );
    }
    return [wcag, { tests: own.flatMap((number) => tests.filter((test) => test.number === number)) }] as const;
  });
  if (wrong.length > 0) throw new Error(`The conformance report would not be true:\n${wrong.join('\n')}`);
  return Object.fromEntries(found) as Record<string, Evidence> as Evidences;
}
