import { CompiledQuery } from 'kysely';
import { chunks } from './chunks.ts';
import type { Database } from './tables.ts';

/** A statement that inserts rows, as Kysely makes it. */
type Make<Row, Told> = (database: Database, rows: readonly Row[]) => { readonly compile: () => CompiledQuery<Told> };

/** A text with the columns in its order. */
interface Made {
  readonly text: string;
  readonly columns: readonly string[];
}

/**
 * Makes the function that inserts rows, all of the same columns, and gives back what the statement returns. The text is
 * made once for each number of rows: Kysely makes a tree of all their values, which takes as long as to store them.
 */
export function createInsert<Row extends object, Told>(
  make: Make<Row, Told>,
): (database: Database, rows: readonly Row[]) => Promise<readonly Told[]> {
  // By engine, as each numbers its parameters in its own way.
  const byEngine = new WeakMap<object, Map<number, Made>>();

  return async (database, rows) => {
    const { adapter } = database.getExecutor();
    const made = byEngine.get(adapter) ?? new Map<number, Made>();
    byEngine.set(adapter, made);
    const told: Told[] = [];
    for (const some of chunks(rows)) {
      const { text, columns } = made.get(some.length) ?? {
        text: make(database, some).compile().sql,
        columns: Object.keys(some[0] ?? {}),
      };
      made.set(some.length, { text, columns });
      const values = some.flatMap((row) => columns.map((column) => row[column as keyof Row]));
      const result = await database.executeQuery<Told>(CompiledQuery.raw(text, values));
      for (const row of result.rows) told.push(row);
    }
    return told;
  };
}
