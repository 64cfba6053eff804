import { h } from 'preact';
import type { Actions, State } from './state.ts';
interface Props {
    readonly state: State;
    readonly actions: Actions;
}
/** The questions, and what is wrong with the answers when they are submitted: summed up first, then at its place. */
export declare function Form({ state: { stage, asked, news }, actions }: Props): h.JSX.Element;
export {};
