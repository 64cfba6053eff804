import type { Configuration } from './contract/configuration.ts';
import { type Answer, type SurveyRecord } from './contract/record.ts';
import type { OnStatus } from './contract/status.ts';
/** The language of the wording, as a BCP 47 tag. */
export declare const LANG = "en";
/** What one respondent does with one survey, in the order in which it can happen. */
export interface Course {
    readonly offered: () => void;
    /** Gives, changes or takes back an answer; `reached` is the last question in the order asked that has one. */
    readonly answered: (reached: string | undefined) => void;
    /** Leaves a survey that is begun, with the page where `isPageLeft`. */
    readonly left: (isPageLeft?: boolean) => void;
    /** Comes back to what was left. */
    readonly returned: () => void;
    readonly declined: () => void;
    readonly submit: (answers: readonly Answer[], onStatus: OnStatus) => void;
}
/** Takes a record; one of a page that is being left has no time to lose. */
type Put = (record: SurveyRecord, onStatus?: OnStatus, isPageLeft?: boolean) => void;
/**
 * Turns a respondent's course into the records that A-11 Section 280 has agencies count, and those that tell where
 * respondents leave: none without those that must have come before it, and each kind once, but for `left` and
 * `returned`, of which each takes back the one before.
 */
export declare function createCourse(configuration: Configuration, put: Put): Course;
export {};
