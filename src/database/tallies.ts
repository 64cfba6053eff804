import type { ExpressionBuilder } from 'kysely';
import { type Additions, COUNTS, type Counts, createCount } from './counters.ts';
import { createInsert } from './insert-rows.ts';
import type { AnswerRow, CounterRow, Database, OptionRow, RecordRow, Tables, TallyRow } from './tables.ts';

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

type Conflict = ExpressionBuilder<Tables & { readonly excluded: Tables['tallies'] }, 'tallies' | 'excluded'>;

/** Makes `addTallies`; a migration names the columns of its time. */
export function createAddTallies(names: TallyNames): (transaction: Database, additions: Additions) => Promise<void> {
  const columns = ['counter', 'day', ...names] as const;
  const sums = (eb: Conflict) =>
    Object.fromEntries(names.map((name) => [name, eb(`tallies.${name}`, '+', eb.ref(`excluded.${name}`))]));
  const insertTallies = createInsert((database, rows: readonly TallyRow[]) =>
    database
      .insertInto('tallies')
      .values(rows)
      .onConflict((conflict) => conflict.columns(['counter', 'day']).doUpdateSet(sums))
      .returning(['counter', 'day', 'n']),
  );
  const insertCounters = createInsert((database, rows: readonly CounterRow[]) =>
    database
      .insertInto('counters')
      .values(rows)
      .onConflict((conflict) => conflict.column('id').doNothing()),
  );

  return async (transaction, { counters, tallies }) => {
    const rows = tallies.map((row) => Object.fromEntries(columns.map((name) => [name, row[name]])) as never);
    const now = await insertTallies(transaction, rows);
    const given = new Map(tallies.map(({ counter, day, n }) => [`${counter} ${day}`, n]));
    // Something is counted in each, so that one that was there has more now than what it was given.
    const begun = new Set(
      now.filter(({ counter, day, n }) => Number(n) === given.get(`${counter} ${day}`)).map(({ counter }) => counter),
    );
    await insertCounters(
      transaction,
      counters.filter(({ id }) => begun.has(id)),
    );
  };
}

/**
 * Adds to the tallies, in the transaction that stores the records. Rows are taken in one order everywhere, so that
 * two processes that count the same wait for each other and never deadlock.
 *
 * A tally that is there has its counter, so that counters are inserted for those alone that were not: mostly none.
 */
export const addTallies = createAddTallies(COUNTS);

/** The UTC day of an instant. */
const dayOf = (instant: string) => instant.slice(0, 10);
