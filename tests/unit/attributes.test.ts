import { expect, test } from 'vitest';
import { fromAttributes } from '../../src/contract/attributes.ts';
import type { Configuration, SurveyConfiguration } from '../../src/contract/configuration.ts';
import { KEYS } from '../../src/contract/keys.ts';
import { parseConfiguration } from '../../src/contract/parse-configuration.ts';
import { explain } from '../../src/contract/remedies.ts';

/** A field for each question that these attributes together ask. */
const FIELDS = {
  trust: 'answer_01',
  positive: 'answer_02',
  negative: 'answer_03',
  visit: 'answer_04',
  comment: 'answer_05',
};

/** Each key as an attribute, its text, and what the text stands for. A key of the schema that is not here fails. */
const WRITTEN: { readonly [key in keyof Configuration]-?: readonly [string, string, SurveyConfiguration[key]] } = {
  collector: ['data-collector', '/v1/responses', '/v1/responses'],
  service: ['data-service', '1040', '1040'],
  provider: ['data-provider', 'the IRS', 'the IRS'],
  population: ['data-population', 'taxpayers', 'taxpayers'],
  lang: ['data-lang', 'es', 'es'],
  languages: ['data-languages', 'en es', ['en', 'es']],
  translations: ['data-translations', '{"es":{"title":"Su visita"}}', { es: { title: 'Su visita' } }],
  edition: ['data-edition', '2023', '2023'],
  channel: ['data-channel', 'mobile_app', 'mobile_app'],
  transactionPoint: ['data-transaction-point', 'relational', 'relational'],
  drivers: ['data-drivers', ' ease, humanity\n employee,', ['ease', 'humanity', 'employee']],
  surveyType: ['data-survey-type', 'thumbs_up_down', 'thumbs_up_down'],
  wordings: ['data-wordings', '{"effectiveness":"issue"}', { effectiveness: 'issue' }],
  statements: ['data-statements', '{"ease":"It was simple."}', { ease: 'It was simple.' }],
  trustRequired: ['data-trust-required', 'false', false],
  comment: ['data-comment', 'true', true],
  questions: [
    'data-questions',
    '[{"id":"visit","kind":"yes_no","statement":"Did you visit us?"}]',
    [{ id: 'visit', kind: 'yes_no', statement: 'Did you visit us?' }],
  ],
  samplePercent: ['data-sample-percent', '50', 50],
  ombControlNumber: ['data-omb-control-number', '1234-5678', '1234-5678'],
  ombExpirationDate: ['data-omb-expiration-date', '2027-01-31', '2027-01-31'],
  burdenMinutes: ['data-burden-minutes', '5', 5],
  burdenContact: ['data-burden-contact', 'cx@agency.gov', 'cx@agency.gov'],
  privacyUrl: ['data-privacy-url', '/privacy', '/privacy'],
  target: ['data-target', 'survey', 'survey'],
  placement: ['data-placement', 'modal', 'modal'],
  opener: ['data-opener', 'give-feedback', 'give-feedback'],
  dom: ['data-dom', 'light', 'light'],
  trigger: ['data-trigger', 'transaction', 'transaction'],
  urlPattern: ['data-url-pattern', '/renewal/*/done', '/renewal/*/done'],
  delaySeconds: ['data-delay-seconds', '5', 5],
  transactionId: ['data-transaction-id', '000123', '000123'],
  quietDays: ['data-quiet-days', '30', 30],
  memory: ['data-memory', 'device', 'device'],
  kioskSeconds: ['data-kiosk-seconds', '60', 60],
  context: ['data-context', '{"officeCode":"NYC-04"}', { officeCode: 'NYC-04' }],
  touchpoints: ['data-touchpoints', JSON.stringify(FIELDS), FIELDS],
  title: ['data-title', 'How did we do?', 'How did we do?'],
  logoUrl: ['data-logo-url', '/seal.svg', '/seal.svg'],
  logoAlt: ['data-logo-alt', 'Department of State', 'Department of State'],
};

