import type { ExpressionBuilder } from 'kysely';
import { chunks } from './chunks.ts';
import { type Additions, COUNTS, type Counts, createCount } from './counters.ts';
import type { AnswerRow, Database, OptionRow, RecordRow, Tables, TallyRow } from './tables.ts';

/** A record in rows, as it was stored. */
export interface StoredRows {
  readonly row: RecordRow;
  readonly answers: readonly AnswerRow[];
  readonly options: readonly OptionRow[];
}

/** What records add to the tallies. */
export function additionsOf(records: readonly StoredRows[]): Additions {
  const count = createCount();
  for (const { row, answers, options } of records) {
    const day = dayOf(row.answered_at);
    count.add(day, row, { of: 'record', kind: row.kind, reached: row.reached ?? '' }, { n: 1 });
    for (const { question, statement, position, rating, text, masked } of answers) {
      count.add(
        day,
        row,
        { of: 'answer', question, statement, position },
        {
          n: 1,
          // Records of version 1 do not tell what was left unanswered.
          asked: row.schema_version >= 2 ? 1 : 0,
          ...(rating !== null && { [`rated${rating}`]: 1 }),
          texts: text === null ? 0 : 1,
          masked: masked ?? 0,
        },
      );
    }
    for (const { position, option, label, chosen } of options) {
      // Positions count on from 0 without a gap.
      const { question, statement } = answers[position] as AnswerRow;
      count.add(day, row, { of: 'option', question, statement, option, label }, { n: 1, chosen });
    }
  }
  return count.additions();
}

/** What tallies tell, by the names of their columns. */
export type TallyNames = readonly (keyof Counts)[];

/**
 * Adds to the tallies, in the transaction that stores the records. Rows are taken in one order everywhere, so that
 * two processes that count the same wait for each other and never deadlock. A migration names the columns of its time.
 */
export async function addTallies(
  transaction: Database,
  { counters, tallies }: Additions,
  names: TallyNames = COUNTS,
): Promise<void> {
  for (const values of chunks(counters)) {
    await transaction
      .insertInto('counters')
      .values(values)
      .onConflict((conflict) => conflict.column('id').doNothing())
      .execute();
  }
  const rows = names === COUNTS ? tallies : tallies.map((row) => onlyOf(row, ['counter', 'day', ...names]));
  for (const values of chunks(rows)) {
    await transaction
      .insertInto('tallies')
      .values(values)
      .onConflict((conflict) => conflict.columns(['counter', 'day']).doUpdateSet(sumsOf(names)))
      .execute();
  }
}

type Conflict = ExpressionBuilder<Tables & { readonly excluded: Tables['tallies'] }, 'tallies' | 'excluded'>;

const sumsOf = (names: TallyNames) => (eb: Conflict) =>
  Object.fromEntries(names.map((name) => [name, eb(`tallies.${name}`, '+', eb.ref(`excluded.${name}`))]));

const onlyOf = (row: TallyRow, names: readonly (keyof TallyRow)[]) =>
  Object.fromEntries(names.map((name) => [name, row[name]])) as unknown as TallyRow;

/** The UTC day of an instant. */
const dayOf = (instant: string) => instant.slice(0, 10);
