import type { Answer } from '../contract/record.ts';
import type { OnStatus } from '../contract/status.ts';
import { type SurveyFacts } from './Survey.tsx';
/** Whom the widget tells of what the respondent does. */
export interface Listeners {
    /** The respondent gave, changed or took back an answer; with the last question in the order asked that has one. */
    readonly onAnswered: (reached: string | undefined) => void;
    readonly onDeclined: () => void;
    /** Takes the answers, and tells what becomes of them for as long as the survey is there. */
    readonly onSubmit: (answers: readonly Answer[], onStatus: OnStatus) => void;
}
/**
 * Shows a survey in an open shadow root of the host element; the function that it returns removes it. An adopted
 * stylesheet needs no `style-src`, and an open root lets accessibility tools see what is in it.
 */
export declare function renderSurvey(host: Element, facts: SurveyFacts, listeners: Listeners): () => void;
