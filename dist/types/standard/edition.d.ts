/** The editions of the standard's wording, and the product's default. */
export declare const EDITION_IDS: readonly ['default', '2018', '2020', '2023'];
/** One of the editions. */
export type EditionId = (typeof EDITION_IDS)[number];
/**
 * Every question of any edition: the domains, the check-all questions that follow trust, `positive` or `negative`,
 * and the free texts, of which `comment` is the last question and `scores_comment` is asked after the first ratings.
 */
export declare const STANDARD_QUESTIONS: readonly ["satisfaction", "trust", "effectiveness", "ease", "efficiency", "transparency", "humanity", "employee", "positive", "negative", "scores_comment", "comment"];
/** One of the editions' questions. */
export type StandardQuestion = (typeof STANDARD_QUESTIONS)[number];
/** Whether a question is one of the standard's, and not the agency's own. */
export declare const isStandard: (id: string) => id is StandardQuestion;
