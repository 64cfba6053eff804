import { CHANNELS, type Channel } from '../standard/channel.ts';
import { DRIVERS, type Driver } from '../standard/domain.ts';
import { EDITION_IDS, type EditionId, isStandard, type StandardQuestion } from '../standard/edition.ts';
import { OWN_KINDS, type OwnQuestion } from '../standard/questions.ts';
import { SURVEY_TYPES, type SurveyType } from '../standard/survey-type.ts';
import { TRANSACTION_POINTS, type TransactionPoint } from '../standard/transaction-point.ts';
import { checkQuestions } from './check-questions.ts';
import { LONGEST, MOST_OPTIONS } from './limits.ts';
import { controlNumber, day, NAME } from './parts.ts';
import type { Parsed, Problem } from './problem.ts';
import {
  dictionary,
  type Entries,
  flag,
  form,
  list,
  object,
  oneOf,
  optional,
  parse,
  type Schema,
  type Tell,
  whole,
  withDefault,
  words,
} from './schema.ts';

/** A configuration that was read, with every default in its place. */
export interface Configuration {
  /** The address that receives the records: `https://…`, `http://…`, or a path of the site. */
  readonly collector: string;
  /** The name of the service as its respondents know it. */
  readonly service: string;
  /** The agency as it stands in a sentence, such as `the Department of State`. */
  readonly provider: string;
  /** Whom the agency serves, as it stands in a sentence, such as `veterans`; for the wordings that name it. */
  readonly population?: string | undefined;
  /** The edition of A-11 Section 280 whose questions are asked. */
  readonly edition: EditionId;
  /** Where the transaction took place. */
  readonly channel: Channel;
  /** The measurement level: after an interaction, after a journey, or of the relationship. */
  readonly transactionPoint: TransactionPoint;
  /** Whether trust is asked from 1 to 5 or, in the 2023 edition, by a thumb. */
  readonly surveyType: SurveyType;
  /** The drivers that are asked; those of the edition that fit the channel, where none are chosen. */
  readonly drivers?: readonly Driver[] | undefined;
  /** The name of one of the edition's permitted wordings, by question. */
  readonly wordings: { readonly [id in StandardQuestion]?: string };
  /** The agency's own wording in place of any permitted one, by question. */
  readonly statements: { readonly [id in StandardQuestion]?: string };
  /** Whether trust must be answered to submit; as the edition has it, where nothing is said. */
  readonly trustRequired?: boolean | undefined;
  /** Whether the free text of the edition is asked. */
  readonly comment: boolean;
  /** The agency's own questions, asked before the comment. */
  readonly questions: readonly OwnQuestion[];
  /** In how many of a hundred page views the survey is shown. */
  readonly samplePercent: number;
  /** The agency's clearance, and the day after which the survey is no longer shown: both or neither. */
  readonly ombControlNumber?: string | undefined;
  readonly ombExpirationDate?: string | undefined;
  /** The estimated minutes of an answer, and where comments on the estimate go: both or neither. */
  readonly burdenMinutes?: number | undefined;
  readonly burdenContact?: string | undefined;
  /** The privacy notice: `https://…` or a path of the site. */
  readonly privacyUrl?: string | undefined;
  /** The id of the element to show the survey in. */
  readonly target?: string | undefined;
}

/** The keys that every survey needs; the others have defaults. */
type Needed = 'collector' | 'service' | 'provider';

/** What an agency writes of its own question: `required` may be left out for false. */
export type OwnQuestionConfiguration = Omit<OwnQuestion, 'required'> & Partial<Pick<OwnQuestion, 'required'>>;

/** What an agency writes: three keys that every survey needs, and those in which it differs from the defaults. */
export type SurveyConfiguration = Pick<Configuration, Needed> &
  Partial<Omit<Configuration, Needed | 'questions'>> & {
    readonly questions?: readonly OwnQuestionConfiguration[] | undefined;
  };

const name = words(LONGEST.name);
const statement = words(LONGEST.statement);

/** An address with its scheme, or a path of this site; without a user name, which would go out with each request. */
const address = (scheme: string): Schema<string> =>
  form(new RegExp(`^(${scheme}://[^\\s/@\\\\?#]+(?=[/?#]|$)|(?=/(?![/\\\\])))[^\\s\\\\]*$`, 'i'));

const isName = (text: string) => parse(NAME, text).ok;

/** An answer that a condition waits for; a rating may be written as the number that it is. */
const answer: Schema<string> = {
  ...NAME,
  read: (value, key, tell) => NAME.read(typeof value === 'number' ? String(value) : value, key, tell),
};

