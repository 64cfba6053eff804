import type { Database } from '../database/tables.ts';
import { readCommentChoices } from '../report/comments/choices.ts';
import { commentsCsv, commentsCsvHead } from '../report/comments/csv.ts';
import { allComments, commentPage } from '../report/comments/list.ts';
import { parsePlace, placeName } from '../report/comments/place.ts';
import { commentQuery } from '../report/comments/query.ts';
import { countComments } from '../report/comments/written.ts';
import { commentsPage } from './comments-page.ts';
import { dashboardHeaders } from './policy.ts';

/** What is sent of comments: a page, or a part of one that programs read, or, of all there are, a stream. */
export interface SentComments {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | AsyncIterable<string>;
}

/** In what comments are sent. */
const FORMATS = ['html', 'json', 'csv'] as const;

/**
 * Makes the list of comments that an address asks for. What is given is read at once, and an error in it thrown at
 * once; the database is read by what is returned, in many short reads and in no transaction, as comments are many and
 * the collector goes on storing.
 */
export function createComments(
  given: Readonly<Record<string, unknown>>,
): (database: Database) => Promise<SentComments> {
  const query = commentQuery(given);
  const newerThan = parsePlace(given.after);
  const place = newerThan ?? parsePlace(given.before);
  const format = FORMATS.find((each) => each === (given.format || 'html'));
  if (!format) throw new Error(`"${given.format}" is not a format. Give one of ${FORMATS.join(', ')}.`);
  const from = { direction: newerThan ? 'newer' : 'older', place } as const;

  return async (database) => {
    if (format === 'csv') {
      const headers = headersOf('text/csv', 'comments.csv');
      return { headers, body: csvOf(database, query) };
    }
    const page = await commentPage(database, query, from);
    if (format === 'json') {
      const { responses, newer, older, lookedTo } = page;
      const named = { responses, lookedTo, after: newer && placeName(newer), before: older && placeName(older) };
      return { headers: headersOf('application/json'), body: `${JSON.stringify(named)}\n` };
    }
    const choices = await readCommentChoices(database);
    const written = await countComments(database, query);
    return { headers: dashboardHeaders(), body: commentsPage({ query, page, choices, written }) };
  };
}

/** Those of a page, as nothing of it may be kept, framed or told of either. */
const headersOf = (type: string, file?: string): Readonly<Record<string, string>> => ({
  ...dashboardHeaders(),
  'Content-Type': `${type}; charset=utf-8`,
  ...(file && { 'Content-Disposition': `attachment; filename="${file}"` }),
});

async function* csvOf(database: Database, query: Parameters<typeof allComments>[1]): AsyncGenerator<string> {
  yield commentsCsvHead();
  for await (const response of allComments(database, query)) yield commentsCsv(response);
}
