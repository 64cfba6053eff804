import { h } from 'preact';
import type { TextQuestion } from '../standard/question.ts';
interface Props {
    readonly question: TextQuestion;
    readonly error: string | undefined;
    readonly excess: number;
    readonly announcedExcess: number | undefined;
    readonly onWrite: (comment: string) => void;
}
/**
 * The free text, with a count that is seen at once and announced after a pause. Nothing is cut off: what is too
 * long can be typed, and is shortened by its author.
 */
export declare function Comment({ question: { id, statement }, error, excess, announcedExcess, onWrite }: Props): h.JSX.Element;
export {};
