import { DRIVERS } from '../standard/domain.ts';
import type { Configuration } from './configuration.ts';
import { describe } from './parse-configuration.ts';
import { type Problem, topKeyOf } from './problem.ts';

/** What to write under each key: the last sentence of what is told about a wrong one, but by the file that pages download. */
const REMEDIES: Readonly<Record<keyof Configuration, string>> = {
  collector:
    'Give the address that receives the responses, such as https://cx.agency.gov/v1/responses or /v1/responses.',
  service: 'Give the name of the service as its respondents know it, such as Passport renewal.',
  provider: 'Give the agency as it stands in a sentence, such as the Department of State.',
  population: 'Give whom the agency serves as it stands in a sentence, such as veterans.',
  lang: 'Give a language such as es; leave it out for that of the page.',
  languages: 'List languages such as ["en", "es"].',
  translations: 'Give your own words by language, such as {"es": {"service": "Renovación de pasaporte"}}.',
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
  dom: 'Leave it out for shadow.',
  trigger: 'Leave it out for load.',
  urlPattern: 'Give a path, such as /renewal/*/done.',
  delaySeconds: 'Give seconds after the trigger.',
  transactionId: 'Give your own id of the transaction.',
  quietDays: 'Give days; 0 is for none.',
  memory: 'Leave it out for session.',
  kioskSeconds: 'Give the seconds after which an untouched kiosk begins anew.',
  context: 'Give up to 10 short texts by name, such as {"officeCode": "NYC-04"}.',
  touchpoints: 'Give the form’s field by question, such as {"trust": "answer_01"}; each that is asked needs one.',
  title: 'Give the heading of the survey.',
  logoUrl: 'Give an https address or a path of this site, and logoAlt.',
  logoAlt: 'Say what the logo shows, such as Department of State.',
};

/** What to do about a wrong key. */
export function remedyOf({ key }: Problem): string {
  const first = topKeyOf(key);
  if (first === 'services') return 'Give each service under its id, and name it by that id.';
  return Object.hasOwn(REMEDIES, first)
    ? REMEDIES[first as keyof Configuration]
    : 'Remove it or correct its spelling; the README lists the keys.';
}

/** One line about a wrong configuration: where the key stands, what is wrong with it, and what to do. */
export const explain = (problem: Problem, input?: unknown): string =>
  `${describe(problem, input)} ${remedyOf(problem)}`;
