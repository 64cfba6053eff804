import { h } from 'preact';
import type { Question } from '../standard/question.ts';
import { type NoticeFacts } from './Notice.tsx';
import type { Actions, State } from './state.ts';
/** What one survey asks, of whom and about what. */
export interface SurveyFacts {
    readonly service: string;
    readonly provider: string;
    /** BCP 47 tag of the wording. */
    readonly lang: string;
    /** All that may be asked, in the order asked. */
    readonly questions: readonly Question[];
    readonly notice: NoticeFacts;
}
interface Props extends SurveyFacts {
    readonly state: State;
    readonly actions: Actions;
}
/** The survey: asked, then the truth about what became of the answers. */
export declare function Survey({ service, provider, lang, questions, notice, state, actions }: Props): h.JSX.Element;
export {};
