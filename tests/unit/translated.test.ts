import { expect, test } from 'vitest';
import type { SurveyConfiguration } from '../../src/contract/configuration.ts';
import { translated } from '../../src/contract/translated.ts';
import { configured } from '../support/samples.ts';

const questions: SurveyConfiguration['questions'] = [
  { id: 'why', kind: 'choice', statement: 'Why?', options: { apply: 'To apply', ask: 'To ask' }, required: true },
  { id: 'more', kind: 'text', statement: 'More?' },
];

test('what is translated takes the place of its key, and the rest stays', () => {
  const given = configured({
    title: 'Your visit',
    statements: { ease: 'It was simple.' },
    questions,
    translations: {
      es: {
        service: 'Renovación',
        statements: { efficiency: 'Fue rápido.' },
        questions: { why: { statement: '¿Por qué?', options: { ask: 'Para preguntar' } } },
      },
    },
  });
  expect(translated(given, 'es')).toEqual({
    ...given,
    service: 'Renovación',
    statements: { ease: 'It was simple.', efficiency: 'Fue rápido.' },
    questions: [
      {
        ...given.questions[0],
        statement: '¿Por qué?',
        options: { apply: 'To apply', ask: 'Para preguntar' },
      },
      given.questions[1],
    ],
  });
});

test('an option that is not offered is offered in no language', () => {
  const given = configured({
    questions,
    translations: { es: { questions: { why: { options: { pay: 'Para pagar' } } } } },
  });
  expect(translated(given, 'es').questions[0]?.options).toEqual({ apply: 'To apply', ask: 'To ask' });
});
