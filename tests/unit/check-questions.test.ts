import { expect, test } from 'vitest';
import type { OwnQuestionConfiguration, SurveyConfiguration } from '../../src/contract/configuration.ts';
import { LARGEST_WORDING } from '../../src/contract/limits.ts';
import { parseConfiguration } from '../../src/contract/parse-configuration.ts';
import { EDITION_IDS } from '../../src/standard/edition.ts';
import { SURVEY_TYPES } from '../../src/standard/survey-type.ts';
import { REQUIRED } from '../support/samples.ts';

/** What is wrong with a choice of questions; nothing where it is right. */
function told(given: Partial<SurveyConfiguration>): readonly string[] {
  const parsed = parseConfiguration({ ...REQUIRED, ...given });
  return parsed.ok ? [] : parsed.problems.map(({ key, what }) => `${key} ${what}`);
}

const visit = { id: 'visit', kind: 'yes_no', statement: 'Did you visit us?' } as const;
const options = { map: 'The map', ranger: 'A ranger' };

test.each(EDITION_IDS)('edition %s is taken as it is', (edition) => {
  expect(told({ edition })).toEqual([]);
});

test('thumbs are for edition 2023 alone', () => {
  for (const surveyType of SURVEY_TYPES) expect(told({ edition: '2023', surveyType })).toEqual([]);
  expect(told({ surveyType: 'thumbs_up_down' })).toEqual([
    'surveyType must be likert_scale in edition default, as only edition 2023 asks by thumbs',
  ]);
});

test('what an edition does not ask is not chosen of it', () => {
  expect(told({ edition: '2018', drivers: ['ease', 'humanity'] })).toEqual(['drivers[1] is no driver of edition 2018']);
  expect(told({ wordings: { effectiveness: 'solved' } })).toEqual([
    'wordings.effectiveness must be one of need, issue, found',
  ]);
  expect(told({ wordings: { satisfaction: 'standard' } })).toEqual([
    'wordings.satisfaction is no question of edition default',
  ]);
});

test('questions of every kind are taken', () => {
  expect(
    told({
      questions: [
        visit,
        {
          id: 'helped',
          kind: 'check_all',
          statement: 'What helped?',
          options,
          when: { question: 'visit', is: ['yes'] },
        },
        {
          id: 'most',
          kind: 'choice',
          statement: 'What most?',
          options,
          when: { question: 'helped', is: ['map', 'ranger'] },
        },
        { id: 'worth', kind: 'rating', statement: 'It was worth it.', required: true },
        { id: 'why', kind: 'text', statement: 'Why?', when: { question: 'worth', is: ['1', '2'] } },
      ],
    }),
  ).toEqual([]);
});

test.each<[object, string]>([
  [{ id: 'ease' }, "questions[1].id is the name of one of the standard's questions"],
  [{ id: 'visit' }, 'questions[1].id is the name of a question before it'],
  [{ kind: 'choice' }, 'questions[1].options must be 2 to 20 labels by their ids'],
  [{ kind: 'check_all', options: { map: 'The map' } }, 'questions[1].options must be 2 to 20 labels by their ids'],
  [{ kind: 'yes_no', options }, 'questions[1].options must be left out of a question of kind yes_no'],
  [
    { when: { question: 'other', is: ['yes'] } },
    'questions[1].when.question must be the id of a question that is asked before it',
  ],
  [
    { when: { question: 'comment', is: ['yes'] } },
    'questions[1].when.question must be the id of a question that is asked before it',
  ],
  [
    { when: { question: 'again', is: ['yes'] } },
    'questions[1].when.question must be the id of a question that is asked before it',
  ],
  [{ when: { question: 'visit', is: ['yes', 'maybe'] } }, 'questions[1].when.is[1] must be one of yes, no'],
  [{ when: { question: 'trust', is: ['6'] } }, 'questions[1].when.is[0] must be one of 1, 2, 3, 4, 5'],
])('%j has its exact place', (given, problem) => {
  const again = { id: 'again', kind: 'yes_no', statement: 'Again?', ...given } as OwnQuestionConfiguration;
  expect(told({ questions: [visit, again] })).toEqual([problem]);
});

test('a rating that a condition waits for is written as a number or as text', () => {
  const when = { question: 'trust', is: [1, '2'] as readonly string[] };
  expect(parseConfiguration({ ...REQUIRED, questions: [{ ...visit, when }] })).toMatchObject({
    value: { questions: [{ when: { is: ['1', '2'] } }] },
  });
});

test('a wording that names whom the agency serves needs to be told', () => {
  expect(told({ transactionPoint: 'relational' })).toEqual(['population is missing, and what trust says names it']);
  expect(told({ transactionPoint: 'relational', population: 'veterans' })).toEqual([]);
});

test('a statement is counted with its names filled in', () => {
  const trust = '{provider} '.repeat(40);
  expect(told({ provider: 'the NPS', statements: { trust } })).toEqual([]);
  expect(told({ provider: 'the National Park Service', statements: { trust } })).toEqual([
    'statements.trust is longer than 500 characters once its names are filled in',
  ]);
});

test('all that a survey says is limited, so that a record holds it', () => {
  const questions = Array.from({ length: 15 }, (_, index) => ({
    ...visit,
    id: `own_${index}`,
    statement: '語'.repeat(200),
  }));
  expect(told({ questions })).toEqual([
    `questions make more than ${LARGEST_WORDING} bytes, statements and options together`,
  ]);
});

test('words of another language are held to the limits of their own', () => {
  const filled = `${'x'.repeat(490)} {service}`;
  expect(
    told({
      questions: [visit],
      translations: {
        es: { service: 'Renovación', statements: { ease: filled }, questions: { visit: { statement: filled } } },
        fr: { statements: { trust: 'Pour {population}.' } },
      },
    }),
  ).toEqual([
    'translations.es.statements.ease is longer than 500 characters once its names are filled in',
    'translations.es.questions.visit is longer than 500 characters once its names are filled in',
    'translations.fr.population is missing, and what trust says names it',
  ]);
});
