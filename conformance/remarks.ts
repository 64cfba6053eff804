import type { Evidence } from './evidence.ts';
import type { Evaluated, Judgement, OfFunctionalPerformance } from './judgement.ts';

/** One remark on a criterion: what kind of remark it is, and what it says, in one line or several. */
export interface Remark {
  readonly about: string;
  readonly says: readonly string[];
}

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
    : { about: 'Criteria and their tests', says: tests.map(({ title, file }) => `${title} (${file})`) },
  ...manual(judgement),
];

/** What is said of a functional performance criterion. */
export const ofFunctionalPerformance = (judgement: OfFunctionalPerformance): readonly Remark[] => [
  ...judged(judgement),
  { about: 'Rests on', says: [`WCAG ${judgement.restsOn.join(', ')}, with their criteria and tests`] },
  ...manual(judgement),
];

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
