import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { SurveyConfiguration } from '../../src/contract/configuration.ts';
import { KEYS } from '../../src/contract/keys.ts';
import { everyLanguageOf } from '../../src/language/every-language.ts';
import type { Question } from '../../src/standard/question.ts';
import { type OwnQuestion, questionsOf } from '../../src/standard/questions.ts';
import type { CheckedSurvey } from '../../src/standard/rule.ts';
import { RULES } from '../../src/standard/rules.ts';
import { ENGLISH } from '../../src/standard/words.ts';
import { configured } from '../support/samples.ts';

const TODAY = '2026-01-31';

/** A survey that no rule has anything to say about, but for what a test gives. */
function survey(given: Partial<SurveyConfiguration> = {}): CheckedSurvey {
  const configuration = configured({
    ombControlNumber: '1405-0276',
    ombExpirationDate: '2027-06-30',
    burdenMinutes: 2,
    burdenContact: 'cx@agency.gov',
    privacyUrl: '/privacy',
    ...given,
  });
  const { lang } = configuration;
  const known = lang === undefined ? undefined : everyLanguageOf(lang);
  const language = known ?? { ...ENGLISH, lang: 'en', name: 'English' };
  return {
    ...configuration,
    language,
    named: lang === undefined ? [] : [{ key: 'lang', tag: lang, known }],
    asked: questionsOf(configuration, language),
  };
}

const own = (index: number, given: Partial<OwnQuestion> = {}): OwnQuestion => ({
  id: `own_${index}`,
  kind: 'yes_no',
  statement: 'Did you visit us?',
  required: false,
  ...given,
});
const several = (count: number) => Array.from({ length: count }, (_, index) => own(index));
const choice = (statement: string, ...labels: readonly string[]): Partial<SurveyConfiguration> => ({
  questions: [
    own(0, {
      kind: 'choice',
      statement,
      options: Object.fromEntries(labels.map((label, index) => [`option_${index}`, label])),
    }),
  ],
});
const text = (statement: string): Partial<SurveyConfiguration> => ({
  questions: [own(0, { kind: 'text', statement })],
});

/** A survey of the 2023 edition whose answers go to a form of GSA Touchpoints. */
const FORM = 'https://touchpoints.app.cloud.gov/touchpoints/2a6e9509/submissions.json';
const FIELDS = { trust: 'answer_01', positive: 'answer_02', negative: 'answer_03', comment: 'answer_04' };
const ofForm = (given: Partial<SurveyConfiguration> = {}): Partial<SurveyConfiguration> => ({
  collector: FORM,
  edition: '2023',
  touchpoints: FIELDS,
  ...given,
});

const rating = (id: string, given: Partial<Question> = {}) =>
  ({ id, kind: 'rating', statement: id, isRequired: false, ...given }) as Question;
const asking = (edition: '2018' | 'default', ...asked: readonly Question[]): CheckedSurvey => ({
  ...survey({ edition }),
  asked,
});

type Given = Partial<SurveyConfiguration> | CheckedSurvey;

/** What each rule finds, with the keys of its findings, and what it passes over. */
const CASES: Readonly<
  Record<string, { readonly finds: readonly (readonly [Given, ...string[]])[]; readonly passes: readonly Given[] }>
