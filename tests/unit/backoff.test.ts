import { expect, test } from 'vitest';
import { backoff, retryAfter } from '../../src/outbox/backoff.ts';

const NOW = Date.parse('2026-01-31T12:00:00Z');

test.each([
  [0, 2_000],
  [1, 4_000],
  [2, 8_000],
  [7, 256_000],
  [8, 300_000],
  [10_000, 300_000],
])('after %d failures the wait is anywhere up to %d ms', (failures, longest) => {
  expect(backoff(failures, () => 0)).toBe(0);
  expect(backoff(failures, () => 0.25)).toBe(longest / 4);
  expect(backoff(failures, () => 1)).toBe(longest);
});

test.each([
  ['120', 120_000],
  [' 7 ', 7_000],
  ['0', 1_000],
  ['1', 1_000],
  ['3600', 3_600_000],
  ['3601', 3_600_000],
  ['1000000000', 3_600_000],
  ['9'.repeat(400), 3_600_000],
  ['Sat, 31 Jan 2026 12:05:00 GMT', 300_000],
  ['Sat, 31 Jan 2026 11:00:00 GMT', 1_000],
  ['Sun, 31 Jan 2027 12:00:00 GMT', 3_600_000],
])('Retry-After: %s asks for %d ms', (header, expected) => {
  expect(retryAfter(header, NOW)).toBe(expected);
});

test.each([null, '', 'soon', '1e9 ', 'NaN', 'Sat, 99 Foo 2026'])('Retry-After: %j asks for nothing', (header) => {
  expect(retryAfter(header, NOW)).toBeUndefined();
});
