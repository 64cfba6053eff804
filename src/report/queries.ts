import type { Database } from '../database/tables.ts';
import type { Rating } from '../standard/scale.ts';
import type { Quarter } from './quarter.ts';

type Rows<Query extends keyof ReturnType<typeof queriesOf>> = Awaited<
  ReturnType<ReturnType<typeof queriesOf>[Query]>
>[number];

/** How many records of one kind, and of those that were left how many at one question. PostgreSQL gives counts as text. */
export type RecordCounts = Rows<'records'>;

/** The counts of one wording. */
export type AnswerCounts = Rows<'answers'>;

/** The counts of one option of one wording. */
export type OptionCounts = Rows<'options'>;

/** The columns that tell one instrument from another. */
const INSTRUMENT = [
  'service',
  'channel',
  'transaction_point',
  'edition',
  'lang',
  'survey_type',
  'trust_statement',
  'omb_control_number',
] as const;

/** What names the instrument of a row. */
export const instrumentKey = (row: Pick<RecordCounts, (typeof INSTRUMENT)[number]>): string =>
  JSON.stringify(INSTRUMENT.map((column) => row[column]));

/**
 * The report's queries over the records that were answered in a quarter, all of them or those of one service. The
 * database does the counting, so that a report takes the same memory of ten answers as of ten million.
 */
export function queriesOf(database: Database, { from, until }: Quarter, service: string | undefined) {
  const records = database
    .selectFrom('records')
    .where('answered_at', '>=', from)
    .where('answered_at', '<', until)
    .$if(service !== undefined, (query) => query.where('service', '=', service as string));
  const answers = records.innerJoin('answers', 'answers.record_id', 'records.id');

  return {
    /** How many records of each kind, and when the first and the last was. */
    records: () =>
      records
        .select(({ fn }) => [
          ...INSTRUMENT,
          'kind',
          'reached',
          fn.countAll().as('count'),
          fn.min('answered_at').as('first'),
          fn.max('answered_at').as('last'),
        ])
        .groupBy([...INSTRUMENT, 'kind', 'reached'])
        .execute(),

    /** How often each wording was asked, rated with what, and answered in words. */
    answers: () =>
      answers
        .select(({ fn }) => {
          const rated = (rating: Rating) => fn.count('rating').filterWhere('rating', '=', rating);
          return [
            ...INSTRUMENT,
            'question',
            'statement',
            fn.min('position').as('position'),
            // Records of version 1 do not tell what was left unanswered.
            fn.countAll().filterWhere('schema_version', '>=', 2).as('asked'),
            rated(1).as('rated1'),
            rated(2).as('rated2'),
            rated(3).as('rated3'),
            rated(4).as('rated4'),
            rated(5).as('rated5'),
            fn.count('text').as('texts'),
          ];
        })
        .groupBy([...INSTRUMENT, 'question', 'statement'])
        .execute(),

    /** How often each option of a question was offered and chosen. */
    options: () =>
      answers
        .innerJoin('options', (join) =>
          join.onRef('options.record_id', '=', 'answers.record_id').onRef('options.position', '=', 'answers.position'),
        )
        .select(({ fn }) => [
          ...INSTRUMENT,
          'question',
          'statement',
          'option',
          'label',
          fn.countAll().as('offered'),
          fn.sum('chosen').as('chosen'),
        ])
        .groupBy([...INSTRUMENT, 'question', 'statement', 'option', 'label'])
        .execute(),
  };
}
