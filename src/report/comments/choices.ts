import type { Database } from '../../database/tables.ts';
import { type Quarter, quarterOf, quartersBetween } from '../quarter.ts';
import { mayHaveTexts } from './query.ts';

/** What comments can be chosen by, of all that was ever collected. */
export interface CommentChoices {
  readonly services: readonly string[];
  readonly channels: readonly string[];
  readonly langs: readonly string[];
  readonly questions: readonly string[];
  readonly quarters: readonly Quarter[];
}

/** Reads what can be chosen from the counters, of which there are few, and when the first and last comment there is was written. */
export async function readCommentChoices(database: Database): Promise<CommentChoices> {
  const asked = await database
    .selectFrom('counters')
    .select(['service', 'channel', 'lang', 'question'])
    .where('of', '=', 'answer')
    .groupBy(['service', 'channel', 'lang', 'question'])
    .execute();
  const all = (name: 'service' | 'channel' | 'lang' | 'question') => [...new Set(asked.map((row) => row[name]))].sort();
  const end = async (order: 'asc' | 'desc') => {
    const rows = database.selectFrom('kept_texts').select('answered_at').orderBy('answered_at', order).limit(1);
    return (await rows.execute()).map(({ answered_at }) => quarterOf(new Date(answered_at)));
  };
  const [first, last] = [...(await end('asc')), ...(await end('desc'))];
  return {
    services: all('service'),
    channels: all('channel'),
    langs: all('lang'),
    questions: all('question').filter(mayHaveTexts),
    quarters: first && last ? quartersBetween(first, last) : [],
  };
}
