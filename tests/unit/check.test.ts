import { expect, test } from 'vitest';
import { check, checkAll, explainFinding } from '../../src/contract/check.ts';
import { everyLanguageOf } from '../../src/language/every-language.ts';
import { REQUIRED } from '../support/samples.ts';

const TODAY = '2026-01-31';

/** A configuration without any finding, but for what a test gives. */
const RIGHT = {
  ...REQUIRED,
  ombControlNumber: '1405-0276',
  ombExpirationDate: '2027-06-30',
  burdenMinutes: 2,
  burdenContact: 'cx@agency.gov',
  privacyUrl: '/privacy',
};

const found = (input: unknown) => check(input, TODAY).map(({ rule, severity, key }) => `${severity} ${rule} ${key}`);

test('a configuration that keeps every rule has no finding', () => {
  expect(check(RIGHT, TODAY)).toEqual([]);
});

test('a survey is checked in the language that it names, and a draft is told with who is to review it', () => {
  const spanish = { ...RIGHT, lang: 'es-MX' };
  const [checked] = checkAll([{ name: 'a', input: spanish }], TODAY, everyLanguageOf);
  expect(checked?.surveys[0]?.asked[0]?.statement).toMatch(/^Esta interacción aumentó mi confianza en /);
  expect(checked?.findings).toEqual([
    {
      rule: 'draft-language',
      severity: 'warning',
      source: 'OMB Circular A-11 Section 280, whose wording was found in English alone',
      key: 'lang',
      what: 'es-MX asks in Español, whose wording is a draft',
      remedy: 'Have it reviewed by the language access coordinator of your agency, and then check with --reviewed es.',
    },
  ]);
  expect(check({ ...RIGHT, lang: 'en-US' }, TODAY, everyLanguageOf)).toEqual([]);
});

test('each language that respondents may choose is told once, at the key that names it first', () => {
  const chosen = { ...RIGHT, lang: 'es', languages: ['en', 'es-PR', 'ko', 'tlh'] };
  expect(check(chosen, TODAY, everyLanguageOf).map(({ rule, key }) => `${rule} ${key}`)).toEqual([
    'draft-language lang',
    'draft-language languages[2]',
    'known-language languages[3]',
  ]);
});

test('what is asked is in the agency’s own words of that language', () => {
  const statements = { ease: 'Fue sencillo.' };
  const input = { ...RIGHT, lang: 'es', translations: { 'es-US': { provider: 'la Agencia', statements } } };
  const [checked] = checkAll([{ name: 'a', input }], TODAY, everyLanguageOf);
  const asked = checked?.surveys[0]?.asked.map(({ statement }) => statement);
  expect(asked?.[0]).toBe('Esta interacción aumentó mi confianza en la Agencia.');
  expect(asked).toContain('Fue sencillo.');
});

test('errors come first, then warnings, then notes', () => {
  expect(found({ ...REQUIRED, samplePercent: 50, edition: '2020', trustRequired: false })).toEqual([
    'error required-trust trustRequired',
    'warning free-text-privacy privacyUrl',
    'warning omb-number ombControlNumber',
    'note offer-everybody samplePercent',
  ]);
});

test('a configuration that cannot be read has a finding at each wrong key', () => {
  expect(check({ ...RIGHT, channel: 'web', questions: [{ id: 'a', kind: 'text' }] }, TODAY)).toMatchObject([
    { rule: 'configuration', severity: 'error', key: 'channel', remedy: 'Leave it out for website.' },
    { rule: 'configuration', severity: 'error', key: 'questions[0].statement', what: 'is missing' },
  ]);
});

test.each([
  ['ombControlNumber', 'omb-pair', 'ombControlNumber'],
  ['ombExpirationDate', 'omb-pair', 'ombControlNumber'],
  ['burdenMinutes', 'burden-pair', 'burdenMinutes'],
  ['burdenContact', 'burden-pair', 'burdenMinutes'],
])('a pair without its %s breaks the rule %s', (key, rule, place) => {
  expect(found({ ...RIGHT, [key]: undefined })).toEqual([`error ${rule} ${place}`]);
});

test.each([null, 7, 'text', []])('%j is found to be no configuration', (input) => {
  expect(found(input)).toEqual(['error configuration ']);
});

test('each configuration of a list is checked, and the place in the list is told', () => {
  expect(found([RIGHT, { ...RIGHT, service: 'Visa', samplePercent: 10 }, null])).toEqual([
    'error configuration [2]',
    'note offer-everybody [1].samplePercent',
  ]);
});

test('a second survey for one transaction is found, wherever the first stands', () => {
  const second = { ...RIGHT, service: 'passport RENEWAL' };
  const [a, b, c] = checkAll(
    [
      { name: 'a.json', input: RIGHT },
      { name: 'b.json', input: [{ ...RIGHT, channel: 'phone' }, second] },
      { name: 'c.json', input: { ...RIGHT, transactionPoint: 'post_service_journey' } },
    ],
    TODAY,
  );
  expect(a?.findings).toEqual([]);
  expect(b?.findings).toMatchObject([
    { rule: 'one-survey', severity: 'warning', key: '[1].service', what: expect.stringContaining(', a.json: a resp') },
  ]);
  expect(c?.findings).toEqual([]);
  expect(found([RIGHT, second])).toEqual(['warning one-survey [1].service']);
});

test('a file that is given twice has a second survey', () => {
  const twice = { name: 'a.json', input: RIGHT };
  const checked = checkAll([twice, { ...twice }], TODAY);
  expect(checked.map(({ findings }) => findings.length)).toEqual([0, 1]);
});

test('a finding is explained in one line', () => {
  expect(check({ ...RIGHT, samplePercent: 50 }, TODAY).map(explainFinding)).toEqual([
    'samplePercent is 50, and offering the survey to everybody is best practice. Remove it, unless there is a reason ' +
      'for a sample. (offer-everybody: OMB Circular A-11 Section 280, best practice; no rate is mandated)',
  ]);
});
