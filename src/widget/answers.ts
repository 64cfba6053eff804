import type { Answer } from '../contract/record.ts';
import type { Question } from '../standard/question.ts';
import type { Rating } from '../standard/scale.ts';

/** What stands in the form by question: a rating as its digit, a comment as it was typed. */
export type Values = Readonly<Record<string, string>>;

/** The answers that these values give, with the wording that was shown; a question left alone has none. */
export function answersOf(questions: readonly Question[], values: Values): readonly Answer[] {
  return questions.flatMap(({ kind, id, statement }): readonly Answer[] => {
    const value = values[id]?.trim();
    if (!value) return [];
    const shown = { question: id, statement };
    return [kind === 'rating' ? { ...shown, rating: Number(value) as Rating } : { ...shown, text: value }];
  });
}
