import { expect, test } from 'vitest';
import { createBuckets } from '../../src/collector/buckets.ts';
import { createPseudonyms } from '../../src/collector/pseudonyms.ts';
import { createRecent } from '../../src/collector/recent.ts';

const MINUTE = 60_000;

function bucketsForTest() {
  let time = Date.parse('2026-01-05T12:00:00.000Z');
  const buckets = createBuckets({ perMinute: 60, burst: 100 }, () => time);
  return {
    ...buckets,
    pass(milliseconds: number) {
      time += milliseconds;
    },
  };
}

test('what is sent at once is taken up to the burst, and then as fast as the rate', () => {
  const { take, pass } = bucketsForTest();
  expect(take('one', 100)).toBe(0);
  expect(take('one', 1)).toBe(1000);
  expect(take('another', 1)).toBe(0);
  pass(1000);
  expect(take('one', 1)).toBe(0);
  expect(take('one', 1)).toBe(1000);
});

test('a batch larger than the burst is taken whole, and waited for after it', () => {
  const { take, wait, pass } = bucketsForTest();
  expect(take('one', 4000)).toBe(0);
  const left = wait('one');
  expect(left).toBe((4000 - 100 + 1) * 1000);
  pass(left);
  expect(take('one', 4000)).toBe(0);
});

test('rest gives back no more than the burst', () => {
  const { take, pass } = bucketsForTest();
  take('one', 100);
  pass(1000 * MINUTE);
  expect(take('one', 100)).toBe(0);
  expect(take('one', 1)).toBeGreaterThan(0);
});

test('a clock that is set back locks nobody out', () => {
  const { take, pass } = bucketsForTest();
  take('one', 50);
  pass(-365 * 24 * 60 * MINUTE);
  expect(take('one', 40)).toBe(0);
});

test('a million senders take no more memory than those that are remembered', () => {
  const recent = createRecent<number>(1000);
  let largest = 0;
  for (let index = 0; index < 1_000_000; index += 1) {
    recent.set(`${index}`, index);
    largest = Math.max(largest, recent.size());
  }
  expect(largest).toBeLessThanOrEqual(1000);
  expect([recent.get('0'), recent.get('999999')]).toEqual([undefined, 999_999]);
});

test('who is heard of again is not forgotten', () => {
  const recent = createRecent<string>(10);
  for (let index = 0; index < 100; index += 1) {
    recent.set('one', `${index}`);
    recent.set(`other ${index}`, '');
    expect(recent.get('one')).toBe(`${index}`);
  }
});

test('a network has one name a day, which does not tell it', () => {
  let time = Date.parse('2026-01-05T23:59:59.000Z');
  const nameOf = createPseudonyms(() => time);
  const today = nameOf('198.51.100.7');
  expect(nameOf('198.51.100.7')).toBe(today);
  expect(nameOf('198.51.100.8')).not.toBe(today);
  expect(createPseudonyms(() => time)('198.51.100.7')).not.toBe(today);
  expect(today).not.toContain('198');
  time += 1000;
  expect(nameOf('198.51.100.7')).not.toBe(today);
});
