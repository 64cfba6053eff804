import type { Database } from '../database/tables.ts';
import type { Channel } from '../standard/channel.ts';
import type { SurveyType } from '../standard/survey-type.ts';
import type { TransactionPoint } from '../standard/transaction-point.ts';
import {
  type AnswerCounts,
  countsOf,
  instrumentKey,
  type OptionCounts,
  type RecordCounts,
  type Selection,
} from './counts.ts';
import { grouped } from './grouped.ts';
import { languagesTogether } from './languages-together.ts';
import { questionRank } from './order.ts';
import type { Quarter } from './quarter.ts';
import { questionTallies } from './question-tallies.ts';
import type { DropOff, Instrument, InstrumentTally, Report } from './report.ts';
import { sortedBy } from './sorted.ts';
import { share } from './statistics.ts';
import { isSuspected, type Suspected, suspectedTally } from './suspected.ts';

/** Whether a survey is counted in each of its languages by itself, or in all of them. */
export const LANGUAGES = ['apart', 'together'] as const;
export type Languages = (typeof LANGUAGES)[number];

/**
 * Counts what was collected in a quarter, for every service or for one, each instrument by itself: a statement in
 * another language or of another edition is another question to its respondents, and languages are counted together only
 * where that is asked for. Suspected responses are told of also where they are left out. Read it in a snapshot, so that
 * its numbers belong together while the collector goes on.
 */
export async function tally(
  snapshot: Database,
  quarter: Quarter,
  { languages = 'apart', suspected = 'counted', ...selection }: Selection & { readonly languages?: Languages } = {},
): Promise<Report> {
  const all = await countsOf(snapshot, quarter, { ...selection, suspected });
  const counts = suspected === 'counted' ? all : { ...all, records: withoutMadeUp(all.records) };
  const { records, answers, options } = languages === 'together' ? languagesTogether(counts) : counts;
  const answersOf = grouped(answers, instrumentKey);
  const optionsOf = grouped(options, instrumentKey);
  const instruments = [...grouped(records, instrumentKey)].map(([key, rows]) => ({
    key,
    tally: instrumentTally(rows, answersOf.get(key) ?? [], optionsOf.get(key) ?? [], suspected),
  }));
  const inOrder = sortedBy(instruments, ({ key, tally: { service, channel, firstDay } }) => [
    service,
    channel,
    firstDay,
    key,
  ]);
  return {
    quarter,
    instruments: inOrder.map((each) => each.tally),
    suspected: suspectedTally(all.records, suspected),
  };
}

/** The records of surveys that have more than suspected responses: the others are made up as a whole. */
const withoutMadeUp = (records: readonly RecordCounts[]): readonly RecordCounts[] =>
  [...grouped(records, instrumentKey).values()].filter((rows) => !rows.every(isSuspected)).flat();

function instrumentTally(
  records: readonly RecordCounts[],
  answers: readonly AnswerCounts[],
  options: readonly OptionCounts[],
  suspected: Suspected,
): InstrumentTally {
  const isCounted = (row: RecordCounts) => suspected === 'counted' || !isSuspected(row);
  const count = (kind: string) =>
    records.filter((row) => row.kind === kind && isCounted(row)).reduce((total, row) => total + row.count, 0);
  const offered = count('offered');
  const completed = count('response');
  const days = records
    .filter(isCounted)
    .flatMap(({ first, last }) => [first, last])
    .sort();
  return {
    ...instrumentOf(records[0] as RecordCounts),
    firstDay: days[0] as string,
    lastDay: days.at(-1) as string,
    offered,
    started: count('started'),
    declined: count('declined'),
    completed,
    suspected: suspectedTally(records, suspected),
    responseRate: share(completed, offered),
    dropOff: dropOff(records, answers),
    ...questionTallies(
      sortedBy(answers, ({ edition, question, position, statement }) => [
        questionRank(edition, question),
        position,
        question,
        statement,
      ]),
      options,
    ),
  };
}

function instrumentOf(row: RecordCounts): Instrument {
  return {
    service: row.service,
    channel: row.channel as Channel,
    transactionPoint: row.transaction_point as TransactionPoint,
    edition: row.edition,
    lang: row.lang,
    surveyType: row.survey_type as SurveyType | null,
    trustStatement: row.trust_statement,
    ombControlNumber: row.omb_control_number,
  };
}

/** Who left and did not return, in the order asked; what nobody answered in the end comes last, by name. */
function dropOff(records: readonly RecordCounts[], answers: readonly AnswerCounts[]): readonly DropOff[] {
  const leaving = records.filter(({ kind }) => kind === 'left' || kind === 'returned');
  const places = [...grouped(leaving, ({ reached }) => reached ?? '')].map(([question, rows]) => {
    // Somebody can return in this quarter who left in the one before.
    const left = rows.reduce((total, { kind, count }) => total + (kind === 'left' ? count : -count), 0);
    const positions = answers.filter((row) => row.question === question).map(({ position }) => position);
    return { rank: questionRank(rows[0]?.edition ?? '', question), place: Math.min(...positions), question, left };
  });
  return sortedBy(
    places.filter(({ left }) => left > 0),
    ({ rank, place, question }) => [rank, place, question],
  ).map(({ question, left }) => ({ question, left }));
}
