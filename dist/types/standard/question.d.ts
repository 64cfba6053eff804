/** What every question of a survey has. */
interface Asked {
    /** What it is known by in records and files. */
    readonly id: string;
    /** The wording that is shown. */
    readonly statement: string;
    readonly isRequired: boolean;
    /** When it is asked: always, where there is none. */
    readonly when?: Condition | undefined;
}
/** Holds while a question before it is asked and has one of these answers: a rating as its digit, else an option's id. */
export interface Condition {
    readonly question: string;
    readonly is: readonly string[];
}
/** A statement that the respondent rates from 1 to 5. */
export interface RatingQuestion extends Asked {
    readonly kind: 'rating';
}
/** A question with options of which one, or any number, can be chosen. */
export interface ChoiceQuestion extends Asked {
    readonly kind: 'choice';
    readonly isMultiple: boolean;
    readonly options: readonly Option[];
}
/** One thing to choose. */
export interface Option {
    readonly id: string;
    readonly label: string;
    /** What the label means, where the label alone does not say it. */
    readonly description?: string | undefined;
}
/** A question that the respondent answers in their own words. */
export interface TextQuestion extends Asked {
    readonly kind: 'text';
}
/** One question of a survey, with the wording that is shown. */
export type Question = RatingQuestion | ChoiceQuestion | TextQuestion;
/**
 * The questions that are asked of somebody who has given these answers so far. One whose condition does not hold is
 * not asked, and neither is what follows from an answer to it.
 */
export declare function askedOf(questions: readonly Question[], answersTo: (id: string) => readonly string[]): readonly Question[];
export {};
