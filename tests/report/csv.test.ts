import { expect, test } from 'vitest';
import { csv, csvLine } from '../../src/report/csv.ts';

test('lines end with CRLF', () => {
  expect(
    csv([
      ['a', 1],
      ['b', 2],
    ]),
  ).toBe('a,1\r\nb,2\r\n');
});

test('a cell with a comma, a quote or a line end is quoted', () => {
  expect(csvLine(['a,b', 'say "so"', 'two\nlines', 'plain'])).toBe('"a,b","say ""so""","two\nlines",plain\r\n');
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '＝1+1', '＋1', '－1', '＠SUM(A1)'])('%j is no formula', (cell) => {
  expect(csvLine([cell])).toBe(`'${cell}\r\n`);
});

test.each(['\rx', '\n=1'])('%j is no formula, and quoted', (cell) => {
  expect(csvLine([cell])).toBe(`"'${cell}"\r\n`);
});

test('a number stays a number', () => {
  expect(csvLine([-1, 0])).toBe('-1,0\r\n');
});
