import type { Answer } from '../contract/record.ts';
import type { Question } from '../standard/question.ts';
/** What a question is answered with: a rating as its digit, the ids of what is chosen, what was written; else nothing. */
export type AnswersTo = (id: string) => readonly string[];
/**
 * The name of a question's fields, and the id of its first. Prefixed, as a field that is called `remove` would stand
 * in for what scripts call on the form.
 */
export declare const nameOf: (id: string) => string;
/** What stands in the form at this moment, as it will be recorded. */
export declare function readForm(form: HTMLFormElement): AnswersTo;
/** What became of each of these questions, with the wording that was shown. */
export declare function answersOf(questions: readonly Question[], answersTo: AnswersTo): readonly Answer[];