const ownQuestion = object<OwnQuestion>({
  id: NAME,
  kind: oneOf(OWN_KINDS),
  statement,
  options: optional(dictionary<Readonly<Record<string, string>>>(isName, name)),
  required: withDefault(flag, false),
  when: optional(object({ question: NAME, is: list(answer, MOST_OPTIONS, 1) })),
});

/** The configuration's keys, each with how it is read: the one description of them, for both doors. */
export const KEYS: Entries<Configuration> = {
  collector: address('https?'),
  service: name,
  provider: name,
  population: optional(name),
  edition: withDefault(oneOf(EDITION_IDS), 'default'),
  channel: withDefault(oneOf(CHANNELS), 'website'),
  transactionPoint: withDefault(oneOf(TRANSACTION_POINTS), 'post_interaction'),
  surveyType: withDefault(oneOf(SURVEY_TYPES), 'likert_scale'),
  drivers: optional(list(oneOf(DRIVERS))),
  wordings: withDefault(dictionary<Configuration['wordings']>(isStandard, NAME), {}),
  statements: withDefault(dictionary<Configuration['statements']>(isStandard, statement), {}),
  trustRequired: optional(flag),
  comment: withDefault(flag, true),
  questions: withDefault(list(ownQuestion, 15), []),
  samplePercent: withDefault(whole(1, 100), 100),
  ombControlNumber: optional(controlNumber),
  ombExpirationDate: optional(day),
  burdenMinutes: optional(whole(1, 60)),
  burdenContact: optional(statement),
  privacyUrl: optional(address('https')),
  target: optional(name),
};

const configuration = object(KEYS, (given, tell) => {
  checkTogether(given, 'ombControlNumber', 'ombExpirationDate', tell);
  checkTogether(given, 'burdenMinutes', 'burdenContact', tell);
  checkQuestions(given, tell);
});

/** How a problem begins that is one of two keys that go together. */
export const GOES_TOGETHER = 'goes together with';

/** Two keys that mean something only together, such as a control number and its expiration date. */
function checkTogether(given: Configuration, one: keyof Configuration, other: keyof Configuration, tell: Tell): void {
  if ((given[one] === undefined) !== (given[other] === undefined)) {
    tell(one, `${GOES_TOGETHER} ${other}: both or neither`);
  }
}

/** What to write under each key: the last sentence of what the agency is told about a wrong one. */
const REMEDIES: Readonly<Record<keyof Configuration, string>> = {
  collector:
    'Give the address that receives the responses, such as https://cx.agency.gov/v1/responses or /v1/responses.',
  service: 'Give the name of the service as its respondents know it, such as Passport renewal.',
  provider: 'Give the agency as it stands in a sentence, such as the Department of State.',
  population: 'Give whom the agency serves as it stands in a sentence, such as veterans.',
  edition: 'Leave it out for default.',
  channel: 'Leave it out for website.',
  transactionPoint: 'Leave it out for post_interaction.',
  surveyType: 'Leave it out for likert_scale.',
  drivers: `List some of ${DRIVERS.join(', ')}; leave it out for those that fit the channel.`,
  wordings: 'Give the name of a permitted wording by question, such as {"effectiveness": "issue"}.',
  statements: 'Give your wording by question, such as {"effectiveness": "My issue was resolved."}.',
  trustRequired: 'Give true or false.',
  comment: 'Give true or false.',
  questions: 'Give your own questions, such as [{"id": "visit", "kind": "yes_no", "statement": "Did you visit us?"}].',
  samplePercent: 'Leave it out to offer the survey to everybody.',
  ombControlNumber: 'Give the number of your clearance, such as 1234-5678.',
  ombExpirationDate: 'Give the date as YYYY-MM-DD.',
  burdenMinutes: 'Give your estimate of the minutes that an answer takes.',
  burdenContact: 'Give the postal or e-mail address for comments on the estimate.',
  privacyUrl: 'Give an https address or a path of this site.',
  target: 'Give the id of the element to show the survey in.',
};

/**
 * Reads a configuration, strictly: an unknown key is a problem, since a misspelt OMB number that is passed over
 * would be a survey without one. Never throws.
 */
export function parseConfiguration(input: unknown): Parsed<Configuration> {
  return parse(configuration, input);
}

/** What to do about a wrong key. */
export function remedyOf({ key }: Problem): string {
  const [first = ''] = key.split(/[.[]/, 1);
  return Object.hasOwn(REMEDIES, first)
    ? REMEDIES[first as keyof Configuration]
    : 'Remove it or correct its spelling; the README lists the keys.';
}

/** One line about a wrong configuration: the key, what is wrong with it, and what to do. */
export function explain(problem: Problem): string {
  return `${problem.key || 'The configuration'} ${problem.what}. ${remedyOf(problem)}`;
}
