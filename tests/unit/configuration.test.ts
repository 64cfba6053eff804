import { expect, test } from 'vitest';
import { parseConfiguration } from '../../src/contract/parse-configuration.ts';
import { explain } from '../../src/contract/remedies.ts';
import { REQUIRED } from '../support/samples.ts';

/** All that an agency is told about a configuration; nothing where it is right. */
function told(input: unknown): readonly string[] {
  const parsed = parseConfiguration(input);
  return parsed.ok ? [] : parsed.problems.map(explain);
}

const toldWith = (given: object) => told({ ...REQUIRED, ...given });

test('three keys are enough, and the rest has defaults', () => {
  expect(parseConfiguration(REQUIRED)).toEqual({
    ok: true,
    value: {
      ...REQUIRED,
      languages: [],
      translations: {},
      edition: 'default',
      channel: 'website',
      transactionPoint: 'post_interaction',
      surveyType: 'likert_scale',
      wordings: {},
      statements: {},
      comment: true,
      questions: [],
      samplePercent: 100,
      placement: 'inline',
      dom: 'shadow',
      trigger: 'load',
      delaySeconds: 0,
      quietDays: 0,
      memory: 'session',
    },
  });
});

test('where editors find the schema is no key of the survey', () => {
  expect(told({ $schema: './a11-survey.schema.json', ...REQUIRED })).toEqual([]);
});

test('every missing key is named with what to give', () => {
  expect(told({})).toEqual([
    'collector is missing. Give the address that receives the responses, such as https://cx.agency.gov/v1/responses or /v1/responses.',
    'service is missing. Give the name of the service as its respondents know it, such as Passport renewal.',
    'provider is missing. Give the agency as it stands in a sentence, such as the Department of State.',
  ]);
});

test.each<[string, unknown, string]>([
  ['service', ' \t', 'service is empty. Give the name of the service'],
  ['service', 'x'.repeat(201), 'service is longer than 200 characters. Give the name'],
  ['provider', 7, 'provider must be of type string. Give the agency'],
  ['channel', 'web', 'channel must be one of computer, mobile,'],
  ['transactionPoint', 'later', 'transactionPoint must be one of post_interaction, post_service_journey, relational.'],
  ['drivers', 'ease', 'drivers must be of type array. List some of effectiveness,'],
  ['drivers', ['ease', 'speed'], 'drivers[1] must be one of effectiveness,'],
  ['drivers', ['trust'], 'drivers[0] must be one of effectiveness,'],
  ['edition', '2019', 'edition must be one of default, 2018, 2020, 2023. Leave it out for default.'],
  ['edition', 2023, 'edition must be one of default, 2018, 2020, 2023. Leave it out for default.'],
  ['surveyType', 'stars', 'surveyType must be one of likert_scale, thumbs_up_down. Leave it out for likert_scale.'],
  ['population', '', 'population is empty. Give whom the agency serves'],
  ['wordings', { ease: 7 }, 'wordings.ease must be of type string. Give the name of a permitted wording'],
  ['samplePercent', 0, 'samplePercent must be a whole number from 1 to 100. Leave it out to offer'],
  ['samplePercent', 101, 'samplePercent must be a whole number from 1 to 100. Leave it out to offer'],
  ['questions', {}, 'questions must be of type array. Give your own questions, such as'],
  ['questions', [7], 'questions[0] must be of type object. Give your own questions'],
  ['questions', [{ id: 'Own!', kind: 'text', statement: 'Why?' }], 'questions[0].id does not have the right form.'],
  ['questions', [{ id: 'own', kind: 'stars', statement: 'Why?' }], 'questions[0].kind must be one of rating, choice,'],
  ['questions', [{ id: 'own', kind: 'text', statement: 'Why?', required: 1 }], 'questions[0].required must be of type'],
  ['collector', 'cx.agency.gov/v1', 'collector does not have the right form. Give the address that receives'],
  ['statements', { ease: '' }, 'statements.ease is empty. Give your wording by question'],
  ['statements', { ease: 'x'.repeat(501) }, 'statements.ease is longer than 500 characters.'],
  ['trustRequired', 'no', 'trustRequired must be of type boolean. Give true or false.'],
  ['comment', 1, 'comment must be of type boolean. Give true or false.'],
  [
    'privacyUrl',
    'privacy.html',
    'privacyUrl does not have the right form. Give an https address or a path of this site.',
  ],
  ['target', '', 'target is empty. Give the id of the element'],
])('a wrong %s (%j) is explained', (key, value, sentence) => {
  const [first, ...others] = toldWith({ [key]: value });
  expect(first).toContain(sentence);
  expect(first).toMatch(/\.$/);
  expect(others).toEqual([]);
});

