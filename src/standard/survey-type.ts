/** How trust is asked, as the published federal CX data names it: from 1 to 5, or by a thumb. */
export const SURVEY_TYPES = ['likert_scale', 'thumbs_up_down'] as const;

/** One of the survey types. */
export type SurveyType = (typeof SURVEY_TYPES)[number];
