import { type Suspicion, suspicionsOf } from '../../database/suspicions.ts';
import type { Database } from '../../database/tables.ts';
import { grouped } from '../grouped.ts';
import { TRUSTS, type Trust } from './query.ts';
import type { Comment, FoundResponse } from './scan.ts';

/** A response with its comments, and beside them what it was rated with and why it is suspected. */
export interface CommentedResponse {
  /** By the collector's clock, as `2025-11-14T15:00:00.000Z`. */
  readonly answeredAt: string;
  readonly service: string;
  readonly channel: string;
  readonly lang: string;
  /** Null where trust was not answered. */
  readonly trust: Trust | null;
  readonly ratings: readonly { readonly question: string; readonly rating: number }[];
  /** Why it is suspected of not being a respondent's, if it is. */
  readonly suspicions: readonly Suspicion[];
  readonly comments: readonly Comment[];
}

/** Adds to each response its ratings and suspicions, and leaves out its id, which nobody needs who reads. */
export async function withRatings(
  database: Database,
  found: readonly FoundResponse[],
): Promise<readonly CommentedResponse[]> {
  if (found.length === 0) return [];
  const ids = found.map(({ id }) => id);
  const ratings = await database
    .selectFrom('answers')
    .select(['record_id', 'question', 'rating'])
    .where('record_id', 'in', ids)
    .where('rating', 'is not', null)
    .orderBy('record_id')
    .orderBy('position')
    .execute();
  const thumbs = await database
    .selectFrom('answers')
    .innerJoin('options', (join) =>
      join.onRef('options.record_id', '=', 'answers.record_id').onRef('options.position', '=', 'answers.position'),
    )
    .select(['answers.record_id', 'option'])
    .where('answers.record_id', 'in', ids)
    .where('question', '=', 'trust')
    .where('chosen', '=', 1)
    .execute();
  const suspected = await database
    .selectFrom('records')
    .select(['id', 'suspicions'])
    .where('id', 'in', ids)
    .where('suspicions', 'is not', null)
    .execute();
  const suspicionsIn = new Map(suspected.map((row) => [row.id, suspicionsOf(row)]));
  const ratingsOf = grouped(ratings, ({ record_id }) => record_id);
  const thumbOf = new Map(thumbs.map(({ record_id, option }) => [record_id, option]));
  return found.map(({ id, answeredAt, service, channel, lang, comments }) => {
    const own = (ratingsOf.get(id) ?? []).map(({ question, rating }) => ({ question, rating: Number(rating) }));
    const trust = own.find(({ question }) => question === 'trust')?.rating ?? thumbOf.get(id);
    return {
      answeredAt,
      service,
      channel,
      lang,
      trust: TRUSTS.find((each) => each === String(trust)) ?? null,
      ratings: own,
      suspicions: suspicionsIn.get(id) ?? [],
      comments,
    };
  });
}
