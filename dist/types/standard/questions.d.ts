import type { Channel } from './channel.ts';
import { type Driver } from './domain.ts';
import type { EditionId, StandardQuestion } from './edition.ts';
import type { Condition, Question } from './question.ts';
import type { SurveyType } from './survey-type.ts';
import type { TransactionPoint } from './transaction-point.ts';
import type { Edition, Wording } from './wording.ts';
import { type Words } from './words.ts';
/** A question of the agency's own, as it is configured. */
export interface OwnQuestion {
    readonly id: string;
    readonly kind: (typeof OWN_KINDS)[number];
    readonly statement: string;
    /** The labels of a `choice` or `check_all` question by the options' ids, in the order shown. */
    readonly options?: Readonly<Record<string, string>> | undefined;
    readonly required: boolean;
    readonly when?: Condition | undefined;
}
/** The kinds of own questions: five-point agreement, one of several, any of several, yes or no, free text. */
export declare const OWN_KINDS: readonly ['rating', 'choice', 'check_all', 'yes_no', 'text'];
/** What an agency chooses of an edition for one service. */
export interface Choices {
    readonly edition: EditionId;
    readonly service: string;
    readonly provider: string;
    readonly population?: string | undefined;
    readonly channel: Channel;
    readonly transactionPoint: TransactionPoint;
    readonly surveyType: SurveyType;
    /** Those of the edition that fit the channel, where none are chosen. */
    readonly drivers?: readonly Driver[] | undefined;
    /** The name of a permitted wording by question. */
    readonly wordings: {
        readonly [id in StandardQuestion]?: string;
    };
    /** Wording in place of any permitted one, by question. */
    readonly statements: {
        readonly [id in StandardQuestion]?: string;
    };
    readonly trustRequired?: boolean | undefined;
    readonly comment: boolean;
    readonly questions: readonly OwnQuestion[];
}
/** The questions of an edition in the order asked. */
export declare const questionsIn: ({ wordings }: Edition) => readonly StandardQuestion[];
/** Whether a wording fits the transaction point and the channel. */
export declare const isFitting: ({ points, channels }: Wording, { transactionPoint, channel }: Choices) => boolean;
/** The name of the permitted wording that is asked: the chosen one, or the first that fits, or the first. */
export declare function wordingOf(id: StandardQuestion, choices: Choices): string | undefined;
/** The drivers that are asked: those chosen, or those of the edition of which a wording fits the channel. */
export declare function driversOf(choices: Choices): readonly Driver[];
type Names = Pick<Choices, 'service' | 'provider' | 'population'>;
/** A statement with the names in their places. A name that is not given leaves its place as it is. */
export declare const fill: (statement: string, { service, provider, population }: Names) => string;
/**
 * The questions of one survey in the order asked: the edition's, the drivers among them in its order, whichever
 * order they were chosen in, then the agency's own, and the comment last.
 */
export declare function questionsOf(choices: Choices, words?: Words): readonly Question[];
export {};
