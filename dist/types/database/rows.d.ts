import type { SurveyRecord } from '../contract/record.ts';
import type { AnswerRow, OptionRow, RecordRow } from './tables.ts';
/** A record with the times that the collector gave it, ISO 8601 in UTC. */
export interface ReceivedRecord {
    readonly record: SurveyRecord;
    readonly receivedAt: string;
    readonly answeredAt: string;
}
/** The row of one record. */
export declare function recordRow({ record, receivedAt, answeredAt }: ReceivedRecord): RecordRow;
/** The rows of the questions that a record was asked, in the order asked. */
export declare function answerRows({ record }: ReceivedRecord): readonly AnswerRow[];
/** The rows of every option that a record's questions offered. */
export declare function optionRows({ record }: ReceivedRecord): readonly OptionRow[];
