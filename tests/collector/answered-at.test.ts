import { expect, test } from 'vitest';
import { answeredAt } from '../../src/collector/answered-at.ts';

const HOUR = 3_600_000;
const receivedAt = Date.parse('2026-01-01T00:30:00.000Z');

test.each([
  ['a true clock', 0],
  ['a clock that is a year slow', -365 * 24 * HOUR],
  ['a clock that is a year fast', 365 * 24 * HOUR],
])('with %s, what waited an hour was answered an hour before it arrived', (_clock, off) => {
  const sentAt = receivedAt + off;
  expect(answeredAt({ submittedAt: sentAt - HOUR, sentAt, receivedAt })).toBe(receivedAt - HOUR);
});

test('nothing was answered after it arrived', () => {
  const sentAt = receivedAt;
  expect(answeredAt({ submittedAt: sentAt + HOUR, sentAt, receivedAt })).toBe(receivedAt);
});

test('without the time of sending, the device is taken at its word', () => {
  expect(answeredAt({ submittedAt: receivedAt - HOUR, sentAt: undefined, receivedAt })).toBe(receivedAt - HOUR);
});

test('without the time of sending, a time to come is the arrival', () => {
  expect(answeredAt({ submittedAt: receivedAt + HOUR, sentAt: undefined, receivedAt })).toBe(receivedAt);
});

test('a clock that was set between answering and sending leaves the arrival', () => {
  const sentAt = receivedAt + 400 * 24 * HOUR;
  expect(answeredAt({ submittedAt: receivedAt - HOUR, sentAt, receivedAt })).toBe(receivedAt);
});

test('no times give one that does not sort as text', () => {
  const submittedAt = Date.parse('0001-01-01T00:00:00.000Z');
  expect(answeredAt({ submittedAt, sentAt: undefined, receivedAt })).toBe(0);
});
