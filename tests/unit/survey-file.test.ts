import { expect, test } from 'vitest';
import { parseConfiguration } from '../../src/contract/parse-configuration.ts';
import { explain } from '../../src/contract/remedies.ts';
import { placeOf, type SurveyFile, serviceIn, serviceOf } from '../../src/contract/survey-file.ts';
import { REQUIRED } from '../support/samples.ts';

const { collector, provider } = REQUIRED;

const FILE: SurveyFile = {
  $schema: './a11-survey.schema.json',
  collector,
  provider,
  statements: { ease: 'It was simple.' },
  comment: false,
  services: {
    'passport-renewal': { service: 'Passport renewal' },
    visa: { service: 'Visa', statements: { effectiveness: 'I have my visa.' }, comment: true },
  },
};

/** All that is told of a configuration, each at its place. */
function told(configuration: unknown): readonly string[] {
  const parsed = parseConfiguration(configuration);
  return parsed.ok ? [] : parsed.problems.map((problem) => explain(problem, configuration));
}

const withServices = (services: unknown) => ({ ...FILE, services });

test('a service has what is shared', () => {
  expect(parseConfiguration(serviceOf(FILE, 'passport-renewal'))).toMatchObject({
    ok: true,
    value: { collector, provider, service: 'Passport renewal', statements: { ease: 'It was simple.' }, comment: false },
  });
});

test("a service's own key takes the place of the shared one as a whole", () => {
  const visa = parseConfiguration(serviceOf(FILE, 'visa'));
  expect(visa).toMatchObject({ ok: true, value: { provider, comment: true } });
  expect(visa.ok && visa.value.statements).toEqual({ effectiveness: 'I have my visa.' });
});

test('the only service of a file needs no id', () => {
  expect(parseConfiguration(serviceIn(withServices({ a: { service: 'A' } })))).toMatchObject({
    value: { service: 'A' },
  });
});

test('a document of one survey is that survey', () => {
  expect(serviceIn(REQUIRED)).toEqual(REQUIRED);
});

const REMEDY = 'Give each service under its id, and name it by that id.';

test.each<[string, unknown, string | undefined, string]>([
  ['an unknown id', FILE, 'visas', `services has no "visas", only passport-renewal, visa. ${REMEDY}`],
  ['an id of Object', FILE, 'constructor', `services has no "constructor", only passport-renewal, visa. ${REMEDY}`],
  ['no id among several', FILE, undefined, `services has no "", only passport-renewal, visa. ${REMEDY}`],
  ['a file without a service', withServices({}), 'visa', `services is empty. ${REMEDY}`],
  ['a list of services', withServices([]), 'visa', `services must be of type object. ${REMEDY}`],
  ['services that are null', withServices(null), undefined, `services must be of type object. ${REMEDY}`],
  [
    'a service that is a name',
    withServices({ visa: 'Visa' }),
    'visa',
    `services.visa must be of type object. ${REMEDY}`,
  ],
  ['null', null, 'visa', expect.stringContaining('The configuration must be of type object.')],
])('%s is told', (_what, file, id, sentence) => {
  expect(told(serviceIn(file, id))).toEqual([sentence]);
});

test('what is wrong with a wrong id is told of a copy too', () => {
  expect(told({ ...REQUIRED, ...serviceOf(FILE, 'visas') })).toEqual([
    expect.stringContaining('services has no "visas"'),
  ]);
});

test('a wrong key is told where it stands in the file', () => {
  const file = {
    collector: 'nowhere',
    chanel: 'phone',
    services: {
      visa: { service: 'Visa', questions: [{ id: 'own', kind: 'stars', statement: 'Why?' }], colour: 'red' },
    },
  };
  expect(told(serviceOf(file, 'visa')).map((line) => line.split(' ', 1)[0])).toEqual([
    'collector',
    'services.visa.provider',
    'services.visa.questions[0].kind',
    'chanel',
    'services.visa.colour',
  ]);
});

test('a key that is written over the one of the file stands at no place in it', () => {
  const visa = serviceOf(FILE, 'visa');
  expect(placeOf(visa, 'comment')).toBe('services.visa.comment');
  expect(placeOf({ ...visa, comment: 7 }, 'comment')).toBe('comment');
  expect(placeOf({ ...visa, target: '' }, 'target')).toBe('target');
  expect(placeOf({ ...visa, provider: '' }, 'provider')).toBe('provider');
  expect(placeOf(REQUIRED, 'services.x')).toBe('services.x');
});

test('__proto__ is an id like any other', () => {
  const file = JSON.parse(
    '{"collector":"/v1","provider":"b","services":{"__proto__":{"service":"a","polluted":true}}}',
  );
  expect(told(serviceIn(file, '__proto__'))).toEqual([
    expect.stringMatching(/^services\.__proto__\.polluted is not a known key/),
  ]);
  expect('polluted' in {}).toBe(false);
});
