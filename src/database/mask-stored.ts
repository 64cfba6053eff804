import type { Kysely } from 'kysely';
import { createCount, INSTRUMENT } from './counters.ts';
import { maskText } from './mask-text.ts';
import type { Database } from './tables.ts';

/** Responses whose texts are in memory at once: some megabytes at most. */
const CHUNK = 500;

/**
 * Masks personal information in the texts that were stored before texts were masked, and counts it. The hash of a record
 * whose text changes goes, as the text can be found from it: a device that sends it again is told that it is there.
 */
export async function maskStored(database: Kysely<unknown>): Promise<void> {
  // The columns that are read here are those of then and of now.
  const records = database as Database;
  for (let last: string | undefined = ''; last !== undefined; last = await maskAfter(records, last));
}

/** Masks one chunk of responses, by their ids, and gives the last of them; undefined when there are no more. */
async function maskAfter(database: Database, after: string): Promise<string | undefined> {
  const kept = await database
    .selectFrom('kept_texts')
    .select('record_id')
    .where('record_id', '>', after)
    .orderBy('record_id')
    .limit(CHUNK)
    .execute();
  const ids = kept.map(({ record_id }) => record_id);
  if (ids.length === 0) return undefined;
  const texts = await database
    .selectFrom('answers')
    .innerJoin('records', 'records.id', 'answers.record_id')
    .select([...INSTRUMENT, 'record_id', 'answered_at', 'position', 'question', 'statement', 'text'])
    .where('record_id', 'in', ids)
    .where('text', 'is not', null)
    .execute();

  const count = createCount();
  const changed = new Set<string>();
  for (const { text: stored, ...row } of texts) {
    const { text, masked } = maskText(stored ?? '');
    if (masked === 0) continue;
    const { record_id, position, question, statement } = row;
    changed.add(record_id);
    count.add(row.answered_at.slice(0, 10), row, { of: 'answer', question, statement, position }, { masked });
    await database
      .updateTable('answers')
      .set({ text, masked })
      .where('record_id', '=', record_id)
      .where('position', '=', position)
      .execute();
  }
  if (changed.size > 0) {
    await database
      .updateTable('records')
      .set({ sha256: '' })
      .where('id', 'in', [...changed])
      .execute();
    // They are counted already as texts.
    for (const { counter, day, masked } of count.additions().tallies) {
      await database
        .updateTable('tallies')
        .set(({ eb }) => ({ masked: eb('masked', '+', masked) }))
        .where('counter', '=', counter)
        .where('day', '=', day)
        .execute();
    }
  }
  return ids.at(-1);
}
