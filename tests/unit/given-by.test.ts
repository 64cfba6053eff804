import { expect, test } from 'vitest';
import { givenBy, HONEYPOT } from '../../src/widget/answers.ts';

const COMMENT = { kind: 'text', id: 'comment', statement: 'Anything else?', isRequired: false } as const;

/** What a form comes to in which these fields are filled in. */
const given = (fields: Readonly<Record<string, string>>) =>
  givenBy([COMMENT], (id) => (fields[id] === undefined ? [] : [fields[id]]));

test('what is written is given with its personal information masked, and how often', () => {
  expect(given({ comment: 'Call 202-555-0123 or write to me@example.com' })).toEqual({
    answers: [{ question: 'comment', statement: 'Anything else?', text: 'Call [***] or write to [***]', masked: 2 }],
  });
});

test('a text without any says nothing of masks', () => {
  const { answers } = given({ comment: 'Form 1040 took 3 hours.' });
  expect(JSON.stringify(answers)).not.toContain('masked');
});

test('a program that fills in the field for programs is told of, and what it wrote there is not', () => {
  const { answers, honeypot } = given({ [HONEYPOT]: 'https://spam.example' });
  expect(honeypot).toBe(true);
  expect(answers).toEqual([{ question: 'comment', statement: 'Anything else?' }]);
});
