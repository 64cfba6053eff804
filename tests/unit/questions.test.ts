import { describe, expect, test } from 'vitest';
import { CHANNELS } from '../../src/standard/channel.ts';
import { DRIVERS } from '../../src/standard/domain.ts';
import { askedOf, type Question } from '../../src/standard/question.ts';
import { type Choices, questionsOf } from '../../src/standard/questions.ts';
import { configured } from '../support/samples.ts';

const ask = (given: Partial<Choices> = {}) => questionsOf({ ...configured(), ...given });

const idsOf = (given?: Partial<Choices>) => ask(given).map(({ id }) => id);

const statementOf = (id: string, given?: Partial<Choices>) => ask(given).find((each) => each.id === id)?.statement;

const visit = { id: 'visit', kind: 'yes_no', statement: 'Did you visit {provider}?', required: false } as const;

describe('each edition asks its questions in its order', () => {
  test.each<[Choices['edition'], readonly string[]]>([
    ['default', ['trust', 'effectiveness', 'ease', 'efficiency', 'transparency', 'humanity', 'comment']],
    [
      '2018',
      [
        'satisfaction',
        'trust',
        'scores_comment',
        'effectiveness',
        'ease',
        'efficiency',
        'transparency',
        'employee',
        'comment',
      ],
    ],
    ['2020', ['trust', 'satisfaction', 'effectiveness', 'ease', 'efficiency', 'transparency', 'comment']],
    ['2023', ['trust', 'positive', 'negative', 'comment']],
  ])('%s', (edition, ids) => {
    expect(idsOf({ edition })).toEqual(ids);
  });
});

test('drivers are asked in the order of the standard, however they are listed', () => {
  expect(idsOf({ drivers: DRIVERS.toReversed() })).toEqual(['trust', ...DRIVERS, 'comment']);
});

test('a driver that is listed twice is asked once', () => {
  expect(idsOf({ drivers: ['ease', 'ease'] })).toEqual(['trust', 'ease', 'comment']);
});

test('trust is asked alone where nothing else is wanted', () => {
  expect(idsOf({ drivers: [], comment: false })).toEqual(['trust']);
  expect(idsOf({ edition: '2018', drivers: [], comment: false })).toEqual(['satisfaction', 'trust']);
});

test('own questions stand before the comment, with the names in their places', () => {
  expect(idsOf({ questions: [visit], drivers: ['ease'] })).toEqual(['trust', 'ease', 'visit', 'comment']);
  expect(statementOf('visit', { questions: [visit] })).toBe('Did you visit the Department of State?');
});

test('employees are asked about where one always takes part', () => {
  const asking = CHANNELS.filter((channel) => idsOf({ channel }).includes('employee'));
  expect(asking).toEqual(['phone', 'in_person', 'live_chat']);
});

test('on a website, 2018 asks whether that helped', () => {
  expect(statementOf('employee', { edition: '2018' })).toBe('The website helped me do what I needed to do.');
  expect(statementOf('employee', { edition: '2018', channel: 'phone' })).toBe(
    'Employees I interacted with were helpful.',
  );
});

test('trust is asked in words that fit the transaction point', () => {
  const trust = (given: Partial<Choices>) => statementOf('trust', { population: 'travelers', ...given });
  const commitment = "I trust the Department of State to fulfill our country's commitment to travelers.";
  expect(trust({})).toBe('This interaction increased my trust in the Department of State.');
  expect(trust({ transactionPoint: 'post_service_journey' })).toBe(
    'This service increased my trust in the Department of State.',
  );
  expect(trust({ transactionPoint: 'relational' })).toBe(commitment);
  expect(trust({ edition: '2018' })).toBe('This interaction increased my confidence in Passport renewal.');
  expect(trust({ edition: '2018', transactionPoint: 'relational' })).toBe(commitment);
});

test('a permitted wording is asked by its name', () => {
  expect(statementOf('effectiveness', { wordings: { effectiveness: 'issue' } })).toBe('My issue was resolved.');
});

test('every driver has a statement of the standard', () => {
  const statements = ask({ drivers: DRIVERS }).map(({ statement }) => statement);
  expect(new Set(statements).size).toBe(DRIVERS.length + 2);
  expect(statements).toContain('Employees I interacted with were helpful.');
});

