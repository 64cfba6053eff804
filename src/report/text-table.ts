import { RATINGS } from '../standard/scale.ts';
import type { RatingTally, Wording } from './report.ts';

/** What stands for a number that there is not. */
export const NONE = '-';

/** The columns after the question, with the width of each: in all no more than 80 with the spaces between. */
const WIDTHS = [7, ...RATINGS.map(() => 6), 7, 4, 6] as const;

/** The longest id of the standard. */
const QUESTION_WIDTH = 'effectiveness'.length;

/** The names of the columns: how many were asked, how many gave each rating, how many any. */
export const heading = lineOf('', ['asked', ...RATINGS, 'n', 'mean', 'agree']);

/** The row of a question; what its kind has no number for stays empty. An id that is too long has its own line. */
export function row(tally: Wording & Partial<RatingTally>): readonly string[] {
  const { question, asked, counts, n = '', mean, agreement } = tally;
  const ratings = RATINGS.map((rating) => counts?.[rating] ?? '');
  const cells = [asked ?? NONE, ...ratings, n, meanOf(mean), agreement === undefined ? '' : percent(agreement)];
  return question.length > QUESTION_WIDTH ? [question, lineOf('', cells)] : [lineOf(question, cells)];
}

/** A share of 1 as a percentage. */
export function percent(share: number | null): string {
  return share === null ? NONE : `${(share * 100).toFixed(1)}%`;
}

const meanOf = (mean: number | null | undefined) => (mean === undefined ? '' : (mean?.toFixed(2) ?? NONE));

/** A space between the columns, so that a number wider than its own still stands apart. */
function lineOf(question: string, cells: readonly (string | number)[]): string {
  const padded = cells.map((cell, index) => String(cell).padStart(WIDTHS[index] ?? 0));
  return [question.padEnd(QUESTION_WIDTH), ...padded].join(' ').trimEnd();
}
