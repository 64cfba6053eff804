import type { Kysely } from 'kysely';
/**
 * What is at rest, the same on SQLite and PostgreSQL: keys are text UUIDs and times are ISO 8601 text in UTC, which
 * sorts as it should on both.
 */
export interface Tables {
    readonly records: RecordRow;
    readonly answers: AnswerRow;
    readonly options: OptionRow;
    readonly kept_texts: KeptTextRow;
    readonly counters: CounterRow;
    readonly tallies: TallyRow;
}
/** The tables with rows of one record, which are deleted with it: those that refer to others come first. */
export declare const OF_A_RECORD: readonly ["options", "answers", "kept_texts"];
/** One record as it was sent, but for its answers. */
export interface RecordRow {
    readonly id: string;
    readonly schema_version: number;
    readonly kind: string;
    readonly service: string;
    readonly provider: string;
    readonly edition: string;
    readonly channel: string;
    readonly transaction_point: string;
    /** How trust was asked and in which words; null of records of version 1. */
    readonly survey_type: string | null;
    readonly trust_statement: string | null;
    readonly omb_control_number: string | null;
    readonly lang: string;
    readonly page: string;
    /** The last question that had an answer, of those who left or returned. */
    readonly reached: string | null;
    /** What the page added, as JSON: texts by names of its own. */
    readonly context: string | null;
    /** By the device's clock, as are all times that the record carries. */
    readonly started_at: string;
    readonly submitted_at: string;
    /** When the respondent answered by the collector's clock: what decides the quarter. */
    readonly answered_at: string;
    readonly received_at: string;
    /** The hash of the record, which tells a repeated record from another one under the same id. */
    readonly sha256: string;
    /** Why a response is suspected of not being a respondent's, parted by spaces; null of all others. */
    readonly suspicions: string | null;
}
/**
 * One question that a response was asked: a rating, a text, or, with neither, a choice whose options are rows. One
 * without any of the three was left unanswered; one without a row was not asked.
 */
export interface AnswerRow {
    readonly record_id: string;
    readonly position: number;
    readonly question: string;
    readonly statement: string;
    readonly rating: number | null;
    readonly text: string | null;
    /** How many pieces of personal information were masked in the text; null where none was. It stays when the text goes. */
    readonly masked: number | null;
}
/** One option that a question offered. An option without a row was not asked, which is not the same as 0. */
export interface OptionRow {
    readonly record_id: string;
    readonly position: number;
    readonly option: string;
    /** The words that were shown. */
    readonly label: string;
    readonly chosen: 0 | 1;
}
/**
 * A record with free texts that were not deleted yet: what finds them without looking through all that are. What they are
 * chosen by stands here once more, so that the records themselves are not read for it.
 */
export interface KeptTextRow {
    readonly record_id: string;
    readonly answered_at: string;
    readonly service: string;
    readonly channel: string;
    readonly lang: string;
}
/**
 * Something of one instrument that is counted: records of one kind, a question in one wording, or an option of one.
 * Columns that do not concern it are empty. Anything that a report tells apart is another counter.
 */
export interface CounterRow {
    /** The hash of the other columns. */
    readonly id: string;
    readonly of: 'record' | 'answer' | 'option';
    readonly service: string;
    readonly channel: string;
    readonly transaction_point: string;
    readonly edition: string;
    readonly lang: string;
    readonly survey_type: string | null;
    readonly trust_statement: string | null;
    readonly omb_control_number: string | null;
    readonly kind: string;
    readonly reached: string;
    readonly question: string;
    readonly statement: string;
    readonly position: number;
    readonly option: string;
    readonly label: string;
    /** Why the responses are suspected that it counts; empty for all others, which are counted apart. */
    readonly suspicions: string;
}
/**
 * How much of a counter there was on one day, UTC, by the collector's clock. It only ever grows, by sums, in the
 * transaction that stores the records, so that it is right at any moment and stays when they are deleted.
 */
export interface TallyRow {
    readonly counter: string;
    readonly day: string;
    /** How many records, questions or options. */
    readonly n: number;
    /** How many of the questions are known to have been asked, answered or not. */
    readonly asked: number;
    readonly rated1: number;
    readonly rated2: number;
    readonly rated3: number;
    readonly rated4: number;
    readonly rated5: number;
    readonly texts: number;
    /** How many of the options were chosen. */
    readonly chosen: number;
    /** How many pieces of personal information were masked in the texts. */
    readonly masked: number;
}
/** The collected records: what `openDatabase` opens. */
export type Database = Kysely<Tables>;
