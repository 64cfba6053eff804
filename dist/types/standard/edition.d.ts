import type { Channel } from './channel.ts';
import type { TransactionPoint } from './transaction-point.ts';
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
/**
 * One wording that the standard permits. `{service}`, `{provider}` and `{population}` stand for what the agency
 * gives. It fits every transaction point and channel, unless it names those that it fits.
 */
export interface Wording {
    readonly statement: string;
    readonly points?: readonly TransactionPoint[];
    readonly channels?: readonly Channel[];
}
/** The permitted wordings of one question by name; of those that fit, the first is asked unless another is chosen. */
export type Wordings = Readonly<Record<string, Wording>>;
/** A dated wording of the standard. Where each comes from is said in `provenance.ts`. */
export interface Edition {
    /** The questions in the order asked, the drivers among them as far as they are chosen. */
    readonly asked: readonly StandardQuestion[];
    /** The wordings of each question, and of the drivers also where they are options of a check-all question. */
    readonly wordings: {
        readonly [id in StandardQuestion]?: Wordings;
    };
    readonly isTrustRequired: boolean;
}
