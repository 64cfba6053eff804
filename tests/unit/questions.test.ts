import { expect, test } from 'vitest';
import { DRIVERS } from '../../src/standard/domain.ts';
import { DEFAULT_EDITION } from '../../src/standard/edition.ts';
import { type Choices, questionsOf } from '../../src/standard/question.ts';
import { configured } from '../support/samples.ts';

const ask = (given: Partial<Choices> = {}) => questionsOf(DEFAULT_EDITION, { ...configured(), ...given });

const idsOf = (given?: Partial<Choices>) => ask(given).map(({ id }) => id);

const statementOf = (id: string, given?: Partial<Choices>) => ask(given).find((each) => each.id === id)?.statement;

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
  const trust = '{service} of {provider}: {provider} and {service}';
  expect(statementOf('trust', { service: 'A', provider: 'B', statements: { trust } })).toBe('A of B: B and A');
  expect(statementOf('comment', { service: 'A', statements: { comment: 'More on {service}?' } })).toBe('More on A?');
});

test.each(['$&', '$1', "$'", '$$', '$`'])('a name that holds %s is shown as it is', (provider) => {
  expect(statementOf('trust', { provider })).toBe(`This interaction increased my trust in ${provider}.`);
});

test.each([true, false])('trust alone can be required: %s', (trustRequired) => {
  const required = ask({ trustRequired }).filter((question) => question.kind === 'rating' && question.isRequired);
  expect(required.map(({ id }) => id)).toEqual(trustRequired ? ['trust'] : []);
});