/** The `dataset` of an element with these attributes, as HTML names its keys. */
const datasetOf = (attributes: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(attributes).map(([name, text]) => [
      name.replace('data-', '').replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()),
      text,
    ]),
  );

const parse = (attributes: Readonly<Record<string, string>>) =>
  parseConfiguration(fromAttributes(datasetOf(attributes)));

const told = (attributes: Readonly<Record<string, string>>) => {
  const required = { 'data-collector': '/v1', 'data-service': 'a', 'data-provider': 'b' };
  const parsed = parse({ ...required, ...attributes });
  return parsed.ok ? [] : parsed.problems.map(explain);
};

test.each(Object.keys(KEYS))('%s is written as an attribute', (key) => {
  const [attribute, text, value] = WRITTEN[key as keyof Configuration];
  expect(fromAttributes(datasetOf({ [attribute]: text }))).toEqual({ [key]: value });
});

test('attributes and an object give the same configuration', () => {
  const entries = Object.entries(WRITTEN);
  const byAttributes = parse(Object.fromEntries(entries.map(([, [attribute, text]]) => [attribute, text])));
  const byObject = parseConfiguration(Object.fromEntries(entries.map(([key, [, , value]]) => [key, value])));
  expect(byAttributes.ok).toBe(true);
  expect(byAttributes).toEqual(byObject);
});

test('an empty list leaves trust alone', () => {
  expect(
    parse({ 'data-collector': '/v1', 'data-service': 'a', 'data-provider': 'b', 'data-drivers': '' }),
  ).toMatchObject({ ok: true, value: { drivers: [] } });
});

test.each([
  ['data-statements', '{"ease":', 'statements must be of type object. Give your wording by question'],
  ['data-statements', 'null', 'statements must be of type object.'],
  ['data-wordings', '{', 'wordings must be of type object. Give the name of a permitted wording'],
  ['data-questions', '[{"id":', 'questions must be of type array. Give your own questions'],
  ['data-questions', '[7]', 'questions[0] must be of type object. Give your own questions'],
  ['data-sample-percent', '50%', 'samplePercent must be of type number. Leave it out'],
  ['data-burden-minutes', 'five', 'burdenMinutes must be of type number. Give your estimate'],
  ['data-burden-minutes', '', 'burdenMinutes must be of type number.'],
  ['data-comment', 'yes', 'comment must be of type boolean. Give true or false.'],
  ['data-trust-required', '', 'trustRequired must be of type boolean. Give true or false.'],
  ['data-context', 'NYC-04', 'context must be of type object. Give up to 10 short texts by name'],
  ['data-delay-seconds', '5s', 'delaySeconds must be of type number. Give seconds after the trigger.'],
  ['data-drivers', 'ease speed', 'drivers[1] must be one of effectiveness,'],
])('%s="%s" is explained', (attribute, text, sentence) => {
  expect(told({ [attribute]: text })).toEqual([expect.stringContaining(sentence)]);
});

test.each(['data-cfasync', 'data-turbo-track', 'data-cookieconsent', 'data-gtm-id', 'data-nonce', 'data-wp-strategy'])(
  '%s of page tooling is passed over',
  (attribute) => {
    expect(told({ [attribute]: 'false' })).toEqual([]);
  },
);

test.each([
  ['data-omb-number', 'ombNumber'],
  ['data-colector', 'colector'],
])('a misspelt %s is told of', (attribute, key) => {
  expect(told({ [attribute]: 'x' })).toEqual([
    `${key} is not a known key. Remove it or correct its spelling; the README lists the keys.`,
  ]);
});

test("an attribute named like an object's own member is text", () => {
  expect(fromAttributes(datasetOf({ 'data-to-string': '{}', 'data-constructor': 'x' }))).toEqual({
    toString: '{}',
    constructor: 'x',
  });
});
