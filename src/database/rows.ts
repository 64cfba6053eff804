import { createHash } from 'node:crypto';
import type { SurveyRecord } from '../contract/record.ts';
import { type Suspicion, suspicionsColumn } from './suspicions.ts';
import type { AnswerRow, KeptTextRow, OptionRow, RecordRow } from './tables.ts';
import type { StoredRows } from './tallies.ts';

/** A record with the times that the collector gave it, ISO 8601 in UTC. */
export interface ReceivedRecord {
  readonly record: SurveyRecord;
  readonly receivedAt: string;
  readonly answeredAt: string;
  /** By the device's clock, where its sender says it. */
  readonly sentAt?: string | undefined;
  /** Why it is suspected of not being a respondent's; none, where nothing is said. */
  readonly suspicions?: readonly Suspicion[];
}

/** The row of one record. */
export function recordRow({ record, receivedAt, answeredAt, suspicions }: ReceivedRecord): RecordRow {
  return {
    id: record.id,
    schema_version: record.schemaVersion,
    kind: record.kind,
    service: record.service,
    provider: record.provider,
    edition: record.edition,
    channel: record.channel,
    transaction_point: record.transactionPoint,
    survey_type: record.surveyType ?? null,
    trust_statement: record.trustStatement ?? null,
    omb_control_number: record.ombControlNumber ?? null,
    lang: record.lang,
    page: record.page,
    reached: record.reached ?? null,
    context: record.context ? JSON.stringify(record.context) : null,
    started_at: record.startedAt,
    submitted_at: record.submittedAt,
    answered_at: answeredAt,
    received_at: receivedAt,
    sha256: createHash('sha256').update(canonical(record)).digest('hex'),
    suspicions: suspicionsColumn(suspicions),
  };
}

/** The rows of the questions that a record was asked, in the order asked. */
export function answerRows({ record }: ReceivedRecord): readonly AnswerRow[] {
  return record.answers.map((answer, position) => ({
    record_id: record.id,
    position,
    question: answer.question,
    statement: answer.statement,
    rating: 'rating' in answer ? answer.rating : null,
    text: 'text' in answer ? answer.text : null,
    masked: ('text' in answer && answer.masked) || null,
  }));
}

/** The rows of every option that a record's questions offered. */
export function optionRows({ record }: ReceivedRecord): readonly OptionRow[] {
  return record.answers.flatMap((answer, position) =>
    'options' in answer
      ? answer.options.map(({ option, label, chosen }) => ({
          record_id: record.id,
          position,
          option,
          label,
          chosen: chosen ? 1 : 0,
        }))
      : [],
  );
}

/** The row by which the free texts of a record are found when their time is over; none where it has none. */
export function keptTextRows({ row, answers }: StoredRows): readonly KeptTextRow[] {
  const { id: record_id, answered_at, service, channel, lang } = row;
  return answers.some(({ text }) => text !== null) ? [{ record_id, answered_at, service, channel, lang }] : [];
}

/** JSON with its keys in one order, so that equal records are equal text. What is undefined is left out. */
function canonical(document: unknown): string {
  if (Array.isArray(document)) return `[${document.map(canonical)}]`;
  if (typeof document !== 'object' || document === null) return JSON.stringify(document);
  let text = '';
  for (const key of Object.keys(document).sort()) {
    const value = (document as Record<string, unknown>)[key];
    if (value !== undefined) text += `${text && ','}${JSON.stringify(key)}:${canonical(value)}`;
  }
  return `{${text}}`;
}
