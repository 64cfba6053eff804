import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { SurveyConfiguration } from '../../src/contract/configuration.ts';
import { configured } from '../support/samples.ts';
import { barStorages, stubStorages } from '../support/storage.ts';

const DAY = 24 * 60 * 60 * 1000;

beforeEach(() => {
  // Each test is a fresh page.
  vi.resetModules();
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-01-31T12:00:00Z') });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A page's memory, as if the script had just been loaded. */
async function open(given: Partial<SurveyConfiguration> = {}) {
  vi.resetModules();
  const { createMemory } = await import('../../src/timing/memory.ts');
  return createMemory(configured(given));
}

test('a transaction is asked about once, and another one is asked about', async () => {
  stubStorages();
  const { keep, reasonNot } = await open();
  expect(reasonNot('R-1')).toBeUndefined();
  keep('R-1');
  expect(reasonNot('R-1')).toContain('answered or declined');
  expect(reasonNot('R-2')).toBeUndefined();
  expect((await open()).reasonNot('R-1')).toBeDefined();
  expect((await open({ service: 'Visa' })).reasonNot('R-1')).toBeUndefined();
});

test('a service rests for its quiet days', async () => {
  stubStorages();
  (await open()).keep('R-1');
  const { reasonNot } = await open({ quietDays: 30 });
  vi.setSystemTime(Date.now() + 30 * DAY - 1);
  expect(reasonNot('R-2')).toContain('quietDays (30)');
  vi.setSystemTime(Date.now() + 1);
  expect(reasonNot('R-2')).toBeUndefined();
});

test('nothing of a transaction is stored in the clear, and what is for the session stays off the device', async () => {
  const { session, device } = stubStorages();
  (await open({ memory: 'device', service: 'Visa' })).keep('R-2026-000123');
  (await open()).keep('/done?name=Ada');
  const stored = JSON.stringify([...session, ...device]);
  for (const clear of ['2026-000123', 'Ada', 'done', 'Visa', 'Passport']) expect(stored).not.toContain(clear);
  const times = (held: Map<string, string>) => Object.keys(JSON.parse(held.get('a11-survey-memory') ?? '{}'));
  expect(times(session)).toHaveLength(2);
  expect(times(device)).toHaveLength(2);
  expect(times(device)).not.toEqual(expect.arrayContaining(times(session)));
});

test('the memory of a session and that of the device in one page are two', async () => {
  const { device } = stubStorages();
  vi.resetModules();
  const { createMemory } = await import('../../src/timing/memory.ts');
  createMemory(configured()).keep('R-1');
  createMemory(configured({ service: 'Visa', memory: 'device' })).keep('R-2');
  expect(Object.keys(JSON.parse(device.get('a11-survey-memory') ?? ''))).toHaveLength(2);
});

test('what is kept is forgotten after a year, and is the newest hundred', async () => {
  const { device } = stubStorages();
  const { keep, reasonNot } = await open({ memory: 'device' });
  for (let one = 0; one < 150; one += 1) {
    vi.setSystemTime(Date.now() + 1);
    keep(`R-${one}`);
  }
  expect(Object.keys(JSON.parse(device.get('a11-survey-memory') ?? ''))).toHaveLength(100);
  expect(reasonNot('R-149')).toBeDefined();
  expect(reasonNot('R-0')).toBeUndefined();
  vi.setSystemTime(Date.now() + 366 * DAY);
  expect(reasonNot('R-149')).toBeUndefined();
  keep('R-150');
  expect(Object.keys(JSON.parse(device.get('a11-survey-memory') ?? ''))).toHaveLength(2);
});

test('where the browser keeps nothing, the page remembers', async () => {
  barStorages();
  const { keep, reasonNot } = await open();
  keep('R-1');
  expect(reasonNot('R-1')).toBeDefined();
  expect(reasonNot('R-2')).toBeUndefined();
});

test.each(['{', 'null', '[]', '"x"', '{"x":"y"}', '7'])('what is not ours is passed over: %s', async (text) => {
  stubStorages().session.set('a11-survey-memory', text);
  const { keep, reasonNot } = await open({ quietDays: 1 });
  expect(reasonNot('R-1')).toBeUndefined();
  keep('R-1');
  expect(reasonNot('R-1')).toBeDefined();
});
