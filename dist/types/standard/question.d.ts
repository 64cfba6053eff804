import type { Domain, Driver } from './domain.ts';
import type { Edition } from './edition.ts';
/** A statement that the respondent rates from 1 to 5. */
export interface RatingQuestion {
    readonly kind: 'rating';
    readonly id: Domain;
    readonly statement: string;
    readonly isRequired: boolean;
}
/** A question that the respondent answers in their own words, never required. */
export interface TextQuestion {
    readonly kind: 'text';
    readonly id: 'comment';
    readonly statement: string;
}
/** One question of a survey, with the wording that is shown. */
export type Question = RatingQuestion | TextQuestion;
/** What an agency chooses of an edition for one service. */
export interface Choices {
    readonly service: string;
    readonly provider: string;
    readonly drivers: readonly Driver[];
    /** Wording in place of the edition's, by question. */
    readonly statements: {
        readonly [id in 'trust' | 'comment' | Driver]?: string | undefined;
    };
    readonly trustRequired: boolean;
    readonly comment: boolean;
}
/**
 * The questions of one survey in the order asked: trust first (A-11 Section 280), then the drivers in the
 * standard's order, whichever order they were chosen in, then the comment.
 */
export declare function questionsOf(edition: Edition, choices: Choices): readonly Question[];
