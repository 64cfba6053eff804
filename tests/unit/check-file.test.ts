import { expect, test } from 'vitest';
import { check, checkAll } from '../../src/contract/check.ts';
import { serviceIn } from '../../src/contract/survey-file.ts';

const TODAY = '2026-01-31';

/** A file without any finding, but for what a test gives. */
const file = (
  given: object = {},
  services: unknown = { visa: { service: 'Visa' }, renewal: { service: 'Renewal' } },
) => ({
  $schema: './a11-survey.schema.json',
  collector: '/v1/responses',
  provider: 'the Department of State',
  ombControlNumber: '1405-0276',
  ombExpirationDate: '2027-06-30',
  burdenMinutes: 2,
  burdenContact: 'cx@agency.gov',
  privacyUrl: '/privacy',
  ...given,
  services,
});

const found = (input: unknown) => check(input, TODAY).map(({ rule, severity, key }) => `${severity} ${rule} ${key}`);

test('a file that keeps every rule has no finding, and the survey of each service', () => {
  const [checked] = checkAll([{ name: 'a11-survey.json', input: file() }], TODAY);
  expect(checked?.findings).toEqual([]);
  expect(checked?.surveys.map(({ service }) => service)).toEqual(['Visa', 'Renewal']);
});

test('each finding stands at its key in the file, and a shared one is told once', () => {
  const questions = [{ id: 'mail', kind: 'text', statement: 'What is your e-mail address?' }];
  const services = {
    visa: { service: 'Visa', questions },
    renewal: { service: 'Renewal', trustRequired: false, chanel: 'phone' },
    fees: { service: 'Fees', trustRequired: false },
  };
  expect(found(file({ edition: '2020', samplePercent: 50 }, services))).toEqual([
    'error personal-information services.visa.questions[0].statement',
    'error configuration services.renewal.chanel',
    'error required-trust services.fees.trustRequired',
    'note offer-everybody samplePercent',
  ]);
});

test('an unknown shared key and a wrong shared one are told once', () => {
  expect(found(file({ chanel: 'phone', collector: 'nowhere' }))).toEqual([
    'error configuration collector',
    'error configuration chanel',
  ]);
});

test('a shared key is not told for a service with its own', () => {
  const services = { visa: { service: 'Visa', privacyUrl: '/visa/privacy' } };
  expect(found(file({ privacyUrl: 'nowhere' }, services))).toEqual([]);
});

test('what every service lacks is told once, and what one lacks is told of it', () => {
  expect(found(file({ privacyUrl: undefined }))).toEqual(['warning free-text-privacy privacyUrl']);
  const services = { visa: {}, renewal: { service: 'Renewal' } };
  expect(found(file({}, services))).toEqual(['error configuration services.visa.service']);
});

test.each([
  [{}, 'services', 'is empty'],
  [[], 'services', 'must be of type object'],
  ['visa', 'services', 'must be of type object'],
  [null, 'services', 'must be of type object'],
  [{ visa: 'Visa' }, 'services.visa', 'must be of type object'],
])('services that are %j are told', (services, key, what) => {
  expect(check(file({}, services), TODAY)).toMatchObject([
    { severity: 'error', key, what, remedy: 'Give each service under its id, and name it by that id.' },
  ]);
});

test('an id with a space or a point is told, as a key of it could not be named', () => {
  expect(found(file({}, { 'Passport renewal': { service: 'A' }, 'b.c': { service: 'B' } }))).toEqual([
    'error configuration services.Passport renewal',
    'error configuration services.b.c',
  ]);
});

test('two services of one transaction are found, whether they share the name or not', () => {
  const twice = { a: { service: 'Visa' }, b: { service: 'visa' }, c: { service: 'Visa', channel: 'phone' } };
  expect(check(file({}, twice), TODAY)).toMatchObject([
    { rule: 'one-survey', key: 'services.b.service', what: expect.stringContaining(', services.a: a respondent') },
  ]);
  expect(found(file({ service: 'Visa' }, { a: {}, b: {}, c: {} }))).toEqual([
    'warning one-survey services.b',
    'warning one-survey services.c',
  ]);
});

test('a service of another file is found to repeat one, with the place of the first', () => {
  const [, second] = checkAll(
    [
      { name: 'a.json', input: [file()] },
      { name: 'b.json', input: file({}, { visas: { service: 'Visa' } }) },
    ],
    TODAY,
  );
  expect(second?.findings).toMatchObject([
    { key: 'services.visas.service', what: expect.stringContaining(', a.json at [0].services.visa: a resp') },
  ]);
});

test('a file in a list has its place before each key', () => {
  expect(found([file({ samplePercent: 50 })])).toEqual(['note offer-everybody [0].samplePercent']);
});

test('a service that is taken out of its file is told at its place there', () => {
  const input = file({ samplePercent: 50 }, { visa: { service: 'Visa', trustRequired: false, edition: '2020' } });
  expect(found(serviceIn(input, 'visa'))).toEqual([
    'error required-trust services.visa.trustRequired',
    'note offer-everybody samplePercent',
  ]);
});

test('half of the pair of a logo is a wrong configuration', () => {
  expect(found(file({ logoUrl: '/seal.svg' }))).toEqual(['error configuration logoUrl']);
});
