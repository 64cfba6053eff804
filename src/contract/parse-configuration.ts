import { DRIVERS } from '../standard/domain.ts';
import { checkQuestions } from './check-questions.ts';
import type { Configuration } from './configuration.ts';
import { KEYS } from './keys.ts';
import { type Parsed, type Problem, topKeyOf } from './problem.ts';
import { isKeys, object, parse, type Tell } from './schema.ts';
import { placeOf, problemIn } from './survey-file.ts';

const configuration = object(KEYS, (given, tell) => {
  checkTogether(given, 'ombControlNumber', 'ombExpirationDate', tell);
  checkTogether(given, 'burdenMinutes', 'burdenContact', tell);
  checkTogether(given, 'logoUrl', 'logoAlt', tell);
  if (given.opener !== undefined && given.placement === 'inline') {
    tell('opener', 'opens nothing, as the placement is inline');
  }
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
  placement: 'Leave it out for inline.',
  opener: 'Give the id of the button of your page that opens the survey, and placement modal or panel.',
  trigger: 'Leave it out for load.',
  urlPattern: 'Give a path, such as /renewal/*/done.',
  delaySeconds: 'Give seconds after the trigger.',
  transactionId: 'Give your own id of the transaction.',
  quietDays: 'Give days; 0 is for none.',
  memory: 'Leave it out for session.',
  kioskSeconds: 'Give the seconds after which an untouched kiosk begins anew.',
  context: 'Give up to 10 short texts by name, such as {"officeCode": "NYC-04"}.',
  title: 'Give the heading of the survey.',
  logoUrl: 'Give an https address or a path of this site, and logoAlt.',
  logoAlt: 'Say what the logo shows, such as Department of State.',
};

/**
 * Reads a configuration, strictly: an unknown key is a problem, since a misspelt OMB number that is passed over
 * would be a survey without one. `$schema` alone is passed over: it is there for editors. Never throws.
 */
export function parseConfiguration(input: unknown): Parsed<Configuration> {
  const problem = problemIn(input);
  if (problem) return { ok: false, problems: [problem] };
  if (!isKeys(input)) return parse(configuration, input);
  const { $schema: _, ...keys } = input;
  return parse(configuration, keys);
}

/** What to do about a wrong key. */
export function remedyOf({ key }: Problem): string {
  const first = topKeyOf(key);
  if (first === 'services') return 'Give each service under its id, and name it by that id.';
  return Object.hasOwn(REMEDIES, first)
    ? REMEDIES[first as keyof Configuration]
    : 'Remove it or correct its spelling; the README lists the keys.';
}

/** One line about a wrong configuration: where the key stands, what is wrong with it, and what to do. */
export function explain(problem: Problem, input?: unknown): string {
  return `${placeOf(input, problem.key) || 'The configuration'} ${problem.what}. ${remedyOf(problem)}`;
}
