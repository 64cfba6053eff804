import type { Database } from '../../database/tables.ts';
import type { CommentQuery } from './query.ts';

/**
 * How many comments were ever written with a choice, from the tallies: those deleted since count too. Undefined where
 * only the comments themselves tell: for a search, a rating of trust, and what is suspected.
 */
export async function countComments(database: Database, query: CommentQuery): Promise<number | undefined> {
  const { search, trust, suspected, service, channel, lang, question, from, before } = query;
  if (search || trust || suspected) return undefined;
  const { texts } = await database
    .selectFrom('tallies')
    .innerJoin('counters', 'counters.id', 'counter')
    .select(({ fn }) => fn.sum('texts').as('texts'))
    .where('of', '=', 'answer')
    .$if(service !== '', (rows) => rows.where('service', '=', service))
    .$if(channel !== '', (rows) => rows.where('channel', '=', channel))
    .$if(lang !== '', (rows) => rows.where('lang', '=', lang))
    .$if(question !== '', (rows) => rows.where('question', '=', question))
    .$if(from !== '', (rows) => rows.where('day', '>=', from.slice(0, 10)))
    // The first instant after the last day.
    .$if(before !== '', (rows) => rows.where('day', '<', before.slice(0, 10)))
    .executeTakeFirstOrThrow();
  return Number(texts ?? 0);
}
