import type { Answer } from '../../contract/record.ts';
import { DRIVERS } from '../../standard/domain.ts';
import type { Cell } from '../csv.ts';
import type { CollectedResponse } from '../responses.ts';
import { answerTo, NOT_ASKED } from './cells.ts';

const INDICATORS = [...DRIVERS, 'other'];

/** The columns of the A-11 v2 response file, exactly as it is uploaded. */
export const RESPONSES_V2_HEADER: readonly string[] = [
  'external_id',
  'question_1',
  ...INDICATORS.map((option) => `positive_${option}`),
  ...INDICATORS.map((option) => `negative_${option}`),
  'question_4',
];

/** The line of one response in the A-11 v2 response file. */
export function responseV2Cells({ id, answers }: CollectedResponse): readonly Cell[] {
  const indicators = (question: string) => {
    const answer = answerTo(question, answers);
    return INDICATORS.map((option) => indicatorCell(option, answer));
  };
  const comment = answerTo('comment', answers);
  return [
    id,
    trustCell(answerTo('trust', answers)),
    ...indicators('positive'),
    ...indicators('negative'),
    comment ? ('text' in comment ? comment.text : '') : NOT_ASKED,
  ];
}

/** A rating, or for a thumb 1 or 0. */
function trustCell(answer: Answer | undefined): Cell {
  if (!answer) return NOT_ASKED;
  if ('rating' in answer) return answer.rating;
  const chosen = 'options' in answer ? answer.options.find((option) => option.chosen)?.option : undefined;
  return chosen === 'up' ? 1 : chosen === 'down' ? 0 : '';
}

/** 1 for chosen, 0 for offered and not chosen. An option that was not offered was not asked. */
function indicatorCell(id: string, answer: Answer | undefined): Cell {
  const option = answer && 'options' in answer ? answer.options.find((each) => each.option === id) : undefined;
  return option ? Number(option.chosen) : NOT_ASKED;
}
