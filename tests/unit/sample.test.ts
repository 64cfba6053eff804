import { afterEach, expect, test, vi } from 'vitest';
import { isSampled } from '../../src/timing/sample.ts';
import { barStorages, stubStorages } from '../support/storage.ts';

const draw = (...drawn: readonly number[]) => {
  const random = vi.spyOn(Math, 'random');
  for (const each of drawn) random.mockReturnValueOnce(each);
};

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test('a session is drawn once for each service', () => {
  stubStorages();
  draw(0.2, 0.9);
  expect([isSampled('Visa', 50), isSampled('Visa', 50), isSampled('Visa', 10)]).toEqual([true, true, false]);
  expect([isSampled('Passport', 50), isSampled('Passport', 50), isSampled('Visa', 50)]).toEqual([false, false, true]);
});

test('where nothing is kept, each page view is drawn', () => {
  barStorages();
  draw(0.2, 0.9);
  expect([isSampled('Visa', 50), isSampled('Visa', 50)]).toEqual([true, false]);
});
