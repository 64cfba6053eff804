import { type ComponentChild, h } from 'preact';
interface Props {
    readonly name: string;
    readonly problem: ComponentChild;
    readonly errorId: string | undefined;
    readonly excess: number;
    readonly announcedExcess: number | undefined;
}
/**
 * A free text, with a count that is seen at once and announced after a pause. Nothing is cut off: what is too long
 * can be typed, and is shortened by its author.
 */
export declare function FreeText({ name, problem, errorId, excess, announcedExcess }: Props): h.JSX.Element;
export {};