> = {
  'trust-first': {
    finds: [
      [asking('default', rating('ease'), rating('trust')), 'edition'],
      [asking('default', rating('satisfaction'), rating('trust')), 'edition'],
      [asking('default', rating('ease')), 'edition'],
      [asking('2018', rating('ease'), rating('trust')), 'edition'],
      [asking('2018', rating('satisfaction'), rating('ease'), rating('trust')), 'edition'],
      [asking('default', rating('trust', { when: { question: 'ease', is: ['1'] } })), 'edition'],
    ],
    passes: [{ edition: '2018' }, { edition: '2020' }, { edition: '2023' }, { drivers: [], comment: false }],
  },
  'required-trust': {
    finds: [[{ edition: '2020', trustRequired: false }, 'trustRequired']],
    passes: [{ edition: '2020' }, { edition: '2020', trustRequired: true }, { trustRequired: false }],
  },
  'trust-words': {
    finds: [
      [{ statements: { trust: 'I am happy with {provider}.' } }, 'statements.trust'],
      [{ lang: 'es', statements: { trust: 'Estoy contenta con {provider}.' } }, 'statements.trust'],
    ],
    passes: [
      { lang: 'es', statements: { trust: 'Esta visita aumentó mi confianza en {provider}.' } },
      { lang: 'ko-KR', statements: { trust: '{provider}에 대한 신뢰가 높아졌습니다.' } },
      { statements: { trust: 'This visit increased my trust in {provider}.' } },
      { statements: { trust: 'I am confident in {provider}.' } },
      { statements: { ease: 'It was simple.' } },
    ],
  },
  'required-drivers': {
    finds: [
      [{ edition: '2023', drivers: ['ease', 'humanity'] }, 'drivers'],
      [{ edition: '2023', drivers: [] }, 'drivers'],
    ],
    passes: [
      { edition: '2023' },
      { edition: '2023', drivers: ['efficiency', 'ease', 'effectiveness'] },
      { drivers: [] },
    ],
  },
  'own-wording': {
    finds: [
      [{ statements: { ease: 'It was simple.' } }, 'statements.ease'],
      [{ statements: { effectiveness: 'MY ISSUE  was resolved' } }, 'statements.effectiveness'],
      [
        { statements: { trust: 'This interaction increased my trust in the Department of State.' } },
        'statements.trust',
      ],
      [{ edition: '2023', statements: { ease: 'It was simple.' } }, 'statements.ease'],
      [{ lang: 'es', statements: { effectiveness: 'Se resolvió mi problema.' } }, 'statements.effectiveness'],
    ],
    passes: [
      { wordings: { effectiveness: 'issue' } },
      { statements: { trust: 'This service increased my trust in {provider}.' } },
      { comment: false, statements: { comment: 'More?' } },
    ],
  },
  'fitting-wording': {
    finds: [
      [{ transactionPoint: 'relational', wordings: { trust: 'interaction' } }, 'wordings.trust'],
      [{ wordings: { trust: 'service' } }, 'wordings.trust'],
      [
        { transactionPoint: 'relational', statements: { trust: 'This interaction increased my trust in {provider}.' } },
        'statements.trust',
      ],
    ],
    passes: [
      { wordings: { trust: 'confidence' } },
      { transactionPoint: 'relational', population: 'veterans' },
      { edition: '2018', transactionPoint: 'relational', population: 'veterans', wordings: { trust: 'commitment' } },
    ],
  },
  'unused-wording': {
    finds: [
      [{ drivers: ['ease'], statements: { humanity: 'I was heard.' } }, 'statements.humanity'],
      [{ drivers: ['ease'], wordings: { effectiveness: 'issue' } }, 'wordings.effectiveness'],
      [{ statements: { satisfaction: 'I am satisfied.' } }, 'statements.satisfaction'],
      [
        { statements: { effectiveness: 'I found a campsite.' }, wordings: { effectiveness: 'found' } },
        'wordings.effectiveness',
      ],
    ],
    passes: [{ edition: '2023', wordings: { effectiveness: 'issue' } }, { statements: { ease: 'It was simple.' } }],
  },
  'draft-language': {
    finds: [
      [{ lang: 'es' }, 'lang'],
      [{ lang: 'zh-TW' }, 'lang'],
    ],
    passes: [{}, { lang: 'en' }, { lang: 'en-US' }, { lang: 'tlh' }],
  },
  'known-language': {
    finds: [[{ lang: 'tlh' }, 'lang']],
    passes: [{}, { lang: 'es-PR' }, { lang: 'fil' }],
  },
  'fifteen-questions': {
    finds: [
      [{ questions: several(9) }, 'questions'],
      [{ edition: '2023', questions: several(13) }, 'questions'],
      [{ questions: several(9).map((each) => ({ ...each, when: { question: 'trust', is: ['1'] } })) }, 'questions'],
      [{ questions: several(9).map((each, index) => follow(each, index, 'check_all')) }, 'questions'],
    ],
    passes: [
      { questions: several(8) },
      { edition: '2023', questions: several(12) },
      {
        questions: several(9).map((each, index) => ({
          ...each,
          when: { question: 'trust', is: [`${(index % 2) + 1}`] },
        })),
      },
      { questions: several(9).map((each, index) => follow(each, index, 'choice')) },
    ],
  },
  'three-added-questions': {
    finds: [[{ edition: '2018', questions: several(4) }, 'questions[3]']],
    passes: [{ edition: '2018', questions: several(3) }, { questions: several(4) }],
  },
  'five-minutes': {
    finds: [[{ burdenMinutes: 6 }, 'burdenMinutes']],
    passes: [{ burdenMinutes: 5 }],
  },
  'personal-information': {
    finds: [
      [text('What is your e-mail address?'), 'questions[0].statement'],
      [choice('What happened?', 'It worked', 'Enter your phone number'), 'questions[0].options.option_1'],
      [choice('What is your household income?', 'Low', 'High'), 'questions[0].statement'],
      [{ statements: { comment: 'Leave us your name and e-mail.' } }, 'statements.comment'],
      [{ statements: { comment: 'Your e-mail:' } }, 'statements.comment'],
    ],
    passes: [
      text('What would have made it easier?'),
      choice('How did you reach us?', 'Phone', 'E-mail', 'In person'),
      { statements: { ease: 'It was easy to change my address.' } },
    ],
  },
  'free-text-privacy': {
    finds: [
      [{ privacyUrl: undefined }, 'privacyUrl'],
      [{ ...text('Why?'), comment: false, privacyUrl: undefined }, 'privacyUrl'],
    ],
    passes: [{ privacyUrl: undefined, comment: false }],
  },
  'voluntary-answers': {
    finds: [
      [
        { questions: [own(0), own(1, { required: true }), own(2, { required: true })] },
        'questions[1].required',
        'questions[2].required',
      ],
    ],
    passes: [{ questions: several(2) }, { trustRequired: true }],
  },
  'employee-took-part': {
    finds: [
      [{ drivers: ['ease', 'employee'] }, 'drivers[1]'],
      [{ edition: '2018', wordings: { employee: 'employees' } }, 'wordings.employee'],
      [{ edition: '2018', statements: { employee: 'The staff was helpful.' } }, 'statements.employee'],
      [
        {
          edition: '2023',
          channel: 'self_service_kiosk',
          drivers: ['effectiveness', 'ease', 'efficiency', 'employee'],
        },
        'drivers[3]',
      ],
    ],
    passes: [
      { channel: 'in_person' },
      { channel: 'email', drivers: ['employee'] },
      { edition: '2018' },
      { edition: '2018', statements: { employee: 'The site helped me.' } },
      { edition: '2018', channel: 'mobile_app' },
    ],
  },
  'website-wording': {
    finds: [[{ edition: '2018', channel: 'phone', wordings: { employee: 'website' } }, 'wordings.employee']],
    passes: [
      { edition: '2018', wordings: { employee: 'website' } },
      { edition: '2018', channel: 'phone' },
    ],
  },
  'unchanged-scale': {
    finds: [
      [choice('How was it?', '1', '2', '3', '4', '5'), 'questions[0].options'],
      [choice('How was it?', '3', '2', '1', '0'), 'questions[0].options'],
      [choice('How was it?', 'Very satisfied', 'Somewhat dissatisfied'), 'questions[0].options'],
      [choice('How was it?', '1 - Poor', '2', '3 (Excellent!)'), 'questions[0].options'],
      [choice('Would you return?', 'Extremely likely', 'Not at all likely', 'I do not know'), 'questions[0].options'],
    ],
    passes: [
      choice('How many forms did you send?', '1', '2', '3'),
      choice('Which form did you send?', '1040', '1041', '1065'),
      choice('Which park?', 'Great Falls', 'Easy Bay', 'Neither of them'),
      choice('How did it go?', 'Good', 'I could not finish'),
      { questions: [own(0, { kind: 'check_all', statement: 'What was it?', options: { a: 'Easy', b: 'Helpful' } })] },
      choice('What for?', 'A fair hearing', 'An easy answer', 'Other'),
    ],
  },
  'offer-everybody': {
    finds: [[{ samplePercent: 99 }, 'samplePercent']],
    passes: [{ samplePercent: 100 }],
  },
  'omb-number': {
    finds: [[{ ombControlNumber: undefined, ombExpirationDate: undefined }, 'ombControlNumber']],
    passes: [{}],
  },
  'touchpoints-number': {
    finds: [[{ ombControlNumber: '3090-0321' }, 'ombControlNumber']],
    passes: [{ ombControlNumber: '3090-0320' }],
  },
  'example-number': {
    finds: [
      [{ ombControlNumber: '1234-5678' }, 'ombControlNumber'],
      [{ ombControlNumber: '0000-0000' }, 'ombControlNumber'],
    ],
    passes: [{ ombControlNumber: '1234-5679' }],
  },
  'omb-expired': {
    finds: [[{ ombExpirationDate: '2026-01-30' }, 'ombExpirationDate']],
    passes: [{ ombExpirationDate: TODAY }],
  },
  'omb-expires-soon': {
    finds: [
      [{ ombExpirationDate: TODAY }, 'ombExpirationDate'],
      [{ ombExpirationDate: '2026-04-01' }, 'ombExpirationDate'],
    ],
    passes: [{ ombExpirationDate: '2026-04-02' }, { ombExpirationDate: '2026-01-30' }],
  },
  'burden-statement': {
    finds: [[{ burdenMinutes: undefined, burdenContact: undefined }, 'burdenMinutes']],
    passes: [
      {},
      { ombControlNumber: undefined, ombExpirationDate: undefined, burdenMinutes: undefined, burdenContact: undefined },
    ],
  },
  'touchpoints-address': {
    finds: [
      [{ collector: FORM }, 'collector'],
      [{ edition: '2023', touchpoints: FIELDS }, 'collector'],
    ],
    passes: [{}, ofForm(), ofForm({ collector: '/feedback/touchpoints/2a6e9509/submissions.json' })],
  },
  'touchpoints-fields': {
    finds: [
      [ofForm({ touchpoints: { ...FIELDS, trust: 'trust' } }), 'touchpoints.trust'],
      [ofForm({ touchpoints: { ...FIELDS, comment: 'answer_5' } }), 'touchpoints.comment'],
      [ofForm({ touchpoints: { ...FIELDS, comment: 'answer_01' } }), 'touchpoints.comment'],
      [ofForm({ touchpoints: { ...FIELDS, $id: 'answer_01' } }), 'touchpoints.$id'],
    ],
    passes: [
      {},
      ofForm(),
      ofForm({ touchpoints: { ...FIELDS, $id: 'answer_05' } }),
      ofForm({ touchpoints: { ...FIELDS, ease: 'answer_01' } }),
    ],
  },
  'touchpoints-values': {
    finds: [[ofForm({ touchpoints: { ...FIELDS, 'positive.ease': 'Easy, and quick' } }), 'touchpoints.positive.ease']],
    passes: [
      {},
      ofForm(),
      ofForm({ surveyType: 'thumbs_up_down', touchpoints: { ...FIELDS, 'trust.up': 'Good, thanks' } }),
    ],
  },
  'touchpoints-unused': {
    finds: [
      [ofForm({ touchpoints: { ...FIELDS, ease: 'answer_05' } }), 'touchpoints.ease'],
      [ofForm({ touchpoints: { ...FIELDS, 'trust.up': '1', 'trust.5': '5' } }), 'touchpoints.trust.up'],
      [ofForm({ touchpoints: { ...FIELDS, 'positive.ease': 'a', 'positive.eas': 'a' } }), 'touchpoints.positive.eas'],
    ],
    passes: [{}, ofForm(), ofForm({ surveyType: 'thumbs_up_down', touchpoints: { ...FIELDS, 'trust.up': '1' } })],
  },
  'touchpoints-losses': {
    finds: [[ofForm(), 'touchpoints']],
    passes: [{}],
  },
};

