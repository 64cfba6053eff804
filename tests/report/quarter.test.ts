import { expect, test } from 'vitest';
import { parseQuarter, quarterOf } from '../../src/report/quarter.ts';

test.each([
  ['2026Q1', '2025-10-01', '2025-12-31'],
  ['2026Q2', '2026-01-01', '2026-03-31'],
  ['2026Q3', '2026-04-01', '2026-06-30'],
  ['2026Q4', '2026-07-01', '2026-09-30'],
])('%s is from %s to %s', (name, firstDay, lastDay) => {
  const quarter = parseQuarter(name);
  expect(quarter).toMatchObject({ name, firstDay, lastDay, from: `${firstDay}T00:00:00.000Z` });
  expect(Date.parse(quarter.until)).toBe(Date.parse(`${lastDay}T23:59:59.999Z`) + 1);
});

test.each([
  ['2025-09-30T23:59:59.999Z', '2025Q4'],
  ['2025-10-01T00:00:00.000Z', '2026Q1'],
  ['2025-12-31T23:59:59.999Z', '2026Q1'],
  ['2026-01-01T00:00:00.000Z', '2026Q2'],
  ['2026-06-30T23:59:59.999Z', '2026Q3'],
  ['2026-07-01T00:00:00.000Z', '2026Q4'],
])('%s lies in %s', (moment, name) => {
  expect(quarterOf(new Date(moment))).toEqual(parseQuarter(name));
});

test.each(['', '2026', '2026Q0', '2026Q5', 'Q1 2026', '2026q1', '20260Q1', '2026Q1 '])('"%s" is no quarter', (text) => {
  expect(() => parseQuarter(text)).toThrow(`"${text}" is not a quarter. Give`);
});
