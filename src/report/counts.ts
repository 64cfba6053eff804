import { COUNTS, INSTRUMENT, type InstrumentColumns } from '../database/counters.ts';
import type { CounterRow, Database } from '../database/tables.ts';
import { grouped } from './grouped.ts';
import type { Quarter } from './quarter.ts';
import { isSuspected, type Suspected } from './suspected.ts';

/** How many records of one kind, of those that were left at one question, and the days of the first and the last. */
export interface RecordCounts extends InstrumentColumns, Pick<CounterRow, 'kind' | 'reached' | 'suspicions'> {
  readonly count: number;
  readonly first: string;
  readonly last: string;
}

/** How often one wording was asked, rated with what, and answered in words; `position` is its first place. */
export interface AnswerCounts extends InstrumentColumns, Pick<CounterRow, 'question' | 'statement' | 'position'> {
  readonly asked: number;
  readonly rated1: number;
  readonly rated2: number;
  readonly rated3: number;
  readonly rated4: number;
  readonly rated5: number;
  readonly texts: number;
  readonly masked: number;
}

/** How often one option of one wording was offered and chosen. */
export interface OptionCounts
  extends InstrumentColumns,
    Pick<CounterRow, 'question' | 'statement' | 'option' | 'label'> {
  readonly offered: number;
  readonly chosen: number;
}

/** All that was counted. */
export interface QuarterCounts {
  readonly records: readonly RecordCounts[];
  readonly answers: readonly AnswerCounts[];
  readonly options: readonly OptionCounts[];
}

/** What of a quarter is counted: all of it, where nothing is said. */
export interface Selection {
  /** One service, by its name. */
  readonly service?: string | undefined;
  /** One question, by its id: all others are as if nobody had been asked. */
  readonly question?: string | undefined;
  /** Suspected responses are counted with all others, unless they are left out. */
  readonly suspected?: Suspected | undefined;
}

/** What names the instrument of a row. */
export const instrumentKey = (row: InstrumentColumns): string =>
  JSON.stringify(INSTRUMENT.map((column) => row[column]));

/**
 * What was counted in a quarter. Suspected responses that are left out have their rows among the records alone, so that
 * they can be told of. It is read from the tallies and not from the records, so that it takes the same time and memory of
 * ten answers as of ten million.
 */
export async function countsOf(database: Database, quarter: Quarter, selection: Selection): Promise<QuarterCounts> {
  const rows = await sumsOf(database, quarter, selection);
  const isCounted = (row: Sums) => row.of === 'record' || selection.suspected !== 'left-out' || !isSuspected(row);
  const of = (what: CounterRow['of']) => rows.filter((row) => row.of === what && isCounted(row));
  // The place of a question is a counter's own, as others may come before it or not, and so is why it is suspected.
  const keyOf = (row: Sums) => JSON.stringify([instrumentKey(row), row.question, row.statement, row.option, row.label]);
  const wordings = grouped(of('answer'), keyOf);
  const options = [...grouped(of('option'), keyOf).values()].map((each) => each.reduce(together));
  return {
    records: of('record').map(({ n: count, ...row }) => ({ ...row, count })),
    answers: [...wordings.values()].map((places) => places.reduce(together)),
    options: options.map(({ n: offered, ...row }) => ({ ...row, offered })),
  };
}

type Sums = Awaited<ReturnType<typeof sumsOf>>[number];

/** Each counter with the sums of its days. */
async function sumsOf(database: Database, { firstDay, lastDay }: Quarter, { service, question }: Selection) {
  // Summed before the words come to it, which are many times longer than the numbers, and found by counter and day,
  // which is the order that they are summed in: by the day alone all of a quarter would have to be sorted.
  const days = database
    .selectFrom('tallies')
    .where('counter', 'in', (eb) =>
      eb
        .selectFrom('counters')
        .select('id')
        .$if(service !== undefined, (own) => own.where('service', '=', service as string))
        .$if(question !== undefined, (own) =>
          own.where((its) => its.or([its('of', '=', 'record'), its('question', '=', question as string)])),
        ),
    )
    .where('day', '>=', firstDay)
    .where('day', '<=', lastDay)
    .groupBy('counter')
    .select(({ fn }) => [
      'counter',
      fn.min('day').as('first'),
      fn.max('day').as('last'),
      ...COUNTS.map((name) => fn.sum(name).as(name)),
    ]);
  const rows = await database
    .selectFrom(days.as('days'))
    .innerJoin('counters', 'counters.id', 'days.counter')
    .selectAll(['counters', 'days'])
    .execute();
  // PostgreSQL gives sums as text.
  return rows.map((row) => ({ ...row, ...numbersOf(row) }));
}

const numbersOf = (row: Readonly<Record<(typeof COUNTS)[number], string | number | bigint>>) =>
  Object.fromEntries(COUNTS.map((name) => [name, Number(row[name])])) as Record<(typeof COUNTS)[number], number>;

/** The sums of one wording, or one option, in two counters. */
function together(one: Sums, other: Sums): Sums {
  const sums = COUNTS.map((name) => [name, one[name] + other[name]]);
  return { ...one, ...Object.fromEntries(sums), position: Math.min(one.position, other.position) };
}
