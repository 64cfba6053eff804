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
    readonly lang: string;
    readonly page: string;
    /** By the device's clock, as are all times that the record carries. */
    readonly started_at: string;
    readonly submitted_at: string;
    /** When the respondent answered by the collector's clock: what decides the quarter. */
    readonly answered_at: string;
    readonly received_at: string;
    /** SHA-256 of the record, which tells a repeated record from another one under the same id. */
    readonly digest: string;
}
/** One answer of a response: a rating, a text, or, with neither, a check-all answer whose options are rows. */
export interface AnswerRow {
    readonly record_id: string;
    readonly position: number;
    readonly question: string;
    readonly statement: string;
    readonly rating: number | null;
    readonly text: string | null;
}
/** One option that a check-all answer offered. An option without a row was not asked, which is not the same as 0. */
export interface OptionRow {
    readonly record_id: string;
    readonly position: number;
    readonly option: string;
    readonly chosen: 0 | 1;
}
/** The collected records: what `openDatabase` opens. */
export type Database = Kysely<Tables>;
