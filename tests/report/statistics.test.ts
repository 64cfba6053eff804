import { expect, test } from 'vitest';
import { agreement, mean, share, sum } from '../../src/report/statistics.ts';

const counts = (one: number, two: number, three: number, four: number, five: number) => ({
  1: one,
  2: two,
  3: three,
  4: four,
  5: five,
});

test('a published distribution has its published mean', () => {
  const published = counts(2302, 3118, 10615, 55358, 249586);
  expect(mean(published)).toBe(4.7);
  expect(sum(published)).toBe(320979);
  expect(agreement(published)).toBe(0.95);
});

test('a mean is rounded to two decimals, half up', () => {
  expect(mean(counts(0, 0, 0, 7, 1))).toBe(4.13); // 4.125
  expect(mean(counts(1, 0, 0, 0, 2))).toBe(3.67); // 3.666…
});

test('agreement is the share of 4 and 5', () => {
  expect(agreement(counts(1, 1, 1, 1, 4))).toBe(0.625);
  expect(agreement(counts(0, 0, 3, 0, 0))).toBe(0);
});

test('of nothing there is neither mean nor share', () => {
  expect(mean(counts(0, 0, 0, 0, 0))).toBeNull();
  expect(agreement(counts(0, 0, 0, 0, 0))).toBeNull();
  expect(share(0, 0)).toBeNull();
});
