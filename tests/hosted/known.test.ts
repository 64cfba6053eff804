import { expect, test } from 'vitest';
import type { SurveyConfiguration } from '../../src/contract/configuration.ts';
import type { Answer, SurveyRecord } from '../../src/contract/record.ts';
import { translated } from '../../src/contract/translated.ts';
import { createUnknown } from '../../src/hosted/known.ts';
import { servicesOf } from '../../src/hosted/services.ts';
import { everyLanguageOf } from '../../src/language/every-language.ts';
import { questionsOf } from '../../src/standard/questions.ts';
import { answersOf } from '../../src/widget/answers.ts';
import { record } from '../support/records.ts';
import { configured } from '../support/samples.ts';

const KEYS: Partial<SurveyConfiguration> = {
  edition: '2023',
  languages: ['es', 'fr'],
  questions: [
    { id: 'visits', kind: 'choice', statement: 'How often did you come?', options: { once: 'Once', often: 'Often' } },
    { id: 'wait', kind: 'text', statement: 'What took long?' },
  ],
  translations: {
    es: {
      provider: 'el Departamento de Estado',
      questions: { visits: { statement: '¿Cuántas veces vino?', options: { once: 'Una vez', often: 'Muchas veces' } } },
    },
  },
};

const unknown = createUnknown(servicesOf({ ...configured(KEYS), collector: '/v1/responses' }));

/** The response to the survey in a language in which every question is asked, and the first answer of each is given. */
function response(lang = 'en', given: Partial<SurveyRecord> = {}): SurveyRecord {
  const configuration = configured(KEYS);
  const words = lang.startsWith('es') ? translated(configuration, 'es') : configuration;
  const questions = questionsOf({ ...words, channel: given.channel ?? words.channel }, everyLanguageOf(lang));
  const first = (id: string) => {
    const question = questions.find((each) => each.id === id);
    return [question?.kind === 'choice' ? (question.options[0]?.id ?? '') : question?.kind === 'text' ? 'Words' : '4'];
  };
  const trustStatement = questions.find(({ id }) => id === 'trust')?.statement;
  return record('response', { lang, trustStatement, answers: answersOf(questions, first), ...given });
}

/** The same with another answer to one question. */
const answering = (question: string, change: (answer: Answer) => object, lang = 'en'): SurveyRecord => {
  const whole = response(lang);
  const answers = whole.answers.map((each) => (each.question === question ? { ...each, ...change(each) } : each));
  return { ...whole, answers: answers as readonly Answer[] };
};

test.each(['en', 'es', 'fr', 'ar', 'zh-Hant', 'es-MX'])('a response in %s is one of the survey', (lang) => {
  expect(unknown(response(lang))).toBeUndefined();
});

test('a response on a channel that its link says is one of the survey', () => {
  expect(unknown(response('en', { channel: 'in_person' }))).toBeUndefined();
});

test('a response with questions left unanswered is one of the survey', () => {
  const { answers, ...whole } = response();
  const left = answers.map(({ question, statement }) => ({ question, statement }));
  expect(unknown({ ...whole, answers: left })).toBeUndefined();
});

test('a language that a page added is not known by its words', () => {
  const german = answering('trust', () => ({ statement: 'Mein Vertrauen ist gewachsen.' }));
  expect(unknown({ ...german, lang: 'de', trustStatement: 'Mein Vertrauen ist gewachsen.' })).toBeUndefined();
});

test('a service that is none of these is told', () => {
  expect(unknown(response('en', { service: 'Casino' }))).toBe('unknown-service');
});

test.each([
  ['a question that is not asked', { ...response(), answers: [{ question: 'win', statement: 'Win?', rating: 5 }] }],
  ['another wording', answering('visits', () => ({ statement: 'Buy now.' }))],
  ['another wording of trust beside the answers', response('en', { trustStatement: 'Buy now.' })],
  ['a rating of a text', { ...response(), answers: [{ ...lastOf(response()), text: undefined, rating: 5 }] }],
  [
    'an option that is not offered',
    answering('visits', () => ({ options: [{ option: 'never', label: 'Once', chosen: true }] })),
  ],
  [
    'a label that no option has',
    answering('visits', () => ({ options: [{ option: 'once', label: 'Buy', chosen: true }] })),
  ],
  [
    'two of one to choose',
    answering('visits', () => ({
      options: [
        { option: 'once', label: 'Once', chosen: true },
        { option: 'often', label: 'Often', chosen: true },
      ],
    })),
  ],
])('%s is told', (_, made) => {
  const given = JSON.parse(JSON.stringify(made)) as SurveyRecord;
  expect(unknown(given)).toBe('unknown-question');
});

function lastOf({ answers }: SurveyRecord): Answer {
  return answers.at(-1) as Answer;
}
