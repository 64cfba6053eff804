import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import type { Configuration } from '../../src/contract/configuration.ts';
import { jsonSchema } from '../../src/contract/json-schema.ts';
import { KEYS } from '../../src/contract/keys.ts';
import { parseConfiguration } from '../../src/contract/parse-configuration.ts';
import { REFERENCE } from '../../src/contract/reference.ts';
import { REQUIRED } from '../support/samples.ts';

type Key = keyof Configuration;
type Described = Readonly<Record<Key, { readonly description?: string; readonly default?: unknown }>>;

const schema = jsonSchema() as {
  readonly properties: Described;
  readonly $defs: { survey: { properties: Described } };
};
const isValid = new Ajv2020().compile(schema);
const KEY_NAMES = Object.keys(KEYS) as Key[];

/** What else a key needs beside it, so that only its own value is judged. */
const BESIDE: { readonly [key in Key]?: object } = {
  ombControlNumber: { ombExpirationDate: '2027-11-30' },
  ombExpirationDate: { ombControlNumber: '1234-5678' },
  burdenMinutes: { burdenContact: 'cx@agency.gov' },
  burdenContact: { burdenMinutes: 2 },
  logoUrl: { logoAlt: 'Seal' },
  logoAlt: { logoUrl: '/seal.svg' },
  opener: { placement: 'modal' },
  surveyType: { edition: '2023' },
  transactionPoint: { population: 'veterans' },
  touchpoints: { edition: '2023' },
};
const withKey = (key: Key, value: unknown) => ({ ...REQUIRED, ...BESIDE[key], [key]: value });

const NAME = { right: ['A', 'x'.repeat(200)], wrong: ['', 'x'.repeat(201), 7, null] };
const STATEMENT = { right: ['A', 'x'.repeat(500)], wrong: ['', 'x'.repeat(501), 7, null] };
const FLAG = { right: [true, false], wrong: ['true', 1, null] };
const whole = (least: number, most: number) => ({
  right: [least, most],
  wrong: [least - 1, most + 1, least + 0.5, String(least), null],
});
const own = (given: object) => [{ id: 'visit', kind: 'yes_no', statement: 'Did you visit us?', ...given }];
const options = { a: 'A', b: 'B' };
const PATH = ['/', '/privacy', '/a?b#c', 'https://agency.gov', 'https://agency.gov/a?b'];
const NO_PATH = ['', 'privacy', '//evil.example', '/a b', 'ftp://a/', 'https://a@b/', 'https://', '/\\evil', 7, null];

const FIELDS = { trust: 'answer_01', positive: 'answer_02', negative: 'answer_03', comment: 'answer_04' };

