/** Rows to a statement: SQLite takes 32,766 parameters in one, and the widest row has 21. */
const MOST_ROWS = 1500;

/** Rows in as many parts as statements can take. */
export function* chunks<T>(rows: readonly T[]): Generator<readonly T[]> {
  for (let start = 0; start < rows.length; start += MOST_ROWS) yield rows.slice(start, start + MOST_ROWS);
}
