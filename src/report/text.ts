import { grouped } from './grouped.ts';
import type { ChoiceTally, CommentTally, Instrument, InstrumentTally, RatingTally, Report } from './report.ts';
import { listed, type SuspectedTally } from './suspected.ts';
import { heading, percent, row } from './text-table.ts';
import { wrap, wrapAfter } from './wrap.ts';

/** The report for a terminal of 80 columns: a table for each instrument, with the wording under each question. */
export function formatText({ quarter, instruments, suspected }: Report): string {
  const title = `A-11 report for ${quarter.name}, ${quarter.firstDay} to ${quarter.lastDay} (UTC)`;
  const groups = grouped(instruments, ({ service, channel }) => JSON.stringify([service, channel]));
  const parts = [...groups.values()].flatMap((group) =>
    group.map((each, index) => instrumentLines(each, apart(group, index))),
  );
  const note = suspectedNote(suspected);
  return [[title, ...(note ? ['', ...wrap(note)] : [])], ...(parts.length > 0 ? parts : [['No records.']])]
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
}

/** What is said of all suspected responses before anything else; nothing where there is none. */
export function suspectedNote(suspected: SuspectedTally): string {
  const { responses, isCounted } = suspected;
  if (responses === 0) return '';
  const what = `${responses} ${responses === 1 ? 'response is' : 'responses are'} suspected of being made up`;
  const how = isCounted ? 'counted with all others; --without-suspected leaves them out' : 'left out of all numbers';
  return `${what} (${listed(suspected)}), and ${how}.`;
}

const suspectedLine = (suspected: SuspectedTally): string =>
  `suspected ${suspected.responses} (${listed(suspected)}), ${suspected.isCounted ? 'counted' : 'left out'}`;

function instrumentLines(tally: InstrumentTally, note: string): readonly string[] {
  const { offered, started, declined, completed } = tally;
  const rate = `response rate ${percent(tally.responseRate)}`;
  const left = tally.dropOff.map((each) => `${each.question} ${each.left}`).join(', ');
  const questions = [
    ...tally.ratings.flatMap(ratingLines),
    ...tally.choices.flatMap(choiceLines),
    ...tally.comments.flatMap(commentLines),
  ];
  return [
    ...wrap(tally.service),
    ...wrap(surveyOf(tally), '  '),
    ...wrap(note, '  '),
    ...wrap(`offered ${offered}, started ${started}, declined ${declined}, completed ${completed}, ${rate}`),
    ...wrap(left && `left after ${left}`),
    ...wrap(tally.suspected.responses > 0 ? suspectedLine(tally.suspected) : ''),
    ...(questions.length > 0 ? ['', heading, ...questions] : []),
  ];
}

/** What was asked where, and on which days. */
function surveyOf(tally: InstrumentTally): string {
  const { channel, transactionPoint, edition, lang, surveyType, ombControlNumber, firstDay, lastDay } = tally;
  return [
    channel,
    transactionPoint,
    `edition ${edition}`,
    `language ${lang}`,
    surveyType ?? 'survey type not told',
    ...(ombControlNumber ? [`OMB control number ${ombControlNumber}`] : []),
    firstDay === lastDay ? firstDay : `${firstDay} to ${lastDay}`,
  ].join(', ');
}

/** What can make two instruments of one service on one channel. */
const DIFFERENCES: Readonly<Partial<Record<keyof Instrument, string>>> = {
  transactionPoint: 'transaction point',
  edition: 'edition',
  lang: 'language',
  surveyType: 'survey type',
  trustStatement: 'trust statement',
  ombControlNumber: 'OMB control number',
};

/** In what the instruments of one service on one channel differ; nothing where there is one. */
export function differencesOf(group: readonly Instrument[]): readonly string[] {
  return Object.entries(DIFFERENCES).flatMap(([key, name]) =>
    new Set(group.map((each) => each[key as keyof Instrument])).size > 1 ? [name] : [],
  );
}

/** Why there are several instruments where a reader would look for one; nothing where there is one. */
function apart(group: readonly Instrument[], index: number): string {
  if (group.length < 2) return '';
  return `${index + 1} of ${group.length} on this channel, reported apart as they differ in: ${differencesOf(group).join(', ')}`;
}

function ratingLines(tally: RatingTally): readonly string[] {
  return [...row(tally), ...wrap(tally.statement, '  ')];
}

function commentLines(tally: CommentTally): readonly string[] {
  const { masked } = tally;
  return [
    ...row(tally),
    ...wrap(tally.statement, '  '),
    ...(masked > 0 ? [`    personal information masked: ${masked}`] : []),
  ];
}

/** The numbers first: labels are as long as sentences. */
function choiceLines(tally: ChoiceTally): readonly string[] {
  const widest = (numbers: readonly number[]) => String(Math.max(0, ...numbers)).length;
  const chosenWidth = widest(tally.options.map(({ chosen }) => chosen));
  const offeredWidth = widest(tally.options.map(({ offered }) => offered));
  const options = tally.options.flatMap(({ option, label, offered, chosen }) => {
    const share = percent(offered === 0 ? null : chosen / offered).padStart(6);
    const count = `${String(chosen).padStart(chosenWidth)} of ${String(offered).padStart(offeredWidth)}`;
    // A record of version 1 has no labels.
    return wrapAfter(`    ${count} ${share}  `, label || option);
  });
  return [...row(tally), ...wrap(tally.statement, '  '), ...options];
}
