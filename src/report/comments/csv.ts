import { csvLine } from '../csv.ts';
import type { CommentedResponse } from './rated.ts';

/** The columns, of which one line has those of one comment. */
const COLUMNS = [
  'answered_at',
  'service',
  'channel',
  'lang',
  'trust',
  'question',
  'statement',
  'text',
  'masked',
  'suspected',
];

/** The first line of comments as CSV. */
export const commentsCsvHead = (): string => csvLine(COLUMNS);

/** The comments of one response as CSV, a line for each, that a spreadsheet reads as text. */
export function commentsCsv({
  answeredAt,
  service,
  channel,
  lang,
  trust,
  suspicions,
  comments,
}: CommentedResponse): string {
  return comments
    .map(({ question, statement, text, masked }) =>
      csvLine([
        answeredAt,
        service,
        channel,
        lang,
        trust ?? '',
        question,
        statement,
        text,
        masked,
        suspicions.join(' '),
      ]),
    )
    .join('');
}
