import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { commentsCsv, commentsCsvHead } from '../report/comments/csv.ts';
import { allComments } from '../report/comments/list.ts';
import { commentQuery } from '../report/comments/query.ts';
import type { CommentedResponse } from '../report/comments/rated.ts';
import { commentsText } from '../report/comments/text.ts';
import type { Command } from './command.ts';
import { locationFrom } from './location.ts';
import { withDatabase } from './with-database.ts';

const HELP = `Usage: a11-survey comments [options]

Prints what people wrote, the newest first, with the personal information in it
masked. GET /comments of the collector shows the same as pages.

  --search WORDS     only texts that have all of these words
  --service NAME     only this service; so do --channel, --lang and --question
  --trust ANSWER     only with this trust: 1 to 5, up or down
  --suspected HOW    left-out or alone: responses that are suspected of being
                     made up (default: among the others)
  --quarter QUARTER  such as 2026Q1, which is October to December 2025, in UTC
  --since DAY        from this day on, and --until DAY up to it, such as
                     2025-10-31
  --format FORMAT    text, json, a line for each response, or csv
                     (default: text)
  --database FILE    the SQLite file to read (default: a11-survey.sqlite)
  --help             show this

With DATABASE_URL, a postgres:// address, it reads from PostgreSQL instead.
`;

interface Format {
  readonly head?: string;
  readonly format: (response: CommentedResponse) => string;
}

const FORMATS: Readonly<Record<string, Format>> = {
  text: { format: (response) => `${commentsText(response)}\n` },
  json: { format: (response) => `${JSON.stringify(response)}\n` },
  csv: { head: commentsCsvHead(), format: commentsCsv },
};

/** `a11-survey comments`: prints what people wrote. */
export const comments: Command = {
  help: HELP,
  read(args) {
    const text = { type: 'string' } as const;
    const { values } = parseArgs({
      args: [...args],
      options: {
        search: text,
        service: text,
        channel: text,
        lang: text,
        question: text,
        trust: text,
        suspected: text,
        quarter: text,
        since: text,
        until: text,
        format: text,
        database: text,
      },
    });
    const { format: name = 'text', database: file, ...given } = values;
    const format = Object.hasOwn(FORMATS, name) ? FORMATS[name] : undefined;
    if (!format) throw new Error(`"${name}" is not a format. Give one of ${Object.keys(FORMATS).join(', ')}.`);
    const query = commentQuery(given);
    const location = locationFrom(file);
    return () =>
      withDatabase(location, async (database) => {
        await print(format.head ?? '');
        for await (const response of allComments(database, query)) await print(format.format(response));
      });
  },
};

/** Waits for a reader that is slower than the database. */
async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}
