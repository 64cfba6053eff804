/** When in the respondent's journey the survey is asked: the three measurement levels of A-11 Section 280. */
export declare const TRANSACTION_POINTS: readonly ['post_interaction', 'post_service_journey', 'relational'];
/** One of the measurement levels: after one interaction, after a whole journey, or of the relationship as such. */
export type TransactionPoint = (typeof TRANSACTION_POINTS)[number];
