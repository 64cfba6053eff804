import type { Evidence, Evidences } from './evidence.ts';
import type { Evaluated, Judgement, OfFunctionalPerformance } from './judgement.ts';

/** One remark on a criterion: what kind of remark it is, and what it says, in one line or several. */
export interface Remark {
  readonly about: string;
  readonly says: readonly string[];
}

/** Where the tests are, which the notes of the chapter say once. */
const FOLDER = 'tests/accessibility';

const judged = ({ because, unless }: Judgement): readonly Remark[] => [
  { about: 'Why', says: [because] },
  ...(unless ? [{ about: 'But', says: [unless] }] : []),
];

const manual = ({ byHand, trustedTester, carriedOut }: Pick<Evaluated, 'byHand' | 'trustedTester' | 'carriedOut'>) => [
  {
    about: carriedOut ? `By hand, carried out ${carriedOut}` : 'By hand, carried out by nobody yet',
    says: [trustedTester ? `${byHand} (Trusted Tester ${trustedTester})` : byHand],
  },
];

/** What is said of a success criterion that the survey meets or not: why, what shows it, and how to see it. */
export const ofEvaluated = (judgement: Evaluated, { tests }: Evidence): readonly Remark[] => [
  ...judged(judgement),
  tests.length === 0
    ? { about: 'Criteria and their tests', says: ['none of our own, as no test could fail'] }
    : {
        about: 'Criteria and their tests',
        says: tests.map(({ title, file }) => `${title} (${file.replace(`${FOLDER}/`, '')})`),
      },
  ...manual(judgement),
];

/** What is said of a functional performance criterion, with what shows the success criteria that it rests on. */
export function ofFunctionalPerformance(judgement: OfFunctionalPerformance, evidences: Evidences): readonly Remark[] {
  const numbers = judgement.restsOn.flatMap((wcag) => evidences[wcag].tests.map(({ number }) => number));
  const inOrder = [...new Set(numbers)].sort((one, other) => one.localeCompare(other, 'en', { numeric: true }));
  return [
    ...judged(judgement),
    { about: 'Rests on WCAG', says: [`${judgement.restsOn.join(', ')}, as said there`] },
    { about: 'Criteria, with their tests there', says: [inOrder.join(', ')] },
    ...manual(judgement),
  ];
}

/** What is said where there is nothing to test. */
export const ofJudgement = judged;

/** The remarks as the notes of an OpenACR report: text alone. */
export const asNotes = (remarks: readonly Remark[]): string =>
  remarks
    .map(({ about, says }) =>
      about === 'Why'
        ? says.join('\n')
        : says.length === 1
          ? `${about}: ${says[0]}`
          : `${about}:\n${says.map((line) => `- ${line}`).join('\n')}`,
    )
    .join('\n');
