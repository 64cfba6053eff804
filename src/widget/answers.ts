import { maskPersonal } from '../contract/personal-information.ts';
import type { Answer, OfferedOption } from '../contract/record.ts';
import type { Given } from '../contract/record-of.ts';
import type { ChoiceQuestion, Question } from '../standard/question.ts';
import type { Rating } from '../standard/scale.ts';

/** What a question is answered with: a rating as its digit, the ids of what is chosen, what was written; else nothing. */
export type AnswersTo = (id: string) => readonly string[];

/**
 * The name of a question's fields, and the id of its first. Prefixed, as a field that is called `remove` would stand
 * in for what scripts call on the form.
 */
export const nameOf = (id: string): string => `q-${id}`;

/**
 * What stands in a question's place for the field that no person sees and many programs fill in. It is the id of no
 * question, which has no capital, and a name that neither browsers nor password managers know.
 */
export const HONEYPOT = 'Website';

/** What a response says of its own: what became of each of these questions, and whether a program gave itself away. */
export const givenBy = (questions: readonly Question[], answersTo: AnswersTo): Given => ({
  answers: answersOf(questions, answersTo),
  honeypot: answersTo(HONEYPOT).length > 0 || undefined,
});

/**
 * What became of each of these questions, with the wording that was shown. What somebody wrote goes nowhere before its
 * personal information is masked.
 */
export function answersOf(questions: readonly Question[], answersTo: AnswersTo): readonly Answer[] {
  return questions.map((question): Answer => {
    const shown = { question: question.id, statement: question.statement };
    const answers = answersTo(question.id);
    const [first] = answers;
    if (question.kind === 'choice') return { ...shown, options: optionsOf(question, answers) };
    if (first === undefined) return shown;
    if (question.kind === 'rating') return { ...shown, rating: Number(first) as Rating };
    const { text, masked } = maskPersonal(first);
    return { ...shown, text, masked: masked || undefined };
  });
}

/** All that was offered, chosen or not: what is not among it was not asked. */
const optionsOf = ({ options }: ChoiceQuestion, chosen: readonly string[]): readonly OfferedOption[] =>
  options.map(({ id, label, description }) => ({
    option: id,
    label: description ? `${label}: ${description}` : label,
    chosen: chosen.includes(id),
  }));
