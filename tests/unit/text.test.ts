import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { characters, utf8Bytes, wellFormed } from '../../src/contract/text.ts';

const { toWellFormed } = String.prototype;
const lend = (value: typeof toWellFormed | undefined) =>
  Object.defineProperty(String.prototype, 'toWellFormed', { value, configurable: true, writable: true });

describe.each([
  ['new', toWellFormed],
  ['older', undefined],
])('in a browser that is %s', (_age, known) => {
  beforeEach(() => {
    lend(known);
  });
  afterEach(() => {
    lend(toWellFormed);
  });

  test.each([
    ['a high half', 'a\uD83Db', 'a\uFFFDb'],
    ['a low half', 'a\uDE00b', 'a\uFFFDb'],
    ['halves in the wrong order', '\uDE00\uD83D', '\uFFFD\uFFFD'],
    ['halves that NUL keeps apart', '\uD83D\0\uDE00', '\uFFFD\uFFFD'],
    ['NUL', 'a\0b\0', 'ab'],
    ['line ends of Windows', 'a\r\nb\rc\nd', 'a\nb\nc\nd'],
  ])('%s becomes text that every database takes', (_what, given, expected) => {
    expect(wellFormed(given)).toBe(expected);
  });
});

test.each(['😀', '👩‍👩‍👧‍👦', 'e\u0301', '\u202Eabc\u202C', 'ñ 中文 العربية', '\t"\n'])('%j stays as it is', (text) => {
  expect(wellFormed(text)).toBe(text);
});

test.each([
  ['', 0],
  ['abc', 3],
  ['😀😀', 2],
  ['👩‍👩‍👧', 5],
  ['e\u0301', 2],
])('%j has %d characters', (text, count) => {
  expect(characters(text)).toBe(count);
});

test.each([
  'plain',
  '\u007F\u0080\u07FF\u0800\uFFFF\u{10000}\u{10FFFF}',
  '😀'.repeat(4000),
  '👩‍👩‍👧‍👦',
  '\u202Eabc\u2066 العربية',
  'é中\0',
])('%j is measured as it is sent', (text) => {
  expect(utf8Bytes(text)).toBe(Buffer.byteLength(text));
});
