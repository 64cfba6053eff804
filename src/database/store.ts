import { answerRows, optionRows, type ReceivedRecord, recordRow } from './rows.ts';
import type { Database, RecordRow } from './tables.ts';

/** What became of a record: stored now, stored before, or kept out by another record under the same id. */
export type Outcome = 'new' | 'duplicate' | 'conflict';

/** Rows to a statement: SQLite takes 32,766 parameters in one, and the widest row has 20. */
const MOST_ROWS = 1600;

/**
 * Stores all of the records or, when it throws, none. The first record under an id stays for good. The outcomes
 * come in the records' order.
 */
export async function store(database: Database, received: readonly ReceivedRecord[]): Promise<readonly Outcome[]> {
  const entries = received.map((each) => ({ ...each, row: recordRow(each) }));
  const first = new Map([...entries].reverse().map((entry) => [entry.row.id, entry]));
  // In one order everywhere: two processes that store the same ids wait for each other and never deadlock.
  const candidates = [...first.values()].sort((a, b) => (a.row.id < b.row.id ? -1 : 1));

  return await database.transaction().execute(async (transaction) => {
    const rows = candidates.map(({ row }) => row);
    const added = await insertRecords(transaction, rows);
    const fresh = candidates.filter(({ row }) => added.has(row.id));
    for (const values of chunks(fresh.flatMap(answerRows))) {
      await transaction.insertInto('answers').values(values).execute();
    }
    for (const values of chunks(fresh.flatMap(optionRows))) {
      await transaction.insertInto('options').values(values).execute();
    }
    const older = await digestsOf(
      transaction,
      rows.map(({ id }) => id).filter((id) => !added.has(id)),
    );
    return entries.map((entry): Outcome => {
      const { id, digest } = entry.row;
      if (digest !== (older.get(id) ?? first.get(id)?.row.digest)) return 'conflict';
      return added.has(id) && entry === first.get(id) ? 'new' : 'duplicate';
    });
  });
}

/** Inserts the rows whose ids are not there yet, and tells which those were. */
async function insertRecords(transaction: Database, rows: readonly RecordRow[]): Promise<ReadonlySet<string>> {
  const added = new Set<string>();
  for (const values of chunks(rows)) {
    const inserted = await transaction
      .insertInto('records')
      .values(values)
      .onConflict((conflict) => conflict.column('id').doNothing())
      .returning('id')
      .execute();
    for (const { id } of inserted) added.add(id);
  }
  return added;
}

/** The digests of the records that are stored under these ids. */
async function digestsOf(transaction: Database, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const digests = new Map<string, string>();
  for (const some of chunks(ids)) {
    const rows = await transaction.selectFrom('records').select(['id', 'digest']).where('id', 'in', some).execute();
    for (const { id, digest } of rows) digests.set(id, digest);
  }
  return digests;
}

function* chunks<T>(rows: readonly T[]): Generator<readonly T[]> {
  for (let start = 0; start < rows.length; start += MOST_ROWS) yield rows.slice(start, start + MOST_ROWS);
}
