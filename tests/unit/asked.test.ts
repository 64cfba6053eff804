import { expect, test } from 'vitest';
import { askedOf, type Question } from '../../src/standard/question.ts';
import { questionsOf } from '../../src/standard/questions.ts';
import { configured } from '../support/samples.ts';

/** The ids of what is asked of somebody who gave these answers. */
const idsOf = (questions: readonly Question[], answers: Readonly<Record<string, readonly string[]>>) =>
  askedOf(questions, (id) => answers[id] ?? []).map(({ id }) => id);

const THUMBS = questionsOf(configured({ edition: '2023', surveyType: 'thumbs_up_down' }));
const LIKERT = questionsOf(configured({ edition: '2023' }));

test.each([
  [['5'], 'positive'],
  [['4'], 'positive'],
  [['3'], 'negative'],
  [['2'], 'negative'],
  [['1'], 'negative'],
])('a rating of %s of trust has %s asked', (trust, branch) => {
  expect(idsOf(LIKERT, { trust })).toEqual(['trust', branch, 'comment']);
});

test.each([
  [['up'], 'positive'],
  [['down'], 'negative'],
])('a thumb %s has %s asked', (trust, branch) => {
  expect(idsOf(THUMBS, { trust })).toEqual(['trust', branch, 'comment']);
});

test('neither branch is asked of those who left trust alone', () => {
  expect(idsOf(LIKERT, {})).toEqual(['trust', 'comment']);
});

const OWN = questionsOf(
  configured({
    drivers: [],
    questions: [
      { id: 'visited', kind: 'yes_no', statement: 'Did you visit an office?' },
      {
        id: 'offices',
        kind: 'check_all',
        statement: 'Which ones?',
        options: { north: 'North', south: 'South', west: 'West' },
        when: { question: 'visited', is: ['yes'] },
      },
      {
        id: 'staff',
        kind: 'rating',
        statement: 'They helped me.',
        when: { question: 'offices', is: ['north', 'west'] },
      },
    ],
  }),
);

test('a question is asked while one of several answers is among those that it waits for', () => {
  expect(idsOf(OWN, { visited: ['yes'], offices: ['south', 'west'] })).toContain('staff');
  expect(idsOf(OWN, { visited: ['yes'], offices: ['south'] })).not.toContain('staff');
});

test('what follows from a question that is no longer asked is not asked either', () => {
  expect(idsOf(OWN, { visited: ['no'], offices: ['north'], staff: ['5'] })).toEqual(['trust', 'visited', 'comment']);
});
