import { type Kysely, sql } from 'kysely';
import { createCount, INSTRUMENT, type InstrumentColumns } from './counters.ts';
import type { CounterRow, Database } from './tables.ts';
import { createAddTallies } from './tallies.ts';

/** Adds what tallies told when there were none yet. */
const addTallies = createAddTallies([
  'n',
  'asked',
  'rated1',
  'rated2',
  'rated3',
  'rated4',
  'rated5',
  'texts',
  'chosen',
]);

/**
 * Counts the records that were stored before there were tallies: day by day, so that what is in memory and what a
 * database sorts at once are those of one day.
 */
export async function countStored(database: Kysely<unknown>): Promise<void> {
  // The columns that are read here are those of then and of now.
  const records = database as Database;
  for (let day = await firstDay(records, ''); day !== undefined; day = await firstDay(records, dayAfter(day))) {
    const { counters, tallies } = await additionsOf(records, day);
    await addTallies(records, { counters: counters.map(asOfThen), tallies });
  }
}

/** A counter without what was added to it since: its table does not have that yet. */
const asOfThen = ({ suspicions: _, ...row }: CounterRow) => row as CounterRow;

/** The first day from another on, as `2025-10-01`, that has a record. */
async function firstDay(database: Database, from: string): Promise<string | undefined> {
  const { first } = await database
    .selectFrom('records')
    .select(({ fn }) => fn.min<string | null>('answered_at').as('first'))
    .where('answered_at', '>=', from)
    .executeTakeFirstOrThrow();
  return first?.slice(0, 10);
}

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}

async function additionsOf(database: Database, day: string) {
  const records = database
    .selectFrom('records')
    .where('answered_at', '>=', day)
    .where('answered_at', '<', dayAfter(day));
  const answers = records.innerJoin('answers', 'answers.record_id', 'records.id');
  const rated = (rating: number) => sql<number>`count(case when rating = ${sql.lit(rating)} then 1 end)`;

  const kinds = await records
    .select(({ fn }) => [...INSTRUMENT, 'kind', 'reached', fn.countAll().as('n')])
    .groupBy([...INSTRUMENT, 'kind', 'reached'])
    .execute();
  const wordings = await answers
    .select(({ fn }) => [
      ...INSTRUMENT,
      'question',
      'statement',
      'position',
      fn.countAll().as('n'),
      sql<number>`count(case when schema_version >= 2 then 1 end)`.as('asked'),
      rated(1).as('rated1'),
      rated(2).as('rated2'),
      rated(3).as('rated3'),
      rated(4).as('rated4'),
      rated(5).as('rated5'),
      fn.count('text').as('texts'),
    ])
    .groupBy([...INSTRUMENT, 'question', 'statement', 'position'])
    .execute();
  const options = await answers
    .innerJoin('options', (join) =>
      join.onRef('options.record_id', '=', 'answers.record_id').onRef('options.position', '=', 'answers.position'),
    )
    .select(({ fn }) => [
      ...INSTRUMENT,
      'question',
      'statement',
      'option',
      'label',
      fn.countAll().as('n'),
      fn.sum('chosen').as('chosen'),
    ])
    .groupBy([...INSTRUMENT, 'question', 'statement', 'option', 'label'])
    .execute();

  const count = createCount();
  for (const { kind, reached, n, ...row } of kinds) {
    count.add(day, row, { of: 'record', kind, reached: reached ?? '' }, { n: Number(n) });
  }
  for (const row of wordings) {
    const { question, statement, position } = row;
    count.add(
      day,
      row satisfies InstrumentColumns,
      { of: 'answer', question, statement, position },
      {
        n: Number(row.n),
        asked: Number(row.asked),
        rated1: Number(row.rated1),
        rated2: Number(row.rated2),
        rated3: Number(row.rated3),
        rated4: Number(row.rated4),
        rated5: Number(row.rated5),
        texts: Number(row.texts),
      },
    );
  }
  for (const row of options) {
    const { question, statement, option, label } = row;
    count.add(
      day,
      row,
      { of: 'option', question, statement, option, label },
      { n: Number(row.n), chosen: Number(row.chosen) },
    );
  }
  return count.additions();
}
