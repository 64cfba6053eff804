import type { Kysely } from 'kysely';
/**
 * What is at rest, the same on SQLite and PostgreSQL: keys are text UUIDs and times are ISO 8601 text in UTC, which
 * sorts as it should on both.
 */
export interface Tables {
    readonly records: RecordRow;
    readonly answers: AnswerRow;
    readonly options: OptionRow;
}
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
    /** SHA-256 of the record, which tells a repeated record from another one under the same id. */
    readonly digest: string;
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
/** The collected records: what `openDatabase` opens. */
export type Database = Kysely<Tables>;
