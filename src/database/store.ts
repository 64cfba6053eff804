import { SqliteAdapter } from 'kysely';
import { chunks } from './chunks.ts';
import { createInsert } from './insert-rows.ts';
import { retried } from './retried.ts';
import { answerRows, keptTextRows, optionRows, type ReceivedRecord, recordRow } from './rows.ts';
import type { AnswerRow, Database, KeptTextRow, OptionRow, RecordRow } from './tables.ts';
import { additionsOf, addTallies } from './tallies.ts';

/** What became of a record: stored now, stored before, or kept out by another record under the same id. */
export type Outcome = 'new' | 'duplicate' | 'conflict';

/** Stores all of the records or, when it rejects, none; tells what became of each, in their order. */
export type Commit = (received: readonly ReceivedRecord[]) => Promise<readonly Outcome[]>;

/**
 * How many records one transaction takes at most, where they are there. SQLite alone writes, and a tally that many
 * records add to is written once. Elsewhere others meet a longer one more often, and Aurora DSQL takes 3,000 rows in one.
 */
export const mostTogether = (database: Database): number =>
  database.getExecutor().adapter instanceof SqliteAdapter ? 1000 : 200;

/** Inserts the rows whose ids are not there yet, and tells which those were. */
const insertRecords = createInsert((database, rows: readonly RecordRow[]) =>
  database
    .insertInto('records')
    .values(rows)
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id'),
);
const insertAnswers = createInsert((database, rows: readonly AnswerRow[]) =>
  database.insertInto('answers').values(rows),
);
const insertOptions = createInsert((database, rows: readonly OptionRow[]) =>
  database.insertInto('options').values(rows),
);
const insertKeptTexts = createInsert((database, rows: readonly KeptTextRow[]) =>
  database.insertInto('kept_texts').values(rows),
);

/**
 * Stores all of the records and counts them or, when it throws, none. The first record under an id stays for good,
 * and is what is counted. The outcomes come in the records' order.
 */
export async function store(database: Database, received: readonly ReceivedRecord[]): Promise<readonly Outcome[]> {
  const entries = received.map((each) => ({ ...each, row: recordRow(each) }));
  const first = new Map([...entries].reverse().map((entry) => [entry.row.id, entry]));
  // In one order everywhere: two processes that store the same ids wait for each other and never deadlock.
  const candidates = [...first.values()].sort((a, b) => (a.row.id < b.row.id ? -1 : 1));

  return await retried(() =>
    database.transaction().execute(async (transaction) => {
      const rows = candidates.map(({ row }) => row);
      const added = new Set((await insertRecords(transaction, rows)).map(({ id }) => id));
      const fresh = candidates
        .filter(({ row }) => added.has(row.id))
        .map((entry) => ({ row: entry.row, answers: answerRows(entry), options: optionRows(entry) }));
      await insertAnswers(
        transaction,
        fresh.flatMap(({ answers }) => answers),
      );
      await insertOptions(
        transaction,
        fresh.flatMap(({ options }) => options),
      );
      await insertKeptTexts(transaction, fresh.flatMap(keptTextRows));
      const older = await digestsOf(
        transaction,
        rows.map(({ id }) => id).filter((id) => !added.has(id)),
      );
      // Last, as others wait from here to the commit to count the same.
      await addTallies(transaction, additionsOf(fresh));
      return entries.map((entry): Outcome => {
        const { id, sha256 } = entry.row;
        if (sha256 !== (older.get(id) ?? first.get(id)?.row.sha256)) return 'conflict';
        return added.has(id) && entry === first.get(id) ? 'new' : 'duplicate';
      });
    }),
  );
}

/** The digests of the records that are stored under these ids. */
async function digestsOf(transaction: Database, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const digests = new Map<string, string>();
  for (const some of chunks(ids)) {
    const rows = await transaction.selectFrom('records').select(['id', 'sha256']).where('id', 'in', some).execute();
    for (const { id, sha256 } of rows) digests.set(id, sha256);
  }
  return digests;
}
