import type { Database } from '../database/tables.ts';
import type { Rating } from '../standard/scale.ts';
import type { Quarter } from './quarter.ts';

/** A question as it was shown: what must be the same for two answers to be counted together. */
export interface Wording {
  readonly question: string;
  readonly statement: string;
  readonly lang: string;
  readonly edition: string;
}

type Rows<Query extends 'answers' | 'options'> = Awaited<ReturnType<ReturnType<typeof queriesOf>[Query]>>[number];

/** The counts of one wording. PostgreSQL gives counts as text. */
export type AnswerCounts = Rows<'answers'>;

/** The counts of one option of one wording. */
export type OptionCounts = Rows<'options'>;

const WORDING = ['records.service', 'question', 'statement', 'lang', 'edition'] as const;

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
    /** How many records of each kind. */
    kinds: () =>
      records
        .select(({ fn }) => ['service', 'kind', fn.countAll().as('count')])
        .groupBy(['service', 'kind'])
        .execute(),

    /** How many ratings of each kind, and how many texts, by wording. */
    answers: () =>
      answers
        .select(({ fn }) => {
          const rated = (rating: Rating) => fn.count('rating').filterWhere('rating', '=', rating);
          return [
            ...WORDING,
            fn.min('position').as('position'),
            rated(1).as('rated1'),
            rated(2).as('rated2'),
            rated(3).as('rated3'),
            rated(4).as('rated4'),
            rated(5).as('rated5'),
            fn.count('text').as('texts'),
          ];
        })
        .groupBy(WORDING)
        .execute(),

    /** How often each option of a check-all question was offered and chosen. */
    options: () =>
      answers
        .innerJoin('options', (join) =>
          join.onRef('options.record_id', '=', 'answers.record_id').onRef('options.position', '=', 'answers.position'),
        )
        .select(({ fn }) => [
          ...WORDING,
          'option',
          fn.countAll().as('offered'),
          fn.sum('chosen').as('chosen'),
          fn.min('answers.position').as('position'),
        ])
        .groupBy([...WORDING, 'option'])
        .execute(),
  };
}
