import type { Database } from '../database/tables.ts';
import { DOMAINS } from '../standard/domain.ts';
import type { Quarter } from './quarter.ts';
import { type AnswerCounts, type OptionCounts, queriesOf, type Wording } from './queries.ts';
import { agreement, type Counts, mean, share, sum } from './statistics.ts';

/** What was collected in one quarter. */
export interface Report {
  readonly quarter: Quarter;
  readonly services: readonly ServiceTally[];
}

/** What was collected for one service: the volumes that A-11 Section 280 asks for, and the answers. */
export interface ServiceTally {
  readonly service: string;
  readonly offered: number;
  readonly started: number;
  readonly declined: number;
  readonly completed: number;
  /** Completed of offered, from 0 to 1; null where offers were not counted. */
  readonly responseRate: number | null;
  readonly ratings: readonly RatingTally[];
  readonly indicators: readonly IndicatorTally[];
  readonly comments: readonly CommentTally[];
}

/** The ratings of one wording. */
export interface RatingTally extends Wording {
  readonly counts: Counts;
  readonly n: number;
  readonly mean: number | null;
  /** The share of 4 and 5, from 0 to 1. */
  readonly agreement: number | null;
}

/** The options of one wording of a check-all question. */
export interface IndicatorTally extends Wording {
  readonly options: readonly OptionTally[];
}

/** How often an option was there to be chosen, and how often it was. */
export interface OptionTally {
  readonly option: string;
  readonly offered: number;
  readonly chosen: number;
}

/** How many wrote something; what they wrote is not in the report. */
export interface CommentTally extends Wording {
  readonly n: number;
}

/**
 * Counts what was answered in a quarter, for every service or for one. No two wordings are summed: a statement in
 * another language or of another edition is another question to its respondents.
 */
export async function tally(database: Database, quarter: Quarter, service?: string): Promise<Report> {
  // One snapshot for all queries, so that their numbers belong together while the collector goes on.
  const [kinds, answers, options] = await database
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (snapshot) => {
      const queries = queriesOf(snapshot, quarter, service);
      return [await queries.kinds(), inOrder(await queries.answers()), inOrder(await queries.options())];
    });

  const services = [...new Set(kinds.map((row) => row.service))].sort();
  return {
    quarter,
    services: services.map((name) => {
      const isOfService = (row: { service: string }) => row.service === name;
      const count = (kind: string) => Number(kinds.find((row) => isOfService(row) && row.kind === kind)?.count ?? 0);
      const offered = count('offered');
      const completed = count('response');
      const own = answers.filter(isOfService);
      return {
        service: name,
        offered,
        started: count('started'),
        declined: count('declined'),
        completed,
        responseRate: share(completed, offered),
        ratings: own.map(ratingTally).filter(({ n }) => n > 0),
        indicators: own
          .map(indicatorTally(options.filter(isOfService)))
          .filter((indicator) => indicator.options.length > 0),
        comments: own.map(commentTally).filter(({ n }) => n > 0),
      };
    }),
  };
}

function ratingTally(row: AnswerCounts): RatingTally {
  const { rated1, rated2, rated3, rated4, rated5 } = row;
  const counts = {
    1: Number(rated1),
    2: Number(rated2),
    3: Number(rated3),
    4: Number(rated4),
    5: Number(rated5),
  };
  return { ...wordingOf(row), counts, n: sum(counts), mean: mean(counts), agreement: agreement(counts) };
}

function indicatorTally(options: readonly OptionCounts[]): (row: AnswerCounts) => IndicatorTally {
  return (row) => ({
    ...wordingOf(row),
    options: options
      .filter((each) => keyOf(each) === keyOf(row))
      .map(({ option, offered, chosen }) => ({ option, offered: Number(offered), chosen: Number(chosen) })),
  });
}

function commentTally(row: AnswerCounts): CommentTally {
  return { ...wordingOf(row), n: Number(row.texts) };
}

function wordingOf({ question, statement, lang, edition }: Wording): Wording {
  return { question, statement, lang, edition };
}

function keyOf(wording: Wording): string {
  return JSON.stringify(Object.values(wordingOf(wording)));
}

/**
 * In the standard's order, and what is not of the standard after it as asked: the place of an answer alone does not
 * tell, as a question left unanswered leaves no gap. Then by wording; not by the database, since each sorts text in
 * its own way.
 */
function inOrder<Row extends Wording & { position: number; option?: string }>(rows: readonly Row[]): readonly Row[] {
  const domains: readonly string[] = DOMAINS;
  const rank = ({ question }: Row) => (domains.includes(question) ? domains.indexOf(question) : domains.length);
  const key = (row: Row) => keyOf(row) + (row.option ?? '');
  return [...rows].sort((a, b) => rank(a) - rank(b) || a.position - b.position || (key(a) < key(b) ? -1 : 1));
}
