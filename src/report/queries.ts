import { INSTRUMENT, type InstrumentColumns } from '../database/counters.ts';
import type { CounterRow, Database } from '../database/tables.ts';
import type { Quarter } from './quarter.ts';

type Rows<Query extends keyof ReturnType<typeof queriesOf>> = Awaited<
  ReturnType<ReturnType<typeof queriesOf>[Query]>
>[number];

/** How many records of one kind, and of those that were left how many at one question. PostgreSQL gives sums as text. */
export type RecordCounts = Rows<'records'>;

/** The counts of one wording. */
export type AnswerCounts = Rows<'answers'>;

/** The counts of one option of one wording. */
export type OptionCounts = Rows<'options'>;

/** What names the instrument of a row. */
export const instrumentKey = (row: InstrumentColumns): string =>
  JSON.stringify(INSTRUMENT.map((column) => row[column]));

/**
 * The report's queries over what was counted in a quarter, all of it or that of one service. They read the tallies
 * and not the records, so that a report takes the same time and memory of ten answers as of ten million.
 */
export function queriesOf(database: Database, { firstDay, lastDay }: Quarter, service: string | undefined) {
  const counted = (of: CounterRow['of']) =>
    database
      .selectFrom('counters')
      .innerJoin('tallies', 'tallies.counter', 'counters.id')
      .where('counters.of', '=', of)
      .where('day', '>=', firstDay)
      .where('day', '<=', lastDay)
      .$if(service !== undefined, (query) => query.where('service', '=', service as string));

  return {
    /** How many records of each kind, and on which day the first and the last was. */
    records: () =>
      counted('record')
        .select(({ fn }) => [
          ...INSTRUMENT,
          'kind',
          'reached',
          fn.sum('n').as('count'),
          fn.min('day').as('first'),
          fn.max('day').as('last'),
        ])
        .groupBy([...INSTRUMENT, 'kind', 'reached'])
        .execute(),

    /** How often each wording was asked, rated with what, and answered in words. */
    answers: () =>
      counted('answer')
        .select(({ fn }) => [
          ...INSTRUMENT,
          'question',
          'statement',
          fn.min('position').as('position'),
          fn.sum('asked').as('asked'),
          fn.sum('rated1').as('rated1'),
          fn.sum('rated2').as('rated2'),
          fn.sum('rated3').as('rated3'),
          fn.sum('rated4').as('rated4'),
          fn.sum('rated5').as('rated5'),
          fn.sum('texts').as('texts'),
        ])
        .groupBy([...INSTRUMENT, 'question', 'statement'])
        .execute(),

    /** How often each option of a question was offered and chosen. */
    options: () =>
      counted('option')
        .select(({ fn }) => [
          ...INSTRUMENT,
          'question',
          'statement',
          'option',
          'label',
          fn.sum('n').as('offered'),
          fn.sum('chosen').as('chosen'),
        ])
        .groupBy([...INSTRUMENT, 'question', 'statement', 'option', 'label'])
        .execute(),
  };
}
