import type { Channel } from '../standard/channel.ts';
import type { SurveyType } from '../standard/survey-type.ts';
import type { TransactionPoint } from '../standard/transaction-point.ts';
import type { Quarter } from './quarter.ts';
import type { Counts } from './statistics.ts';
import type { SuspectedTally } from './suspected.ts';

/** What was collected in one quarter. */
export interface Report {
  readonly quarter: Quarter;
  /** By service, then channel; several of one service and channel where its wording, edition or clearance changed. */
  readonly instruments: readonly InstrumentTally[];
  /** Of all of them, and of surveys that are not here, as they have suspected responses alone and these are left out. */
  readonly suspected: SuspectedTally;
}

/**
 * What must be the same for two records to be counted together: the survey of one service on one channel in one
 * wording. Null is what a record of version 1 does not tell, and a survey without a control number.
 */
export interface Instrument {
  readonly service: string;
  readonly channel: Channel;
  readonly transactionPoint: TransactionPoint;
  readonly edition: string;
  /** A BCP 47 tag; several, such as `en + es`, where languages are counted together. */
  readonly lang: string;
  readonly surveyType: SurveyType | null;
  readonly trustStatement: string | null;
  readonly ombControlNumber: string | null;
}

/** What was collected with one instrument: the volumes that A-11 Section 280 asks for, and the answers. */
export interface InstrumentTally extends Instrument {
  /** UTC days of the first and the last record, as `2025-10-01`. */
  readonly firstDay: string;
  readonly lastDay: string;
  readonly offered: number;
  readonly started: number;
  readonly declined: number;
  readonly completed: number;
  readonly suspected: SuspectedTally;
  /** Completed of offered, from 0 to 1; null where offers were not counted. */
  readonly responseRate: number | null;
  /** How many left for good, by the last question that they had answered, in the order asked. */
  readonly dropOff: readonly DropOff[];
  readonly ratings: readonly RatingTally[];
  readonly choices: readonly ChoiceTally[];
  readonly comments: readonly CommentTally[];
}

/** Those who answered a question and left after it. */
export interface DropOff {
  readonly question: string;
  readonly left: number;
}

/** A question in one wording. Different wordings are never summed. */
export interface Wording {
  readonly question: string;
  readonly statement: string;
  /** How many responses were asked it, answered or not; null where only records of version 1 have it. */
  readonly asked: number | null;
}

/** The ratings of one wording. */
export interface RatingTally extends Wording {
  readonly counts: Counts;
  readonly n: number;
  readonly mean: number | null;
  /** The share of 4 and 5, from 0 to 1. */
  readonly agreement: number | null;
}

/** The options of one wording of a question of which one or several can be chosen. */
export interface ChoiceTally extends Wording {
  readonly options: readonly OptionTally[];
}

/** How often an option was there to be chosen, and how often it was. */
export interface OptionTally {
  readonly option: string;
  readonly label: string;
  readonly offered: number;
  readonly chosen: number;
}

/** How many wrote something; what they wrote is not in the tally. */
export interface CommentTally extends Wording {
  readonly n: number;
  /** How many pieces of personal information were masked in it, by devices and by the collector. */
  readonly masked: number;
}