test('wording of the agency takes the place of the standard, and only there', () => {
  const statements = { trust: 'I trust {provider}.', ease: 'It was simple.', comment: 'Any comment?' };
  expect(ask({ statements }).map(({ statement }) => statement)).toEqual([
    'I trust the Department of State.',
    'My need was addressed.',
    'It was simple.',
    'It took a reasonable amount of time to do what I needed to do.',
    'I understood what was being asked of me throughout the process.',
    'I was treated fairly.',
    'Any comment?',
  ]);
});

test('the names stand wherever the wording has their places', () => {
  const trust = '{service} of {provider}: {provider} and {service} for {population}';
  const given = { service: 'A', provider: 'B', population: 'C', statements: { trust } };
  expect(statementOf('trust', given)).toBe('A of B: B and A for C');
  expect(statementOf('comment', { service: 'A', statements: { comment: 'More on {service}?' } })).toBe('More on A?');
  const open = '{population} {channel} {service';
  expect(statementOf('trust', { service: 'A', statements: { trust: open } })).toBe(open);
});

test.each(['$&', '$1', "$'", '$$', '$`', '{service}', '{provider}', '{population}', '{', '{{provider}}'])(
  'a name that holds %s is shown as it is',
  (provider) => {
    expect(statementOf('trust', { provider })).toBe(`This interaction increased my trust in ${provider}.`);
    const statements = { trust: '{service} of {provider}' };
    expect(statementOf('trust', { service: provider, statements })).toBe(`${provider} of the Department of State`);
  },
);

test.each([true, false])('trust alone can be required: %s', (trustRequired) => {
  const required = ask({ trustRequired }).filter(({ isRequired }) => isRequired);
  expect(required.map(({ id }) => id)).toEqual(trustRequired ? ['trust'] : []);
});

test.each<[Choices['edition'], boolean]>([
  ['default', true],
  ['2018', false],
  ['2020', true],
  ['2023', false],
])('edition %s requires trust: %s', (edition, isRequired) => {
  expect(ask({ edition }).find(({ id }) => id === 'trust')?.isRequired).toBe(isRequired);
});

describe('edition 2023', () => {
  const options = (id: string, given: Partial<Choices> = {}) => {
    const question = ask({ edition: '2023', ...given }).find((each) => each.id === id);
    return question?.kind === 'choice' ? question.options : [];
  };

  test('offers the statements of the drivers for what made the difference', () => {
    expect(options('positive', { drivers: ['ease', 'effectiveness'], wordings: { effectiveness: 'issue' } })).toEqual([
      { id: 'effectiveness', label: 'My issue was resolved.' },
      { id: 'ease', label: 'It was easy to complete what I needed to do.' },
      { id: 'other', label: 'Other' },
    ]);
  });

  test('offers the names of the drivers for what could have been better', () => {
    expect(options('negative', { drivers: ['humanity'] })).toEqual([
      { id: 'humanity', label: 'Equity and humanity', description: 'I was treated fairly.' },
      { id: 'other', label: 'Other' },
    ]);
  });

  test.each<[string, readonly string[]]>([
    ['1', ['negative']],
    ['3', ['negative']],
    ['4', ['positive']],
    ['5', ['positive']],
    ['up', ['positive']],
    ['down', ['negative']],
    ['', []],
  ])('asks after trust of %j one of the two at most: %j', (answer, branch) => {
    const surveyType = /up|down/.test(answer) ? 'thumbs_up_down' : 'likert_scale';
    const asked = askedOf(ask({ edition: '2023', surveyType }), (id) => (id === 'trust' && answer ? [answer] : []));
    expect(asked.map(({ id }) => id)).toEqual(['trust', ...branch, 'comment']);
  });

  test('asks trust by a thumb where it is told to', () => {
    expect(options('trust', { surveyType: 'thumbs_up_down' }).map(({ id }) => id)).toEqual(['up', 'down']);
  });
});

test('what follows from a question that is not asked any more is not asked either', () => {
  const follows = (id: string, question: string): Question => ({
    id,
    kind: 'text',
    statement: id,
    isRequired: false,
    when: { question, is: ['yes'] },
  });
  const questions = [
    ...ask({ drivers: [], comment: false, questions: [visit] }),
    follows('why', 'visit'),
    follows('more', 'why'),
  ];
  const answered = (answers: Readonly<Record<string, string>>) =>
    askedOf(questions, (id) => (answers[id] ? [answers[id]] : [])).map(({ id }) => id);
  expect(answered({ visit: 'yes', why: 'yes' })).toEqual(['trust', 'visit', 'why', 'more']);
  expect(answered({ visit: 'no', why: 'yes' })).toEqual(['trust', 'visit']);
});
