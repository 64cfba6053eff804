import type { Answer } from '../contract/record.ts';
import type { Question } from '../standard/question.ts';
/** What stands in the form by question: a rating as its digit, a comment as it was typed. */
export type Values = Readonly<Record<string, string>>;
/** The answers that these values give, with the wording that was shown; a question left alone has none. */
export declare function answersOf(questions: readonly Question[], values: Values): readonly Answer[];
