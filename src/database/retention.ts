import { retried } from './retried.ts';
import { type Database, OF_A_RECORD } from './tables.ts';

/** How many records one transaction deletes, so that records that arrive meanwhile hardly wait. */
const CHUNK = 200;

/**
 * Deletes the free texts of records that were answered before an instant, and tells of how many records. A question
 * that was answered in words is afterwards as one that was left unanswered; the tallies know better, and stay.
 */
export async function deleteTexts(database: Database, before: string, chunk = CHUNK): Promise<number> {
  return await retried(() =>
    database.transaction().execute(async (transaction) => {
      const rows = await transaction
        .selectFrom('kept_texts')
        .select('record_id')
        .where('answered_at', '<', before)
        .orderBy('answered_at')
        .orderBy('record_id')
        .limit(chunk)
        .execute();
      const ids = rows.map(({ record_id }) => record_id);
      if (ids.length === 0) return 0;
      await transaction
        .updateTable('answers')
        .set({ text: null })
        .where('record_id', 'in', ids)
        .where('text', 'is not', null)
        .execute();
      await transaction.deleteFrom('kept_texts').where('record_id', 'in', ids).execute();
      return ids.length;
    }),
  );
}

/**
 * Deletes records of every kind that were received before an instant, with all that they hold, and tells how many.
 * Their tallies stay. A record that its device sends again afterwards is new, and is counted twice.
 */
export async function deleteRecords(database: Database, before: string, chunk = CHUNK): Promise<number> {
  return await retried(() =>
    database.transaction().execute(async (transaction) => {
      const rows = await transaction
        .selectFrom('records')
        .select('id')
        // Nobody answers after it was received: this is implied, and has an index.
        .where('answered_at', '<', before)
        .where('received_at', '<', before)
        .orderBy('answered_at')
        .limit(chunk)
        .execute();
      const ids = rows.map(({ id }) => id);
      if (ids.length === 0) return 0;
      // By name, not by foreign keys, which not every engine has.
      for (const table of OF_A_RECORD) await transaction.deleteFrom(table).where('record_id', 'in', ids).execute();
      await transaction.deleteFrom('records').where('id', 'in', ids).execute();
      return ids.length;
    }),
  );
}
