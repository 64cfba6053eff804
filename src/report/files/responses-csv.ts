import type { Answer } from '../../contract/record.ts';
import type { SurveyType } from '../../standard/survey-type.ts';
import type { Cell } from '../csv.ts';
import type { CollectedResponse } from '../responses.ts';
import { answerTo, NOT_ASKED } from './cells.ts';

/** The columns of the response file that federal analysts load, as the sample of GSA's analysis code has them. */
export const RESPONSES_HEADER: readonly string[] = [
  'ID',
  'UUID',
  'Satisfaction',
  'Trust/Confidence',
  'Effectiveness/Quality',
  'UserGroup',
  'Years',
  'Region',
  'Ease/Simplicity',
  'Efficiency/Speed',
  'Equity/Transparency',
  'Helpfulness',
  'FreeText',
  'CreatedAt',
  'Page',
  'Referrer',
];

/** The own questions that have a column, whatever their kind. */
const OWN = ['user_group', 'years', 'region'];

const COMMENTS = ['scores_comment', 'comment'];

/**
 * The line of one response in the file that analysts load, with its running number. Its columns are of ratings from
 * 1 to 5: where trust was asked by thumbs, it was not asked for one.
 */
export function responseCells(
  number: number,
  { id, answeredAt, page, answers }: CollectedResponse,
  surveyType: SurveyType | null,
): readonly Cell[] {
  const rated = (question: string) => ratingCell(answerTo(question, answers));
  const [userGroup = '', years = '', region = ''] = OWN.map((question) => ownCell(answerTo(question, answers)));
  return [
    number,
    id,
    rated('satisfaction'),
    surveyType === 'thumbs_up_down' ? NOT_ASKED : rated('trust'),
    rated('effectiveness'),
    userGroup,
    years,
    region,
    rated('ease'),
    rated('efficiency'),
    rated('transparency'),
    rated('employee'),
    freeText(answers),
    `${answeredAt.slice(0, 19).replace('T', ' ')}+00:00`,
    page,
    // Never collected.
    '',
  ];
}

function ratingCell(answer: Answer | undefined): Cell {
  if (!answer) return NOT_ASKED;
  return 'rating' in answer ? answer.rating : '';
}

function ownCell(answer: Answer | undefined): Cell {
  if (!answer) return NOT_ASKED;
  if ('rating' in answer) return answer.rating;
  if ('text' in answer) return answer.text;
  return 'options' in answer
    ? answer.options
        .filter(({ chosen }) => chosen)
        .map(({ label }) => label)
        .join('; ')
    : '';
}

/** All that was written, but for what has a column of its own. */
function freeText(answers: readonly Answer[]): string {
  const texts = answers.flatMap((answer) => ('text' in answer && !OWN.includes(answer.question) ? [answer.text] : []));
  const isAsked = texts.length > 0 || answers.some(({ question }) => COMMENTS.includes(question));
  return isAsked ? texts.join('\n') : NOT_ASKED;
}