/** Own questions each after an answer of its own to the first. */
function follow(question: OwnQuestion, index: number, kind: 'choice' | 'check_all'): OwnQuestion {
  return index === 0
    ? {
        ...question,
        kind,
        options: Object.fromEntries(Array.from({ length: 9 }, (_, each) => [`a${each}`, `A${each}`])),
      }
    : { ...question, when: { question: 'own_0', is: [`a${index}`] } };
}

const whole = (given: Given): CheckedSurvey => ('asked' in given ? given : survey(given));

test('a survey that keeps every rule has no finding', () => {
  expect(RULES.flatMap((rule) => rule.find(survey(), TODAY))).toEqual([]);
});

test('every rule has an id of its own, and is shown to find and to pass over', () => {
  const ids = RULES.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(Object.keys(CASES)).toEqual(ids);
  for (const { finds, passes } of Object.values(CASES)) {
    expect(finds.length).toBeGreaterThan(0);
    expect(passes.length).toBeGreaterThan(0);
  }
});

test('RULES.md documents every rule with its weight', () => {
  const documented = [...readFileSync('RULES.md', 'utf8').matchAll(/^\| `([a-z-]+)` \| (\w+) \|/gm)];
  const rows = documented.map(([, id, severity]) => `${id} ${severity}`);
  expect(rows).toEqual(expect.arrayContaining(RULES.map(({ id, severity }) => `${id} ${severity}`)));
});

