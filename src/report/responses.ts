import type { Answer, OfferedOption } from '../contract/record.ts';
import type { AnswerRow, Database, OptionRow } from '../database/tables.ts';
import type { Rating } from '../standard/scale.ts';
import { grouped } from './grouped.ts';
import type { Quarter } from './quarter.ts';
import type { Instrument, InstrumentTally } from './report.ts';

/** One response that was collected, with what became of every question that it was asked. */
export interface CollectedResponse {
  readonly id: string;
  /** By the collector's clock, as `2025-11-14T15:00:00.000Z`. */
  readonly answeredAt: string;
  readonly page: string;
  readonly answers: readonly Answer[];
}

/** How many responses are in memory at once: with their answers some megabytes, and hardly more than one query each. */
const PAGE_SIZE = 1000;

/**
 * The responses to one instrument in a quarter, by time and then by id, one after the other: ten million take the
 * same memory as ten thousand. Suspected ones are among them where the tally counts them. Read them in a snapshot.
 */
export async function* responsesOf(
  database: Database,
  quarter: Quarter,
  instrument: Instrument & Partial<Pick<InstrumentTally, 'suspected'>>,
  pageSize = PAGE_SIZE,
): AsyncGenerator<CollectedResponse> {
  // No id is before the empty one, so that the first page begins with the quarter's first instant.
  let last = { answered_at: quarter.from, id: '' };
  for (;;) {
    const records = await recordsAfter(database, quarter, instrument, last, pageSize);
    const next = records.at(-1);
    if (!next) return;
    const answersTo = await answersOf(
      database,
      records.map(({ id }) => id),
    );
    for (const { id, answered_at: answeredAt, page } of records) {
      yield { id, answeredAt, page, answers: answersTo(id) };
    }
    if (records.length < pageSize) return;
    last = next;
  }
}

/** The next page by its keys, as an offset would count through all that came before; `records_by_service` has them. */
function recordsAfter(
  database: Database,
  { until }: Quarter,
  instrument: Instrument & Partial<Pick<InstrumentTally, 'suspected'>>,
  last: { readonly answered_at: string; readonly id: string },
  pageSize: number,
) {
  const equals = (value: string | null) => (value === null ? 'is' : '=');
  const { surveyType, trustStatement, ombControlNumber } = instrument;
  return database
    .selectFrom('records')
    .select(['id', 'answered_at', 'page'])
    .where('service', '=', instrument.service)
    .where('channel', '=', instrument.channel)
    .where(({ eb, refTuple, tuple }) => eb(refTuple('answered_at', 'id'), '>', tuple(last.answered_at, last.id)))
    .where('answered_at', '<', until)
    .where('kind', '=', 'response')
    .where('transaction_point', '=', instrument.transactionPoint)
    .where('edition', '=', instrument.edition)
    .where('lang', '=', instrument.lang)
    .where('survey_type', equals(surveyType), surveyType)
    .where('trust_statement', equals(trustStatement), trustStatement)
    .where('omb_control_number', equals(ombControlNumber), ombControlNumber)
    .$if(instrument.suspected?.isCounted === false, (query) => query.where('suspicions', 'is', null))
    .orderBy('answered_at')
    .orderBy('id')
    .limit(pageSize)
    .execute();
}

/** What the records of one page were asked, by their ids. */
async function answersOf(database: Database, ids: readonly string[]): Promise<(id: string) => readonly Answer[]> {
  const answers = await database
    .selectFrom('answers')
    .selectAll()
    .where('record_id', 'in', ids)
    .orderBy('position')
    .execute();
  const options = await database
    .selectFrom('options')
    .selectAll()
    .where('record_id', 'in', ids)
    .orderBy('option')
    .execute();
  const answersById = grouped(answers, ({ record_id }) => record_id);
  const optionsByAnswer = grouped(options, keyOf);
  return (id) => (answersById.get(id) ?? []).map((row) => answerOf(row, optionsByAnswer.get(keyOf(row)) ?? []));
}

const keyOf = (row: AnswerRow | OptionRow) => `${row.record_id} ${row.position}`;

/** The answer that a row was made of. */
function answerOf({ question, statement, rating, text }: AnswerRow, options: readonly OptionRow[]): Answer {
  const asked = { question, statement };
  if (rating !== null) return { ...asked, rating: rating as Rating };
  if (text !== null) return { ...asked, text };
  return options.length > 0 ? { ...asked, options: options.map(optionOf) } : asked;
}

/** A record of version 1 has no labels: its options go by their ids. */
function optionOf({ option, label, chosen }: OptionRow): OfferedOption {
  return { option, label: label || option, chosen: chosen === 1 };
}
