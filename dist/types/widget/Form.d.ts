import { h } from 'preact';
import type { Question } from '../standard/question.ts';
import type { Actions, State } from './state.ts';
interface Props {
    readonly questions: readonly Question[];
    readonly state: State;
    readonly actions: Actions;
}
/** The questions, and what is wrong with the answers when they are submitted: summed up first, then at its place. */
export declare function Form({ questions, state: { stage, errors, excess, announcedExcess }, actions }: Props): h.JSX.Element;
export {};
