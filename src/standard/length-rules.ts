import { longestPath } from './longest-path.ts';
import { A11, type Rule } from './rule.ts';

const MOST = 15;
const MOST_ADDED_2018 = 3;
const MOST_MINUTES = 5;

/** How long a survey may be. */
export const LENGTH_RULES: readonly Rule[] = [
  {
    id: 'fifteen-questions',
    severity: 'error',
    source: A11,
    find({ asked }) {
      const count = longestPath(asked);
      return count > MOST
        ? [
            {
              key: 'questions',
              what: `make a survey that asks somebody ${count} questions, and ${MOST} are the most`,
              remedy: `Remove ${count - MOST} of them, or ask some only after an answer to another, with "when".`,
            },
          ]
        : [];
    },
  },
  {
    id: 'three-added-questions',
    severity: 'error',
    source: `${A11} (2018)`,
    find: ({ edition, questions }) =>
      edition === '2018' && questions.length > MOST_ADDED_2018
        ? [
            {
              key: `questions[${MOST_ADDED_2018}]`,
              what: `is one too many, as the form of 2018 allows ${MOST_ADDED_2018} added questions`,
              remedy: `Keep the ${MOST_ADDED_2018} that matter most, or choose a later edition.`,
            },
          ]
        : [],
  },
  {
    id: 'five-minutes',
    severity: 'warning',
    source: A11,
    find: ({ burdenMinutes = 0 }) =>
      burdenMinutes > MOST_MINUTES
        ? [
            {
              key: 'burdenMinutes',
              what: `is ${burdenMinutes}, and a survey should take about ${MOST_MINUTES} minutes`,
              remedy: 'Ask less, or correct the estimate.',
            },
          ]
        : [],
  },
];