describe.each(RULES)('$id', (rule) => {
  const { finds = [], passes = [] } = CASES[rule.id] ?? {};

  test.each(finds.map(([given, ...keys]) => ({ given, keys })))('finds $given', ({ given, keys }) => {
    const found = rule.find(whole(given), TODAY);
    expect(found.map(({ key }) => key)).toEqual(keys);
    for (const { key, what, remedy } of found) {
      expect(Object.keys(KEYS)).toContain(key.split(/[.[]/, 1)[0]);
      expect(what).not.toMatch(/\.$/);
      expect(remedy).toMatch(/^[A-Z].*\.$/);
    }
  });

  test.each(passes)('passes over %j', (given) => {
    expect(rule.find(whole(given), TODAY)).toEqual([]);
  });
});

test.each<[Partial<SurveyConfiguration>, string]>([
  [
    { statements: { effectiveness: 'My issue was resolved' } },
    'Remove it, and give "wordings": {"effectiveness": "issue"} instead.',
  ],
  [{ statements: { ease: 'It was simple.' } }, "Remove it, for the edition's wording."],
  [{ statements: { effectiveness: 'my need was addressed.' } }, 'Remove it: it is what is asked without it.'],
  [
    { statements: { effectiveness: 'I found a campsite.' } },
    'Remove it, or choose a permitted wording: "wordings": {"effectiveness": "need"} or one of issue, found.',
  ],
  [
    { lang: 'es', statements: { effectiveness: 'se resolvió mi problema' } },
    'Remove it, and give "wordings": {"effectiveness": "issue"} instead.',
  ],
])('wording of one’s own (%j) is told what stands in its place', (given, remedy) => {
  const rule = RULES.find(({ id }) => id === 'own-wording');
  expect(rule?.find(survey(given), TODAY)[0]?.remedy).toBe(remedy);
});
