import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { transactionCompleted, whenCompleted } from '../../src/timing/transaction.ts';

const stops: (() => void)[] = [];

beforeEach(() => vi.stubGlobal('document', new EventTarget()));

afterEach(() => {
  for (const stop of stops.splice(0)) stop();
  // What is still held is taken.
  for (const service of ['Visa', 'Passport']) whenCompleted(service, () => {})();
  vi.unstubAllGlobals();
});

/** The ids that a survey of the service hears of. */
function hearAs(service: string) {
  const heard: (string | undefined)[] = [];
  stops.push(whenCompleted(service, (id) => heard.push(id)));
  return heard;
}

const dispatch = (detail: unknown) => document.dispatchEvent(new CustomEvent('a11-survey:transaction', { detail }));

test('a survey hears of its own service, and of what names none', () => {
  const heard = hearAs('Visa');
  transactionCompleted({ service: 'Passport', transactionId: 'a' });
  transactionCompleted({ service: 'Visa', transactionId: 'b' });
  transactionCompleted({ transactionId: 'c' });
  transactionCompleted();
  expect(heard).toEqual(['b', 'c', undefined]);
});

test('whatever a page sends along does no harm', () => {
  const heard = hearAs('Visa');
  for (const detail of [null, 7, 'x', [], { transactionId: {} }, { transactionId: '' }, { transactionId: 7 }])
    dispatch(detail);
  dispatch({ service: 7 });
  expect(heard).toEqual([undefined, undefined, undefined, undefined, undefined, undefined, '7']);
});

test('a survey that is mounted later is told what nobody took, and once', () => {
  transactionCompleted({ service: 'Visa', transactionId: 'a' });
  expect(hearAs('Passport')).toEqual([]);
  expect(hearAs('Visa')).toEqual(['a']);
  expect(hearAs('Visa')).toEqual([]);
  transactionCompleted({ service: 'Visa', transactionId: 'b' });
  stops.splice(0).forEach((stop) => void stop());
  expect(hearAs('Visa')).toEqual([]);
});

test('no more than ten are held', () => {
  for (let one = 1; one <= 12; one += 1) transactionCompleted({ transactionId: String(one) });
  expect(hearAs('Visa')).toEqual(['3', '4', '5', '6', '7', '8', '9', '10', '11', '12']);
});
