import { CHANNELS, type Channel } from '../standard/channel.ts';
import { RATINGS, type Rating } from '../standard/scale.ts';
import { SURVEY_TYPES, type SurveyType } from '../standard/survey-type.ts';
import { TRANSACTION_POINTS, type TransactionPoint } from '../standard/transaction-point.ts';
import type { Context } from './configuration.ts';
import { LONGEST, MOST_OPTIONS, MOST_QUESTIONS } from './limits.ts';
import { CONTEXT, controlNumber, instant, LANG, NAME } from './parts.ts';
import type { Parsed } from './problem.ts';
import { either, flag, form, list, object, oneOf, optional, parse, type Schema, type Tell, words } from './schema.ts';

/**
 * The version of the record that this code writes; it reads the one before too. Version 2 tells what was asked and
 * left unanswered, how far those came who left, and which wording, survey type and clearance a record belongs to.
 */
export const SCHEMA_VERSION = 2;

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
}

/** What became of one question that was asked. A question that was not asked has none. */
export type Answer = Unanswered | RatingAnswer | ChoiceAnswer | TextAnswer;

/**
 * One thing sent to the collector: a `response` with what the respondent answered, or the bare fact that a survey was
 * `offered`, `started`, `left` or `declined`, which A-11 Section 280 has agencies count. `returned` takes back the
 * `left` before it, as the respondent came back to the page.
 */
export interface SurveyRecord {
  readonly schemaVersion: 1 | typeof SCHEMA_VERSION;
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
  /** ISO 8601 in UTC by the device's clock; but for a response, the same moment as `submittedAt`. */
  readonly startedAt: string;
  readonly submittedAt: string;
  /** Of a response alone: every question that was asked, in the order asked. */
  readonly answers: readonly Answer[];
}

const statement = words(LONGEST.statement);
const asked = { question: NAME, statement };

const option = object<OfferedOption>({ option: NAME, label: words(LONGEST.label), chosen: flag });

const unanswered = object<Unanswered>(asked);
const ratingAnswer = object<RatingAnswer>({ ...asked, rating: oneOf(RATINGS) });
const textAnswer = object<TextAnswer>({ ...asked, text: words(LONGEST.text) });
const choiceAnswer = object<ChoiceAnswer>({ ...asked, options: list(option, MOST_OPTIONS, 1) }, ({ options }, tell) => {
  if (hasTwice(options.map((each) => each.option))) tell('options', 'has one option twice');
});

const answer = either<Answer>((value): Schema<Answer> => {
  if (Object.hasOwn(value, 'rating')) return ratingAnswer;
  if (Object.hasOwn(value, 'options')) return choiceAnswer;
  return Object.hasOwn(value, 'text') ? textAnswer : unanswered;
});

const record = object<SurveyRecord>(
  {
    schemaVersion: oneOf([1, SCHEMA_VERSION]),
    kind: oneOf(KINDS),
    id: form(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/),
    service: words(LONGEST.name),
    provider: words(LONGEST.name),
    edition: NAME,
    channel: oneOf(CHANNELS),
    transactionPoint: oneOf(TRANSACTION_POINTS),
    surveyType: optional(oneOf(SURVEY_TYPES)),
    trustStatement: optional(statement),
    ombControlNumber: optional(controlNumber),
    lang: LANG,
    page: words(LONGEST.page, /^\/[^?#]*$/),
    context: optional(CONTEXT),
    reached: optional(NAME),
    startedAt: instant,
    submittedAt: instant,
    answers: list(answer, MOST_QUESTIONS),
  },
  checkWhole,
);

function checkWhole({ kind, reached, answers }: SurveyRecord, tell: Tell): void {
  if (kind !== 'response' && answers.length > 0) tell('answers', 'must be empty, as only a response has answers');
  if (hasTwice(answers.map(({ question }) => question))) tell('answers', 'has two answers to one question');
  const isLeft = kind === 'left' || kind === 'returned';
  if (isLeft !== (reached !== undefined)) {
    tell('reached', isLeft ? 'is missing' : 'must be left out, as only a survey that was left has it');
  }
}

const hasTwice = (names: readonly string[]): boolean => names.some((name, index) => names.indexOf(name) < index);

/** Reads one record, as strictly at the collector as before it is stored on the device. Never throws. */
export function parseRecord(input: unknown): Parsed<SurveyRecord> {
  return parse(record, input);
}