test('a wrong OMB number is explained and none stands for it', () => {
  expect(toldWith({ ombControlNumber: '3090321', ombExpirationDate: '2027-01-31' })).toEqual([
    'ombControlNumber does not have the right form. Give the number of your clearance, such as 1234-5678.',
  ]);
});

test('a number without its expiration date is not taken, nor the reverse', () => {
  const pair = { ombControlNumber: '1234-5678', ombExpirationDate: '2027-01-31' };
  expect(toldWith(pair)).toEqual([]);
  for (const key of Object.keys(pair))
    expect(toldWith({ ...pair, [key]: undefined })).toEqual([
      'ombControlNumber goes together with ombExpirationDate: both or neither. ' +
        'Give the number of your clearance, such as 1234-5678.',
    ]);
});

test('an estimate of the burden goes with an address for comments on it', () => {
  const pair = { burdenMinutes: 5, burdenContact: 'cx@agency.gov' };
  expect(toldWith(pair)).toEqual([]);
  for (const key of Object.keys(pair))
    expect(toldWith({ ...pair, [key]: undefined })).toEqual([
      expect.stringContaining('burdenMinutes goes together with burdenContact: both or neither.'),
    ]);
});

test.each([0, 61, 2.5, -1])('%d minutes are no estimate', (burdenMinutes) => {
  expect(toldWith({ burdenMinutes, burdenContact: 'cx@agency.gov' })).toEqual([
    'burdenMinutes must be a whole number from 1 to 60. Give your estimate of the minutes that an answer takes.',
  ]);
});

test.each(['2027-02-31', '2027-13-01', '2027-00-10', '31.01.2027', '2027-1-31', '2027-01-31T00:00:00Z'])(
  '%s is no date',
  (ombExpirationDate) => {
    expect(toldWith({ ombControlNumber: '1234-5678', ombExpirationDate })).toEqual([
      'ombExpirationDate must be a date such as 2026-01-31. Give the date as YYYY-MM-DD.',
    ]);
  },
);

test('an unknown key is named at its place', () => {
  expect(toldWith({ ombControlNr: '1234-5678', statements: { speed: 'It was fast.' } })).toEqual([
    'statements.speed is not a known key. Give your wording by question, such as {"effectiveness": "My issue was resolved."}.',
    'ombControlNr is not a known key. Remove it or correct its spelling; the README lists the keys.',
  ]);
});

test.each(['constructor', 'toString', '__proto__'])('an unknown key named %s is explained like any other', (key) => {
  expect(told(JSON.parse(JSON.stringify(REQUIRED).replace('{', `{"${key}":{"service":"x"},`)))).toEqual([
    `${key} is not a known key. Remove it or correct its spelling; the README lists the keys.`,
  ]);
});

test('__proto__ in JSON fills in no key and changes no other object', () => {
  const hostile = '{"__proto__":{"collector":"https://evil.example/"},"service":"a","provider":"b"}';
  expect(told(JSON.parse(hostile))).toContainEqual(expect.stringContaining('collector is missing.'));
  expect(Object.hasOwn(Object.prototype, 'collector')).toBe(false);
});

test.each([null, undefined, 7, 'text', []])('%j is no configuration', (input) => {
  expect(told(input)).toEqual([expect.stringMatching(/^The configuration (is missing|must be of type object)\. /)]);
});

test('lone halves of characters become U+FFFD, and NUL and outer spaces go', () => {
  expect(parseConfiguration({ ...REQUIRED, service: ' Pass\0port \uD83D renewal\u00A0' })).toMatchObject({
    value: { service: 'Passport \uFFFD renewal' },
  });
});
