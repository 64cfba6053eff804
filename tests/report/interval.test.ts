import { expect, test } from 'vitest';
import { wilson } from '../../src/report/interval.ts';

test.each([
  // Newcombe (1998), table I.
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])('%i of %i lies where the literature has it', (part, whole, low, high) => {
  const interval = wilson(part, whole);
  expect(interval?.low).toBeCloseTo(low, 4);
  expect(interval?.high).toBeCloseTo(high, 4);
});

test('all of a few stays within 1, and none of nothing is no interval', () => {
  expect(wilson(3, 3)?.high).toBe(1);
  expect(wilson(0, 0)).toBeNull();
});
