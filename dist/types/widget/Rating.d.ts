import { h } from 'preact';
import type { RatingQuestion } from '../standard/question.ts';
interface Props {
    readonly question: RatingQuestion;
    readonly error: string | undefined;
}
/**
 * One statement and its five points. Native radios in a fieldset, each labelled in words; the error describes
 * every radio, the one association that screen readers speak once the group has been visited (WCAG SC 3.3.1).
 */
export declare function Rating({ question: { id, statement, isRequired }, error }: Props): h.JSX.Element;
export {};
