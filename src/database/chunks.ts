/** Rows to a statement: SQLite takes 32,766 parameters in one, and the widest row has 21. */
const MOST_ROWS = 1536;

/**
 * Rows in as many parts as statements can take. Parts have few lengths, of three binary digits and zeros, so that
 * statements can be kept: a thousand rows are four parts at most.
 */
export function* chunks<T>(rows: readonly T[]): Generator<readonly T[]> {
  for (let start = 0; start < rows.length; ) {
    const end = start + lengthWithin(Math.min(MOST_ROWS, rows.length - start));
    yield rows.slice(start, end);
    start = end;
  }
}

/** The longest length of three binary digits and zeros that is within another. */
function lengthWithin(length: number): number {
  const step = 2 ** Math.max(0, Math.floor(Math.log2(length)) - 2);
  return length - (length % step);
}
