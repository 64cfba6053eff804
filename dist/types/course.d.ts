import type { Configuration } from './contract/configuration.ts';
import { type Answer, type SurveyRecord } from './contract/record.ts';
import type { OnStatus } from './contract/status.ts';
/** The language of the wording, as a BCP 47 tag. */
export declare const LANG = "en";
/** What one respondent does with one survey, in the order in which it can happen. */
export interface Course {
    readonly offered: () => void;
    readonly started: () => void;
    readonly declined: () => void;
    readonly submit: (answers: readonly Answer[], onStatus: OnStatus) => void;
}
/**
 * Turns a respondent's course into the records that A-11 Section 280 has agencies count: each kind once, and none
 * without those that must have come before it.
 */
export declare function createCourse(configuration: Configuration, put: (record: SurveyRecord, onStatus?: OnStatus) => void): Course;
