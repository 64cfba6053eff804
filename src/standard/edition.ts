import { DOMAINS } from './domain.ts';

/** The editions of the standard's wording, and the product's default. */
export const EDITION_IDS = ['default', '2018', '2020', '2023'] as const;

/** One of the editions. */
export type EditionId = (typeof EDITION_IDS)[number];

/**
 * Every question of any edition: the domains, the check-all questions that follow trust, `positive` or `negative`,
 * and the free texts, of which `comment` is the last question and `scores_comment` is asked after the first ratings.
 */
export const STANDARD_QUESTIONS = [...DOMAINS, 'positive', 'negative', 'scores_comment', 'comment'] as const;

/** One of the editions' questions. */
export type StandardQuestion = (typeof STANDARD_QUESTIONS)[number];

/** Whether a question is one of the standard's, and not the agency's own. */
export const isStandard = (id: string): id is StandardQuestion =>
  (STANDARD_QUESTIONS as readonly string[]).includes(id);
