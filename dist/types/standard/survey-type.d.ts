/** How trust is asked, as the published federal CX data names it: from 1 to 5, or by a thumb. */
export declare const SURVEY_TYPES: readonly ['likert_scale', 'thumbs_up_down'];
/** One of the survey types. */
export type SurveyType = (typeof SURVEY_TYPES)[number];
