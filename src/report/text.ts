import { RATINGS } from '../standard/scale.ts';
import type { Wording } from './queries.ts';
import type { CommentTally, IndicatorTally, RatingTally, Report, ServiceTally } from './tally.ts';
import { wrap } from './wrap.ts';

/** What stands for a number that there is not. */
const NONE = '-';

/** The report for a terminal of 80 columns: a table for each service, with the wording under each question. */
export function formatText({ quarter, services }: Report): string {
  const title = `A-11 report for ${quarter.name}, ${quarter.firstDay} to ${quarter.lastDay} (UTC)`;
  const parts = services.length > 0 ? services.map(serviceLines) : [['No records.']];
  return [[title], ...parts].map((lines) => `${lines.join('\n')}\n`).join('\n');
}

function serviceLines(tally: ServiceTally): readonly string[] {
  const { service, offered, started, declined, completed } = tally;
  const rate = `response rate ${percent(tally.responseRate)}`;
  const questions = [
    ...tally.ratings.flatMap(ratingLines),
    ...tally.indicators.flatMap(indicatorLines),
    ...tally.comments.flatMap(commentLines),
  ];
  return [
    ...wrap(service),
    ...wrap(`offered ${offered}, started ${started}, declined ${declined}, completed ${completed}, ${rate}`),
    ...(questions.length > 0 ? ['', row('', RATINGS, 'n', 'mean', 'agree'), ...questions] : []),
  ];
}

function ratingLines(tally: RatingTally): readonly string[] {
  const counts = RATINGS.map((rating) => tally.counts[rating]);
  const mean = tally.mean?.toFixed(2) ?? NONE;
  return [row(tally.question, counts, tally.n, mean, percent(tally.agreement)), ...wordingLines(tally)];
}

function indicatorLines(tally: IndicatorTally): readonly string[] {
  const options = tally.options.map(({ option, offered, chosen }) => `  ${option}: chosen ${chosen} of ${offered}`);
  return [tally.question, ...wordingLines(tally), ...options];
}

function commentLines(tally: CommentTally): readonly string[] {
  return [row(tally.question, ['', '', '', '', ''], tally.n, '', ''), ...wordingLines(tally)];
}

function wordingLines({ statement, lang, edition }: Wording): readonly string[] {
  return wrap(`${statement} (${lang}, ${edition})`, '  ');
}

type Cell = string | number;

/** One line of the table: a space between the columns, so that a number wider than its own still stands apart. */
function row(question: string, counts: readonly Cell[], n: Cell, mean: Cell, agree: Cell): string {
  const cells = [...counts.map((count) => pad(count, 7)), pad(n, 8), pad(mean, 5), pad(agree, 6)];
  return `${question.padEnd(14)} ${cells.join(' ')}`.trimEnd();
}

function pad(cell: Cell, width: number): string {
  return String(cell).padStart(width);
}

function percent(share: number | null): string {
  return share === null ? NONE : `${(share * 100).toFixed(1)}%`;
}
