import { setImmediate as others } from 'node:timers/promises';
import type { Database } from '../../database/tables.ts';
import { grouped } from '../grouped.ts';
import type { Place } from './place.ts';
import type { CommentQuery } from './query.ts';

/** One text that somebody wrote. */
export interface Comment {
  readonly question: string;
  readonly statement: string;
  readonly text: string;
  /** How many pieces of personal information were masked in it. */
  readonly masked: number;
}

/** A response with those of its comments that were asked for, at its place. */
export interface FoundResponse extends Place {
  readonly service: string;
  readonly channel: string;
  readonly lang: string;
  readonly comments: readonly Comment[];
}

/** A part of the list: what was found in it, and its last place; without one the list has come to its end. */
export interface Scanned {
  readonly found: readonly FoundResponse[];
  readonly looked: number;
  readonly last: Place | undefined;
}

/** Which way to go from a place: to what was written before it, or to what came after it. */
export type Direction = 'older' | 'newer';

/**
 * Looks through the next responses with texts in the order of the list. However rare what is asked for is, no more are
 * read than so many; no transaction is held in between, so that nobody waits who sends.
 */
export async function scan(
  database: Database,
  query: CommentQuery,
  direction: Direction,
  place: Place | undefined,
  most: number,
): Promise<Scanned> {
  // SQLite reads without ever waiting: what arrives meanwhile has its turn between two parts.
  await others();
  const isOlder = direction === 'older';
  const order = isOlder ? 'desc' : 'asc';
  const kept = await database
    .selectFrom('kept_texts')
    .selectAll()
    .$if(query.service !== '', (rows) => rows.where('service', '=', query.service))
    .$if(query.from !== '', (rows) => rows.where('answered_at', '>=', query.from))
    .$if(query.before !== '', (rows) => rows.where('answered_at', '<', query.before))
    .$if(place !== undefined, (rows) =>
      rows.where(({ eb, refTuple, tuple }) => {
        const { answeredAt, id } = place as Place;
        return eb(refTuple('answered_at', 'record_id'), isOlder ? '<' : '>', tuple(answeredAt, id));
      }),
    )
    .orderBy('answered_at', order)
    .orderBy('record_id', order)
    .limit(most)
    .execute();
  const wanted = kept.filter(
    ({ channel, lang }) =>
      (query.channel === '' || channel === query.channel) && (query.lang === '' || lang === query.lang),
  );
  const commentsOf = await commentsIn(
    database,
    query,
    wanted.map(({ record_id }) => record_id),
  );
  const found = wanted.flatMap(({ record_id: id, answered_at: answeredAt, service, channel, lang }) => {
    const comments = commentsOf.get(id);
    return comments ? [{ id, answeredAt, service, channel, lang, comments }] : [];
  });
  const last = kept.length < most ? undefined : kept.at(-1);
  return { found, looked: kept.length, last: last && { answeredAt: last.answered_at, id: last.record_id } };
}

/** The comments that were asked for, of those of these responses that have some. */
async function commentsIn(
  database: Database,
  { question, trust, suspected, hasWords }: CommentQuery,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly Comment[]>> {
  if (ids.length === 0) return new Map();
  const isThumb = trust === 'up' || trust === 'down';
  const rows = await database
    .selectFrom('answers')
    .select(['record_id', 'question', 'statement', 'text', 'masked'])
    .where('record_id', 'in', ids)
    .where('text', 'is not', null)
    .$if(question !== '', (answers) => answers.where('question', '=', question))
    .$if(trust !== '' && !isThumb, (answers) =>
      answers.where('record_id', 'in', (eb) =>
        eb
          .selectFrom('answers')
          .select('record_id')
          .where('record_id', 'in', ids)
          .where('question', '=', 'trust')
          .where('rating', '=', Number(trust)),
      ),
    )
    .$if(suspected !== '', (answers) =>
      answers.where('record_id', 'in', (eb) =>
        eb
          .selectFrom('records')
          .select('id')
          .where('id', 'in', ids)
          .where('suspicions', suspected === 'alone' ? 'is not' : 'is', null),
      ),
    )
    .$if(isThumb, (answers) =>
      answers.where('record_id', 'in', (eb) =>
        eb
          .selectFrom('answers as trusted')
          .innerJoin('options', (join) =>
            join
              .onRef('options.record_id', '=', 'trusted.record_id')
              .onRef('options.position', '=', 'trusted.position'),
          )
          .select('trusted.record_id')
          .where('trusted.record_id', 'in', ids)
          .where('trusted.question', '=', 'trust')
          .where('option', '=', trust)
          .where('chosen', '=', 1),
      ),
    )
    .orderBy('record_id')
    .orderBy('position')
    .execute();
  const comments = rows.filter(({ text }) => hasWords(text ?? ''));
  return new Map(
    [...grouped(comments, ({ record_id }) => record_id)].map(([id, own]) => [
      id,
      own.map(({ question: asked, statement, text, masked }) => ({
        question: asked,
        statement,
        text: text ?? '',
        masked: masked ?? 0,
      })),
    ]),
  );
}