const VALUES: { readonly [key in Key]: { readonly right: readonly unknown[]; readonly wrong: readonly unknown[] } } = {
  collector: { right: [...PATH, 'http://localhost:80/'], wrong: NO_PATH },
  service: NAME,
  provider: NAME,
  population: NAME,
  edition: { right: ['default', '2018', '2020', '2023'], wrong: ['2019', 2023, '', null] },
  channel: { right: ['website', 'in_person', 'self_service_kiosk'], wrong: ['web', '', 7, null] },
  transactionPoint: { right: ['relational', 'post_service_journey'], wrong: ['later', null] },
  surveyType: { right: ['likert_scale', 'thumbs_up_down'], wrong: ['stars', null] },
  drivers: { right: [[], ['ease'], ['employee', 'humanity']], wrong: ['ease', ['trust'], ['speed'], [7], {}, null] },
  wordings: {
    right: [{}, { effectiveness: 'issue' }],
    wrong: [{ speed: 'a' }, { ease: 7 }, { ease: 'A!' }, [], 'a', null],
  },
  statements: { right: [{}, { ease: 'It was.' }], wrong: [{ speed: 'A' }, { ease: '' }, { ease: 7 }, [], null] },
  trustRequired: FLAG,
  comment: FLAG,
  questions: {
    right: [
      [],
      own({}),
      own({ kind: 'rating', required: true }),
      own({ kind: 'choice', options }),
      own({ when: { question: 'trust', is: [1, '2'] } }),
    ],
    wrong: [
      own({ id: 'Visit!' }),
      own({ id: undefined }),
      own({ kind: 'stars' }),
      own({ statement: '' }),
      own({ colour: 'red' }),
      own({ required: 1 }),
      own({ kind: 'choice', options: { a: 'A' } }),
      own({ kind: 'choice', options: { 'A!': 'A', b: 'B' } }),
      own({ kind: 'choice', options: { a: 7, b: 'B' } }),
      own({ when: { question: 'trust' } }),
      own({ when: { question: 'trust', is: [] } }),
      own({ when: { question: 'trust', is: [1], not: [2] } }),
      Array.from({ length: 16 }, (_, index) => own({ id: `q${index}` })[0]),
      [7],
      {},
      null,
    ],
  },
  samplePercent: whole(1, 100),
  ombControlNumber: { right: ['1234-5678'], wrong: ['12345678', '1234-56789', '', 7, null] },
  ombExpirationDate: { right: ['2027-11-30'], wrong: ['11/30/2027', '2027-1-30', '', 7, null] },
  burdenMinutes: whole(1, 60),
  burdenContact: STATEMENT,
  privacyUrl: { right: PATH, wrong: [...NO_PATH, 'http://agency.gov/'] },
  lang: { right: ['es', 'zh-Hant'], wrong: ['', 'e', 'es_MX', 7, null] },
  languages: { right: [[], ['en', 'zh-Hant']], wrong: [['e'], [7], 'es', Array(21).fill('es'), null] },
  translations: {
    right: [
      {},
      { es: {} },
      {
        'zh-Hant': {
          service: 'a',
          provider: 'a',
          population: 'a',
          statements: { ease: 'a' },
          questions: { visit: { statement: 'a', options: { yes: 'a' } }, other: {} },
          privacyUrl: '/a',
          burdenContact: 'a',
          title: 'a',
          logoAlt: 'a',
        },
      },
    ],
    wrong: [
      { e: {} },
      { es: { channel: 'website' } },
      { es: { service: '' } },
      { es: { statements: { speed: 'a' } } },
      { es: { questions: { visit: { kind: 'text' } } } },
      { es: { questions: { Visit: {} } } },
      { es: { questions: { visit: { options: { yes: '' } } } } },
      { es: { privacyUrl: 'http://agency.gov/' } },
      { es: null },
      'es',
      null,
    ],
  },
  target: NAME,
  placement: { right: ['inline', 'modal', 'panel'], wrong: ['popup', '', null] },
  opener: NAME,
  dom: { right: ['shadow', 'light'], wrong: ['closed', null] },
  trigger: { right: ['load', 'transaction'], wrong: ['click', null] },
  urlPattern: { right: ['/', '/renewal/*/done'], wrong: ['renewal', '/a?b', '/a#b', '/a b', '', 7, null] },
  delaySeconds: whole(0, 3600),
  transactionId: NAME,
  quietDays: whole(0, 365),
  memory: { right: ['session', 'device'], wrong: ['cookie', null] },
  kioskSeconds: whole(10, 600),
  context: {
    right: [{}, { officeCode: 'NYC-04' }, { a: 'x'.repeat(100) }],
    wrong: [
      { 'office code': 'a' },
      { '1a': 'a' },
      { a: '' },
      { a: 'x'.repeat(101) },
      { a: 7 },
      Object.fromEntries(Array.from({ length: 11 }, (_, index) => [`a${index}`, 'a'])),
      [],
      'a',
      null,
    ],
  },
  touchpoints: {
    right: [FIELDS, { ...FIELDS, 'positive.ease': 'Easy' }],
    wrong: [{ ...FIELDS, trust: '' }, { ...FIELDS, trust: 7 }, { ...FIELDS, comment: 'x'.repeat(201) }, [], 'a', null],
  },
  title: NAME,
  logoUrl: { right: PATH, wrong: [...NO_PATH, 'http://agency.gov/'] },
  logoAlt: NAME,
};

