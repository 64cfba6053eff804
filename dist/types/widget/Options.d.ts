import { h } from 'preact';
import type { ChoiceQuestion, RatingQuestion } from '../standard/question.ts';
interface Props {
    readonly question: RatingQuestion | ChoiceQuestion;
    readonly name: string;
    readonly errorId: string | undefined;
}
/** What can be chosen, as native radios, or as checkboxes where it can be several; a short one or other side by side. */
export declare function Options({ question, name, errorId }: Props): h.JSX.Element;
export {};
