import type { Question } from './question.ts';
import type { Fault, Rule } from './rule.ts';

const README = 'README, Touchpoints as a collector';

/** How the address of a form ends. */
export const FORM_ADDRESS = /\/touchpoints\/[^/]+\/submissions\.json$/;

/** What the hidden field is known by that takes the id of a response. */
const ID = '$id';

/** What a survey loses whose answers go to a form of GSA Touchpoints, and whether the form can take them. */
export const TOUCHPOINTS_RULES: readonly Rule[] = [
  {
    id: 'touchpoints-address',
    severity: 'warning',
    source: README,
    find({ collector, touchpoints }) {
      if (FORM_ADDRESS.test(collector) === (touchpoints !== undefined)) return [];
      return [
        touchpoints
          ? {
              key: 'collector',
              what: 'is no address of a form of GSA Touchpoints, and its fields are given',
              remedy: 'Give one such as https://touchpoints.app.cloud.gov/touchpoints/2a6e9509/submissions.json.',
            }
          : {
              key: 'collector',
              what: 'is the address of a form of GSA Touchpoints, which takes no records',
              remedy: 'Give the fields of the form under touchpoints, or the address of a collector.',
            },
      ];
    },
  },
  {
    id: 'touchpoints-fields',
    severity: 'error',
    source: README,
    find({ asked, touchpoints }) {
      if (!touchpoints) return [];
      const names = [...asked.map(({ id }) => id), ...(ID in touchpoints ? [ID] : [])];
      return names.flatMap((name, index) => {
        const field = touchpoints[name];
        const other = names.slice(0, index).find((before) => touchpoints[before] === field);
        const what =
          !field || !/^answer_\d\d$/.test(field)
            ? 'is no field of a form, and what is to be in it would be lost'
            : other && `is the field of ${other} too, and one of the two would be lost`;
        return what
          ? [{ key: `touchpoints.${name}`, what, remedy: 'Give a field of its own, such as answer_01.' }]
          : [];
      });
    },
  },
  {
    id: 'touchpoints-values',
    severity: 'error',
    source: README,
    find: ({ asked, touchpoints = {} }) =>
      asked.flatMap((question) =>
        question.kind === 'choice' && question.isMultiple
          ? question.options
              .map(({ id }) => `${question.id}.${id}`)
              .filter((name) => touchpoints[name]?.includes(','))
              .map((name) => ({
                key: `touchpoints.${name}`,
                what: 'has a comma in it, by which Touchpoints tells what was chosen apart',
                remedy: 'Give the option of the form a value without one.',
              }))
          : [],
      ),
  },
  {
    id: 'touchpoints-unused',
    severity: 'warning',
    source: README,
    find: (survey) =>
      Object.keys(survey.touchpoints ?? {})
        .filter((name) => name !== ID && !survey.asked.some((question) => namesOf(question).includes(name)))
        .map((name) => ({
          key: `touchpoints.${name}`,
          what: 'names no question that is asked, and no option of one',
          remedy: 'Correct it, or remove it.',
        })),
  },
  {
    id: 'touchpoints-losses',
    severity: 'note',
    source: README,
    find: ({ touchpoints }) => (touchpoints ? [LOSSES] : []),
  },
];

const LOSSES: Fault = {
  key: 'touchpoints',
  what: 'sends responses alone: nobody is counted whom the survey was offered or who left it, the files of the quarter are not made of them, and one whose reply is lost is there twice',
  remedy: 'Run a collector where your agency needs these; the README lists all that is lost.',
};

/** What a question and its answers can be known by in the fields of a form. */
const namesOf = (question: Question): readonly string[] => [
  question.id,
  ...(question.kind === 'rating' ? ['1', '2', '3', '4', '5'] : []).map((rating) => `${question.id}.${rating}`),
  ...(question.kind === 'choice' ? question.options : []).map(({ id }) => `${question.id}.${id}`),
];
