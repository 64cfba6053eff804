import type { Answer } from '../../contract/record.ts';

/** What stands for a question that was not asked; one that was asked and left unanswered is an empty cell. */
export const NOT_ASKED = 'null';

/** What became of a question, where it was asked. */
export function answerTo(question: string, answers: readonly Answer[]): Answer | undefined {
  return answers.find((answer) => answer.question === question);
}
