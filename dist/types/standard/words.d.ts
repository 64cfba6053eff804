import type { Driver } from './domain.ts';
import type { Rating } from './scale.ts';
/** What the standard has a survey say, in one language; English is the language of its published forms. */
export interface Words {
    /** `{service}`, `{provider}` and `{population}` stand for what the agency gives. */
    readonly statements: Readonly<Record<Statement, string>>;
    /** All five are shown: where only the ends were labelled, respondents gave a 1 beside their praise. */
    readonly scale: Readonly<Record<Rating, string>>;
    readonly options: Readonly<Record<'up' | 'down' | 'yes' | 'no' | 'other', string>>;
    /** The drivers as the 2023 form names them. */
    readonly drivers: Readonly<Record<Driver, string>>;
}
/** A statement of any edition. */
export type Statement = keyof typeof STATEMENTS;
declare const STATEMENTS: {
    trust: string;
    confidence: string;
    confidenceInService: string;
    trustByService: string;
    commitment: string;
    satisfaction: string;
    need: string;
    issue: string;
    found: string;
    ease: string;
    time: string;
    understood: string;
    fair: string;
    employees: string;
    website: string;
    positive: string;
    positiveService: string;
    negative: string;
    scoresFeedback: string;
    feedback: string;
    anythingElse: string;
};
/** The words of the published forms. What was read where is said in `provenance.ts`. */
export declare const ENGLISH: Words;
export {};
