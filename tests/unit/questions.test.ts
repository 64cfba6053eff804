import { expect, test } from 'vitest';
import type { SurveyConfiguration } from '../../src/contract/configuration.ts';
import { DRIVERS } from '../../src/standard/domain.ts';
import { EDITION_IDS } from '../../src/standard/edition.ts';
import { driversOf, questionsOf } from '../../src/standard/questions.ts';
import { configured } from '../support/samples.ts';

const ask = (given: Partial<SurveyConfiguration> = {}) => questionsOf(configured(given));

const idsOf = (given?: Partial<SurveyConfiguration>) => ask(given).map(({ id }) => id);

const statementOf = (id: string, given?: Partial<SurveyConfiguration>) =>
  ask(given).find((each) => each.id === id)?.statement;

test('trust is asked first and the comment last', () => {
  expect(idsOf()).toEqual(['trust', 'effectiveness', 'ease', 'efficiency', 'transparency', 'humanity', 'comment']);
});

test('drivers are asked in the order of the standard, however they are listed', () => {
  expect(idsOf({ drivers: DRIVERS.toReversed() })).toEqual(['trust', ...DRIVERS, 'comment']);
});

test('a driver that is listed twice is asked once', () => {
  expect(idsOf({ drivers: ['ease', 'ease'] })).toEqual(['trust', 'ease', 'comment']);
});

test('trust is asked alone where nothing else is wanted', () => {
  expect(idsOf({ drivers: [], comment: false })).toEqual(['trust']);
});

test('employees are asked about where the channel has them', () => {
  expect(driversOf(configured({ channel: 'in_person' }))).toContain('employee');
  expect(driversOf(configured({ channel: 'website' }))).not.toContain('employee');
});

test.each([
  ['2018', ['satisfaction', 'trust', 'scores_comment', ...DRIVERS.filter((id) => id !== 'humanity'), 'comment']],
  ['2020', ['trust', 'satisfaction', 'effectiveness', 'ease', 'efficiency', 'transparency', 'comment']],
  ['2023', ['trust', 'positive', 'negative', 'comment']],
] as const)('edition %s asks in its own order', (edition, ids) => {
  expect(idsOf({ edition })).toEqual(ids);
});

test('the indicators of 2023 are the chosen drivers and other, named where no official wording is known', () => {
  const [, positive, negative] = ask({ edition: '2023', drivers: ['humanity', 'ease'] });
  expect(positive).toMatchObject({
    isMultiple: true,
    when: { question: 'trust', is: ['4', '5', 'up'] },
    options: [
      { id: 'ease', label: 'It was easy to complete what I needed to do.' },
      { id: 'humanity', label: 'I was treated fairly.' },
      { id: 'other', label: 'Other' },
    ],
  });
  expect(negative).toMatchObject({
    isMultiple: true,
    when: { question: 'trust', is: ['1', '2', '3', 'down'] },
    options: [
      { label: 'Ease', description: 'It was easy to complete what I needed to do.' },
      { label: 'Equity and humanity', description: 'I was treated fairly.' },
      { label: 'Other' },
    ],
  });
});

test('trust by thumbs is a choice of two', () => {
  expect(ask({ edition: '2023', surveyType: 'thumbs_up_down' })[0]).toMatchObject({
    kind: 'choice',
    isMultiple: false,
    options: [{ id: 'up' }, { id: 'down' }],
  });
});

test('own questions are asked before the comment, in the order given', () => {
  const questions = [
    { id: 'again', kind: 'yes_no', statement: 'Would you use {service} again?' },
    { id: 'why', kind: 'text', statement: 'Why not?', when: { question: 'again', is: ['no'] } },
  ] as const;
  expect(idsOf({ edition: '2023', questions })).toEqual(['trust', 'positive', 'negative', 'again', 'why', 'comment']);
  expect(ask({ questions }).slice(-3)).toMatchObject([
    { statement: 'Would you use Passport renewal again?', options: [{ id: 'yes' }, { id: 'no' }] },
    { kind: 'text', when: { question: 'again', is: ['no'] } },
    { id: 'comment' },
  ]);
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
});

test.each(['$&', '$1', "$'", '$$', '$`'])('a name that holds %s is shown as it is', (provider) => {
  expect(statementOf('trust', { provider })).toBe(`This interaction increased my trust in ${provider}.`);
});

test.each(EDITION_IDS)('trust alone is required, where edition %s or the agency says so', (edition) => {
  const requiredOf = (given: Partial<SurveyConfiguration>) =>
    ask({ edition, ...given })
      .filter(({ isRequired }) => isRequired)
      .map(({ id }) => id);
  expect(requiredOf({})).toEqual(edition === 'default' || edition === '2020' ? ['trust'] : []);
  expect(requiredOf({ trustRequired: true })).toEqual(['trust']);
  expect(requiredOf({ trustRequired: false })).toEqual([]);
});
