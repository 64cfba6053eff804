import type { Channel } from '../standard/channel.ts';
import type { Rating } from '../standard/scale.ts';
import type { SurveyType } from '../standard/survey-type.ts';
import type { TransactionPoint } from '../standard/transaction-point.ts';
import type { Context } from './configuration.ts';

/**
 * The version of the record that this code writes; it reads those before too. Version 2 tells what was asked and left
 * unanswered, how far those came who left, and which wording, survey type and clearance a record belongs to. Version 3
 * tells what was masked in a text, and whether a field was filled in that no person sees.
 */
export const SCHEMA_VERSION = 3;

/** Every version that is read. */
export const SCHEMA_VERSIONS = [1, 2, SCHEMA_VERSION] as const;

/** What a record tells: that a survey was shown, begun, left, come back to, turned down, or answered. */
export const KINDS = ['offered', 'started', 'left', 'returned', 'declined', 'response'] as const;

/** A question that was asked, with the wording that was shown: with nothing else, a rating or text left unanswered. */
export interface Unanswered {
  readonly question: string;
  readonly statement: string;
}

/** A rating on the five-point scale. */
export interface RatingAnswer extends Unanswered {
  readonly rating: Rating;
}

/** The options that were offered, and what was chosen of them, if anything. One that is not among them was not asked. */
export interface ChoiceAnswer extends Unanswered {
  readonly options: readonly OfferedOption[];
}

/** One option that was offered, in the words shown. */
export interface OfferedOption {
  readonly option: string;
  readonly label: string;
  readonly chosen: boolean;
}

/** What somebody wrote. */
export interface TextAnswer extends Unanswered {
  readonly text: string;
  /** How many pieces of personal information were masked in it on the device; absent where none was. */
  readonly masked?: number | undefined;
}

/** What became of one question that was asked. A question that was not asked has none. */
export type Answer = Unanswered | RatingAnswer | ChoiceAnswer | TextAnswer;

/**
 * One thing sent to the collector: a `response` with what the respondent answered, or the bare fact that a survey was
 * `offered`, `started`, `left` or `declined`, which A-11 Section 280 has agencies count. `returned` takes back the
 * `left` before it, as the respondent came back to the page.
 */
export interface SurveyRecord {
  readonly schemaVersion: (typeof SCHEMA_VERSIONS)[number];
  readonly kind: (typeof KINDS)[number];
  /** A random UUID: of two records with one id, the second is the first once more. */
  readonly id: string;
  readonly service: string;
  readonly provider: string;
  readonly edition: string;
  readonly channel: Channel;
  readonly transactionPoint: TransactionPoint;
  /** How trust was asked, and in which words; absent from records of version 1. */
  readonly surveyType?: SurveyType | undefined;
  readonly trustStatement?: string | undefined;
  /** The clearance under which it was asked, where the agency gave one. */
  readonly ombControlNumber?: string | undefined;
  /** The language of the wording, as a BCP 47 tag. */
  readonly lang: string;
  /** The path of the page, without query or fragment. */
  readonly page: string;
  /** What the page added, by names of its own. */
  readonly context?: Context | undefined;
  /** Of `left` and `returned` alone: the last question in the order asked that had an answer. */
  readonly reached?: string | undefined;
  /** Of a response alone, whether a field was filled in that programs find and no person sees. */
  readonly honeypot?: boolean | undefined;
  /** ISO 8601 in UTC by the device's clock; but for a response, the same moment as `submittedAt`. */
  readonly startedAt: string;
  readonly submittedAt: string;
  /** Of a response alone: every question that was asked, in the order asked. */
  readonly answers: readonly Answer[];
}
