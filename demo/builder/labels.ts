import type { Configuration } from '../../src/contract/configuration.ts';
import { topKeyOf } from '../../src/contract/problem.ts';
import type { Colour } from '../../src/contrast.ts';

/** What the field of each key is called. */
export const LABELS: Readonly<Record<keyof Configuration, string>> = {
  service: 'Service',
  provider: 'Agency',
  collector: 'Collector',
  edition: 'Edition',
  channel: 'Channel',
  transactionPoint: 'Measurement level',
  surveyType: 'How trust is asked',
  drivers: 'Drivers',
  trustRequired: 'The trust question must be answered',
  comment: 'Ask for a comment in their own words',
  wordings: 'Wording',
  population: 'Whom you serve',
  statements: 'Your own wording',
  questions: 'Your own questions',
  ombControlNumber: 'OMB control number',
  ombExpirationDate: 'Expiration date',
  burdenMinutes: 'Minutes that an answer takes',
  burdenContact: 'Address for comments on the estimate',
  privacyUrl: 'Privacy notice',
  placement: 'Placement',
  opener: 'Your button',
  target: 'Element of your page',
  dom: 'Tree that it stands in',
  trigger: 'What it waits for',
  urlPattern: 'Pages',
  delaySeconds: 'Delay in seconds',
  samplePercent: 'Sample in percent',
  transactionId: 'Your id of the transaction',
  quietDays: 'Quiet days',
  memory: 'Memory',
  kioskSeconds: 'Kiosk: seconds without a touch',
  lang: 'Language',
  languages: 'Languages to choose from',
  translations: 'Your words in other languages',
  title: 'Heading',
  logoUrl: 'Logo',
  logoAlt: 'The logo in words',
  context: 'Added to each record',
  touchpoints: 'Touchpoints form',
};

/** What each colour is for. */
export const COLOUR_LABELS: Readonly<Record<Colour, string>> = {
  primary: 'Buttons and links',
  'on-primary': 'Words on buttons',
  ink: 'Words',
  paper: 'Background',
  muted: 'Quiet words',
  line: 'Lines',
};

const OF_QUESTION: Readonly<Record<string, string>> = {
  id: 'name',
  kind: 'kind',
  statement: 'wording',
  options: 'options',
  required: 'required',
  when: 'condition',
};

/** What a place of the configuration is called in a sentence: “Question 2, wording” for `questions[1].statement`. */
export function labelOf(key: string): string {
  const question = /^questions\[(\d+)\](?:\.(\w+)(?:\.(.+))?)?/.exec(key);
  if (question) {
    const part = question[2] && (OF_QUESTION[question[2]] ?? question[2]);
    const option = question[2] === 'options' && question[3]?.replace(/^option-(?=\d+$)/, '');
    return `Question ${Number(question[1]) + 1}${option ? `, option ${option}` : part ? `, ${part}` : ''}`;
  }
  const colour = /^theme\.\w+\.(.+)$/.exec(key)?.[1];
  if (colour) return COLOUR_LABELS[colour as Colour];
  const translated = /^translations\.([^.]+)\.(.+)$/.exec(key);
  if (translated) return `${labelOf(translated[2] ?? '')} (${translated[1]})`;
  const top = topKeyOf(key);
  if (!Object.hasOwn(LABELS, top)) return key || 'The survey';
  const label = LABELS[top as keyof Configuration];
  const part = /^\w+\.(.+)$/.exec(key)?.[1];
  return part ? `${label}, ${part}` : label;
}
