import type { ExpressionBuilder } from 'kysely';
import { chunks } from './chunks.ts';
import { type Additions, COUNTS, createCount } from './counters.ts';
import type { AnswerRow, Database, OptionRow, RecordRow, Tables } from './tables.ts';

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
    for (const { question, statement, position, rating, text } of answers) {
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

/**
 * Adds to the tallies, in the transaction that stores the records. Rows are taken in one order everywhere, so that
 * two processes that count the same wait for each other and never deadlock.
 */
export async function addTallies(transaction: Database, { counters, tallies }: Additions): Promise<void> {
  for (const values of chunks(counters)) {
    await transaction
      .insertInto('counters')
      .values(values)
      .onConflict((conflict) => conflict.column('id').doNothing())
      .execute();
  }
  for (const values of chunks(tallies)) {
    await transaction
      .insertInto('tallies')
      .values(values)
      .onConflict((conflict) => conflict.columns(['counter', 'day']).doUpdateSet(sums))
      .execute();
  }
}

type Conflict = ExpressionBuilder<Tables & { readonly excluded: Tables['tallies'] }, 'tallies' | 'excluded'>;

const sums = (eb: Conflict) =>
  Object.fromEntries(COUNTS.map((name) => [name, eb(`tallies.${name}`, '+', eb.ref(`excluded.${name}`))]));

/** The UTC day of an instant. */
const dayOf = (instant: string) => instant.slice(0, 10);
