import type { StandardQuestion } from './edition.ts';
import { EDITIONS } from './editions.ts';
import { fill, isFitting, wordingOf } from './questions.ts';
import { A11, type CheckedSurvey, type Fault, type Rule } from './rule.ts';
import type { Wordings } from './wording.ts';

/** Whether a question is asked, or is a driver that stands among the options of a check-all question. */
export const isAsked = ({ asked }: CheckedSurvey, id: StandardQuestion): boolean =>
  asked.some(
    (question) =>
      question.id === id ||
      ((question.id === 'positive' || question.id === 'negative') &&
        question.kind === 'choice' &&
        question.options.some((option) => option.id === id)),
  );

/** The wordings that the edition permits for a question. */
const permittedOf = ({ edition }: CheckedSurvey, id: StandardQuestion): Wordings =>
  EDITIONS[edition].wordings[id] ?? {};

/** What is given by question, of one kind. */
const given = (by: { readonly [id in StandardQuestion]?: string }) =>
  Object.entries(by) as readonly (readonly [StandardQuestion, string])[];

/** Two texts that differ in capitals, spaces, kinds of apostrophe or a last full stop alone are one wording. */
const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/[. ]+$/, '');

const choosing = (id: StandardQuestion, names: readonly string[]) =>
  `"wordings": {"${id}": "${names[0]}"}${names.length > 1 ? ` or one of ${names.slice(1).join(', ')}` : ''}`;

/** The name of the permitted wording that a statement of the agency's own writes out in its language, if it does. */
const nameOf = (survey: CheckedSurvey, id: StandardQuestion, statement: string): string | undefined =>
  Object.entries(permittedOf(survey, id)).find(
    ([, wording]) =>
      plain(fill(survey.language.statements[wording.statement], survey)) === plain(fill(statement, survey)),
  )?.[0];

/** The transaction points that a wording is for, where the survey's is not among them. */
function otherPoints(survey: CheckedSurvey, id: StandardQuestion, name: string | undefined) {
  const points = permittedOf(survey, id)[name ?? '']?.points;
  return points?.includes(survey.transactionPoint) ? undefined : points;
}

/** In which words a survey asks. */
export const WORDING_RULES: readonly Rule[] = [
  {
    id: 'own-wording',
    severity: 'warning',
    source: `${A11}, ratings are compared across government`,
    find: (survey) =>
      given(survey.statements).flatMap(([id, statement]): readonly Fault[] => {
        const name = nameOf(survey, id, statement);
        if (!isAsked(survey, id) || otherPoints(survey, id, name)) return [];
        const key = `statements.${id}`;
        const permitted = Object.keys(permittedOf(survey, id));
        if (name === undefined) {
          return [
            {
              key,
              what: `takes the place of the wording of edition ${survey.edition}, so its answers do not compare across government`,
              remedy:
                permitted.length > 1
                  ? `Remove it, or choose a permitted wording: ${choosing(id, permitted)}.`
                  : "Remove it, for the edition's wording.",
            },
          ];
        }
        return [
          {
            key,
            what: `is the permitted wording "${name}" written out, and not known as such`,
            remedy:
              name === wordingOf(id, { ...survey, wordings: {} })
                ? 'Remove it: it is what is asked without it.'
                : `Remove it, and give "wordings": {"${id}": "${name}"} instead.`,
          },
        ];
      }),
  },
  {
    id: 'fitting-wording',
    severity: 'warning',
    source: A11,
    find: (survey) =>
      [
        ...given(survey.wordings).map(([id, name]) => [id, name, `wordings.${id}`] as const),
        ...given(survey.statements).map(
          ([id, statement]) => [id, nameOf(survey, id, statement), `statements.${id}`] as const,
        ),
      ].flatMap(([id, name, key]): readonly Fault[] => {
        const points = isAsked(survey, id) ? otherPoints(survey, id, name) : undefined;
        if (!points) return [];
        const fitting = Object.entries(permittedOf(survey, id)).filter(([, wording]) => isFitting(wording, survey));
        return [
          {
            key,
            what: `is a wording for ${points.join(', ')}, and this survey is ${survey.transactionPoint}`,
            remedy:
              fitting.length > 0
                ? `Remove it, or choose a wording that fits: ${choosing(
                    id,
                    fitting.map(([each]) => each),
                  )}; or correct transactionPoint.`
                : 'Correct transactionPoint.',
          },
        ];
      }),
  },
  {
    id: 'unused-wording',
    severity: 'warning',
    source: 'README, Configuration',
    find: (survey) => [
      ...given(survey.statements)
        .filter(([id]) => !isAsked(survey, id))
        .map(([id]) => unused('statements', id)),
      ...given(survey.wordings)
        .filter(([id]) => !isAsked(survey, id))
        .map(([id]) => unused('wordings', id)),
      ...given(survey.wordings)
        .filter(([id]) => isAsked(survey, id) && survey.statements[id] !== undefined)
        .map(([id]) => ({
          key: `wordings.${id}`,
          what: `does nothing, as statements.${id} takes its place`,
          remedy: 'Remove one of the two.',
        })),
    ],
  },
];

const unused = (which: string, id: StandardQuestion): Fault => ({
  key: `${which}.${id}`,
  what: `does nothing, as ${id} is not asked`,
  remedy: `Remove it, or have ${id} asked.`,
});
