import type { Database } from '../../database/tables.ts';
import type { Place } from './place.ts';
import type { CommentQuery } from './query.ts';
import { type CommentedResponse, withRatings } from './rated.ts';
import { type Direction, type FoundResponse, scan } from './scan.ts';

/** How many responses to a page. */
export const PAGE_SIZE = 25;

/** How many responses with texts are looked through for one page, and how many at once. */
const MOST_LOOKED = 5000;
const CHUNK = 500;

/** A page of the list, the newest first. */
export interface CommentPage {
  readonly responses: readonly CommentedResponse[];
  readonly direction: Direction;
  /** From where on there may be newer and older ones; undefined where there are none. */
  readonly newer: Place | undefined;
  readonly older: Place | undefined;
  /** Until when was looked, where that was not to the end of the list and the page is not full. */
  readonly lookedTo: string | undefined;
}

/** From which place to read on, and which way; without a place from the newest on. */
export interface From {
  readonly direction: Direction;
  readonly place: Place | undefined;
}

/** Sizes, which tests make smaller. */
export interface Sizes {
  readonly page: number;
  readonly chunk: number;
  readonly most: number;
}

/** Reads a page of comments. */
export async function commentPage(
  database: Database,
  query: CommentQuery,
  { direction, place }: From,
  sizes: Sizes = { page: PAGE_SIZE, chunk: CHUNK, most: MOST_LOOKED },
): Promise<CommentPage> {
  const { found, last } = await look(database, query, { direction, place }, sizes);
  if (direction === 'newer') {
    // Back at the beginning: a page from the newest on is a whole one.
    if (!last && found.length < sizes.page) {
      return await commentPage(database, query, { direction: 'older', place: undefined }, sizes);
    }
    const responses = await withRatings(database, [...found].reverse());
    return {
      direction,
      responses,
      newer: last,
      older: found[0] ?? last,
      lookedTo: found.length < sizes.page ? last?.answeredAt : undefined,
    };
  }
  return {
    direction,
    responses: await withRatings(database, found),
    newer: place && (found[0] ?? place),
    older: last,
    lookedTo: found.length < sizes.page ? last?.answeredAt : undefined,
  };
}

/** Every response that was asked for, the newest first, a chunk at a time. */
export async function* allComments(
  database: Database,
  query: CommentQuery,
  chunk = CHUNK,
): AsyncGenerator<CommentedResponse> {
  let place: Place | undefined;
  do {
    const { found, last } = await scan(database, query, 'older', place, chunk);
    yield* await withRatings(database, found);
    place = last;
  } while (place);
}

/** Looks on until a page is full, the list ends or enough was looked through; `last` is where to look on from. */
async function look(
  database: Database,
  query: CommentQuery,
  { direction, place }: From,
  { page, chunk, most }: Sizes,
): Promise<{ readonly found: readonly FoundResponse[]; readonly last: Place | undefined }> {
  const found: FoundResponse[] = [];
  // What else is asked for has an index: all that is looked at is shown, and one more tells whether there are more.
  const isRare = [query.search, query.trust, query.question, query.channel, query.lang, query.suspected].some(Boolean);
  let last = place;
  for (let looked = 0; looked < most; ) {
    const part = await scan(database, query, direction, last, isRare ? chunk : page + 1);
    found.push(...part.found);
    looked += part.looked;
    if (found.length > page) return { found: found.slice(0, page), last: found[page - 1] };
    last = part.last;
    if (!last) break;
  }
  return { found, last };
}
