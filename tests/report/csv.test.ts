import { expect, test } from 'vitest';
import { csv } from '../../src/report/csv.ts';

test('lines end with CRLF', () => {
  expect(
    csv([
      ['a', 1],
      ['b', 2],
    ]),
  ).toBe('a,1\r\nb,2\r\n');
});

test('a cell with a comma, a quote or a line end is quoted', () => {
  expect(csv([['a,b', 'say "so"', 'two\nlines', 'plain']])).toBe('"a,b","say ""so""","two\nlines",plain\r\n');
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx'])('%j is no formula', (cell) => {
  expect(csv([[cell]])).toBe(`'${cell}\r\n`);
});

test('a carriage return is no formula', () => {
  expect(csv([['\rx']])).toBe('"\'\rx"\r\n');
});

test('a number stays a number', () => {
  expect(csv([[-1]])).toBe('-1\r\n');
});