test('the schema describes every key, and no other', () => {
  const others = ['$schema', 'services'];
  expect(
    Object.keys(schema.properties)
      .filter((key) => !others.includes(key))
      .sort(),
  ).toEqual([...KEY_NAMES].sort());
  expect(Object.keys(schema.$defs.survey.properties).sort()).toEqual([...KEY_NAMES].sort());
});

describe.each(KEY_NAMES)('%s', (key) => {
  test('is described, with examples that are right', () => {
    expect(schema.properties[key].description).toMatch(/^[^`]{10,}\.$/);
    expect(REFERENCE[key].examples.length).toBeGreaterThan(0);
    for (const example of REFERENCE[key].examples) {
      expect([example, parseConfiguration(withKey(key, example)).ok, isValid(withKey(key, example))]).toEqual([
        example,
        true,
        true,
      ]);
    }
  });

  test('has the default that is filled in', () => {
    const parsed = parseConfiguration(REQUIRED);
    const filled = parsed.ok && !(key in REQUIRED) ? parsed.value[key] : undefined;
    // What is empty is said in words.
    const isEmpty = typeof filled === 'object' && Object.keys(filled).length === 0;
    expect(schema.properties[key].default).toEqual(isEmpty ? undefined : filled);
    if (filled !== undefined && !isEmpty) expect(REFERENCE[key].otherwise).toBe(`\`${filled}\``);
    expect(REFERENCE[key].otherwise === 'required').toBe(key in REQUIRED);
  });

  test('takes and refuses the same values in an editor as in a page', () => {
    const judge = (value: unknown) => {
      const given = JSON.parse(JSON.stringify(withKey(key, value)));
      return { value, page: parseConfiguration(given).ok, editor: isValid(given) };
    };
    const { right, wrong } = VALUES[key];
    expect(right.map(judge)).toEqual(right.map((value) => ({ value, page: true, editor: true })));
    expect(wrong.map(judge)).toEqual(wrong.map((value) => ({ value, page: false, editor: false })));
  });
});

test.each<[string, unknown, boolean]>([
  ['a survey with $schema', { $schema: './a11-survey.schema.json', ...REQUIRED }, true],
  ['a survey without its collector', { ...REQUIRED, collector: undefined }, false],
  ['an unknown key', { ...REQUIRED, chanel: 'phone' }, false],
  ['a file of services', { collector: '/v1', provider: 'b', services: { 'passport-renewal': { service: 'A' } } }, true],
  ['a file without a service', { ...REQUIRED, services: {} }, false],
  ['services that are a list', { ...REQUIRED, services: [] }, false],
  ['an unknown key of a service', { ...REQUIRED, services: { a: { chanel: 'phone' } } }, false],
  ['a service within a service', { ...REQUIRED, services: { a: { services: {} } } }, false],
  ['an id with a space', { ...REQUIRED, services: { 'a b': {} } }, false],
])('%s is judged', (_what, document, isRight) => {
  expect(isValid(JSON.parse(JSON.stringify(document)))).toBe(isRight);
});

test('the examples of the demo validate', () => {
  const documents = readdirSync('demo').flatMap((name) => {
    if (name.endsWith('.json')) return [readFileSync(`demo/${name}`, 'utf8')];
    if (!name.endsWith('.html')) return [];
    const inline = /<script type="application\/json"[^>]*>([\s\S]*?)<\/script>/g;
    return [...readFileSync(`demo/${name}`, 'utf8').matchAll(inline)].map(([, content = '']) => content);
  });
  expect(documents.length).toBeGreaterThan(0);
  for (const document of documents)
    expect({ document, isRight: isValid(JSON.parse(document)) }).toEqual({ document, isRight: true });
});
