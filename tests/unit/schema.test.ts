import { describe, expect, test } from 'vitest';
import {
  dictionary,
  either,
  flag,
  form,
  list,
  object,
  oneOf,
  openObject,
  optional,
  parse,
  type Schema,
  whole,
  withDefault,
  words,
} from '../../src/contract/schema.ts';

/** The value that is read, or what is wrong where. */
function read<T>(schema: Schema<T>, input: unknown): unknown {
  const parsed = parse(schema, input);
  return parsed.ok ? parsed.value : parsed.problems.map(({ key, what }) => `${key}: ${what}`);
}

const pair = object<{ least: number; most: number }>({ least: whole(0, 9), most: whole(0, 9) }, (given, tell) => {
  if (given.least > given.most) tell('least', 'is more than most');
});

test.each<[string, Schema<unknown>, unknown]>([
  ['flag', flag, false],
  ['whole', whole(1, 3), 3],
  ['form', form(/^a+$/), 'aa'],
  ['oneOf', oneOf([1, 2]), 2],
  ['list', list(flag, 2, 1), [true]],
  ['dictionary', dictionary<Record<string, boolean>>(words(9), flag), { a: true }],
])('%s takes what fits', (_name, schema, value) => {
  expect(read(schema, value)).toEqual(value);
});

test.each<[unknown, Schema<unknown>, string]>([
  [undefined, flag, ': is missing'],
  [null, flag, ': must be of type boolean'],
  ['true', flag, ': must be of type boolean'],
  [0, whole(1, 3), ': must be a whole number from 1 to 3'],
  [4, whole(1, 3), ': must be a whole number from 1 to 3'],
  [1.5, whole(1, 3), ': must be a whole number from 1 to 3'],
  [Number.NaN, whole(1, 3), ': must be a whole number from 1 to 3'],
  ['b', form(/^a+$/), ': does not have the right form'],
  [' \n', words(5), ': is empty'],
  ['x'.repeat(6), words(5), ': is longer than 5 characters'],
  ['12345', words(5, /^\D+$/), ': does not have the right form'],
  [undefined, oneOf(['a', 'b']), ': is missing'],
  ['c', oneOf(['a', 'b']), ': must be one of a, b'],
  [2, oneOf([1]), ': must be 1'],
  ['1', oneOf([1, 2]), ': must be one of 1, 2'],
  [{ length: 1 }, list(flag), ': must be of type array'],
  [[true, true], list(flag, 1), ': is longer than 1'],
  [[], list(flag, 1, 1), ': is shorter than 1'],
  [[], pair, ': must be of type object'],
  [null, pair, ': must be of type object'],
])('%j is wrong, and told as such', (value, schema, problem) => {
  expect(read(schema, value)).toEqual([problem]);
});

test('everything that is wrong is told, each at its place', () => {
  const schema = object<{ pairs: readonly unknown[]; by: Readonly<Record<string, boolean>> }>({
    pairs: list<unknown>(pair),
    by: dictionary(oneOf(['a']), flag),
  });
  expect(read(schema, { pairs: [{ least: 1 }, { least: 1, most: 2, other: 3 }], by: { a: 1, b: true } })).toEqual([
    'pairs[0].most: is missing',
    'pairs[1].other: is not a known key',
    'by.a: must be of type boolean',
    'by.b: is not a known key',
  ]);
});

describe('what belongs together', () => {
  test('is checked once each part is right', () => {
    expect(read(pair, { least: 2, most: 1 })).toEqual(['least: is more than most']);
    expect(read(pair, { least: 2, most: 'x' })).toEqual(['most: must be of type number']);
  });

  test('is told at its place within the whole', () => {
    expect(read(list<unknown>(pair), [{ least: 2, most: 1 }])).toEqual(['[0].least: is more than most']);
  });
});

test('words are kept without the spaces around them, and well-formed', () => {
  expect(read(words(9), '\u00A0 a\0\r\nb\uD800 ')).toBe('a\nb\uFFFD');
  expect(read(words(5), ` ${'😀'.repeat(5)} `)).toBe('😀'.repeat(5));
});

test('what is left out is absent or has its default', () => {
  const schema = object<{ a?: boolean | undefined; b: boolean }>({ a: optional(flag), b: withDefault(flag, true) });
  expect(read(schema, {})).toEqual({ b: true });
  expect(Object.keys(read(schema, { a: undefined }) as object)).toEqual(['b']);
  expect(read(schema, { a: null })).toEqual(['a: must be of type boolean']);
});

test('an open object passes over what it does not know', () => {
  expect(read(openObject<{ a: boolean }>({ a: flag }), { a: true, b: 1 })).toEqual({ a: true });
});

test('a part is read by what it looks like', () => {
  const schema = either<object>((value) => ('a' in value ? object({ a: flag }) : object({ b: flag })));
  expect(read(schema, { a: true })).toEqual({ a: true });
  expect(read(schema, { c: true })).toEqual(['b: is missing', 'c: is not a known key']);
  expect(read(schema, 7)).toEqual([': must be of type object']);
});

test('what a page adds to every object is in no document', () => {
  Object.defineProperty(Object.prototype, 'least', { value: 1, configurable: true, enumerable: true, writable: true });
  try {
    expect(read(pair, { most: 2 })).toEqual(['least: is missing']);
  } finally {
    Reflect.deleteProperty(Object.prototype, 'least');
  }
});

test.each(['__proto__', 'constructor', 'toString'])('a key named %s is unknown like any other', (key) => {
  expect(read(pair, JSON.parse(`{"least":1,"most":2,"${key}":3}`))).toEqual([`${key}: is not a known key`]);
});
