import type { Channel } from '../standard/channel.ts';
import type { Driver } from '../standard/domain.ts';
import type { EditionId, StandardQuestion } from '../standard/edition.ts';
import type { OwnQuestion } from '../standard/questions.ts';
import type { SurveyType } from '../standard/survey-type.ts';
import type { TransactionPoint } from '../standard/transaction-point.ts';
/** A configuration that was read, with every default in its place. */
export interface Configuration {
    /** The address that receives the records: `https://…`, `http://…`, or a path of the site. */
    readonly collector: string;
    /** The name of the service as its respondents know it. */
    readonly service: string;
    /** The agency as it stands in a sentence, such as `the Department of State`. */
    readonly provider: string;
    /** Whom the agency serves, as it stands in a sentence, such as `veterans`; for the wordings that name it. */
    readonly population?: string | undefined;
    /** The language of the survey as a BCP 47 tag; the page's, where nothing is said. */
    readonly lang?: string | undefined;
    /** The languages that the respondent may choose beside it, as BCP 47 tags. */
    readonly languages: readonly string[];
    /** The agency's own words in other languages, by BCP 47 tag. */
    readonly translations: Translations;
    /** The edition of A-11 Section 280 whose questions are asked. */
    readonly edition: EditionId;
    /** Where the transaction took place. */
    readonly channel: Channel;
    /** The measurement level: after an interaction, after a journey, or of the relationship. */
    readonly transactionPoint: TransactionPoint;
    /** Whether trust is asked from 1 to 5 or, in the 2023 edition, by a thumb. */
    readonly surveyType: SurveyType;
    /** The drivers that are asked; those of the edition that fit the channel, where none are chosen. */
    readonly drivers?: readonly Driver[] | undefined;
    /** The name of one of the edition's permitted wordings, by question. */
    readonly wordings: {
        readonly [id in StandardQuestion]?: string;
    };
    /** The agency's own wording in place of any permitted one, by question. */
    readonly statements: {
        readonly [id in StandardQuestion]?: string;
    };
    /** Whether trust must be answered to submit; as the edition has it, where nothing is said. */
    readonly trustRequired?: boolean | undefined;
    /** Whether the free text of the edition is asked. */
    readonly comment: boolean;
    /** The agency's own questions, asked before the comment. */
    readonly questions: readonly OwnQuestion[];
    /** In how many of a hundred sessions the survey is shown. */
    readonly samplePercent: number;
    /** The agency's clearance, and the day after which the survey is no longer shown: both or neither. */
    readonly ombControlNumber?: string | undefined;
    readonly ombExpirationDate?: string | undefined;
    /** The estimated minutes of an answer, and where comments on the estimate go: both or neither. */
    readonly burdenMinutes?: number | undefined;
    readonly burdenContact?: string | undefined;
    /** The privacy notice: `https://…` or a path of the site. */
    readonly privacyUrl?: string | undefined;
    /** The id of the element to show the survey in. */
    readonly target?: string | undefined;
    /** Where it is shown: in the page, in a dialog that the respondent opens, or in a corner of the window. */
    readonly placement: Placement;
    /** The id of the page's element that opens the dialog or the panel. */
    readonly opener?: string | undefined;
    /** Whether it stands in a shadow root, or in the page's own tree for tools that do not look into one. */
    readonly dom: Dom;
    /** What it waits for: nothing, or the page's word that the transaction is completed. */
    readonly trigger: Trigger;
    /** The path of the pages that it is shown on, with `*` for any part; every page, where there is none. */
    readonly urlPattern?: string | undefined;
    /** How many seconds after its trigger it is shown. */
    readonly delaySeconds: number;
    /** The page's own id of the transaction; its address stands for it, where there is none. */
    readonly transactionId?: string | undefined;
    /** For how many days after an answer or a decline nothing is asked about this service. */
    readonly quietDays: number;
    /** Where it is remembered what was answered and declined: for the session of the tab, or on the device. */
    readonly memory: Memory;
    /** After how many seconds without a touch a kiosk returns to a fresh survey. */
    readonly kioskSeconds?: number | undefined;
    /** What the page adds to each record, by names of its own. */
    readonly context?: Context | undefined;
    /** The fields of a form of GSA Touchpoints: the collector is its address then, and takes responses alone. */
    readonly touchpoints?: TouchpointsFields | undefined;
    /** The heading, in place of “Your experience with {service}”. */
    readonly title?: string | undefined;
    /** The agency's logo above the heading, and what it says in words: both or neither. */
    readonly logoUrl?: string | undefined;
    readonly logoAlt?: string | undefined;
}
/** Where a survey can be shown. */
export declare const PLACEMENTS: readonly ['inline', 'modal', 'panel'];
export type Placement = (typeof PLACEMENTS)[number];
/** Which tree of nodes a survey can stand in. */
export declare const DOMS: readonly ['shadow', 'light'];
export type Dom = (typeof DOMS)[number];
/** What a survey can wait for. */
export declare const TRIGGERS: readonly ['load', 'transaction'];
export type Trigger = (typeof TRIGGERS)[number];
/** Where a survey can remember that it was answered or declined. */
export declare const MEMORIES: readonly ['session', 'device'];
export type Memory = (typeof MEMORIES)[number];
/** What a page adds to its records: a few short texts by names of its own. */
export type Context = Readonly<Record<string, string>>;
/**
 * Where a form of GSA Touchpoints takes each answer: its field by our question, and, where its value is not our id, its
 * value by `question.option`. A hidden field under `$id` takes the id of the response.
 */
export type TouchpointsFields = Readonly<Record<string, string>>;
/** The agency's own words in other languages, each in place of what the key of that name says. */
export type Translations = Readonly<Record<string, Translation>>;
/** What an agency says in one more language; what is left out stays as it is. */
export interface Translation extends Partial<Pick<Configuration, Translated>> {
    readonly questions?: Readonly<Record<string, TranslatedQuestion>> | undefined;
}
type Translated = 'service' | 'provider' | 'population' | 'statements' | 'privacyUrl' | 'burdenContact' | 'title' | 'logoAlt';
/** An own question, known by its id, in one more language; its options by theirs. */
export interface TranslatedQuestion extends Pick<OwnQuestion, 'options'> {
    readonly statement?: string | undefined;
}
/** The keys that every survey needs; the others have defaults. */
type Needed = 'collector' | 'service' | 'provider';
/** What an agency writes of its own question: `required` may be left out for false. */
export type OwnQuestionConfiguration = Omit<OwnQuestion, 'required'> & Partial<Pick<OwnQuestion, 'required'>>;
/** What an agency writes: three keys that every survey needs, and those in which it differs from the defaults. */
export type SurveyConfiguration = Pick<Configuration, Needed> & Partial<Omit<Configuration, Needed | 'questions'>> & {
    readonly questions?: readonly OwnQuestionConfiguration[] | undefined;
};
export {};
