import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { SurveyConfiguration } from '../../src/contract/configuration.ts';
import type { Subject } from '../../src/timing/turns.ts';
import { configured } from '../support/samples.ts';
import { stubStorages } from '../support/storage.ts';

const page = { pathname: '/done', search: '', href: '' };

beforeEach(() => {
  vi.resetModules();
  vi.useFakeTimers({ now: Date.parse('2026-01-31T12:00:00Z') });
  vi.spyOn(console, 'info').mockImplementation(() => {});
  stubStorages();
  const target = new EventTarget();
  const navigation = new EventTarget();
  vi.stubGlobal('location', page);
  vi.stubGlobal('addEventListener', target.addEventListener.bind(target));
  vi.stubGlobal('BroadcastChannel', undefined);
  vi.stubGlobal('window', { navigation, Navigation: Object });
  vi.stubGlobal('document', Object.assign(new EventTarget(), { querySelectorAll: () => [], activeElement: null }));
  go('/done');
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** Moves the page to another address, as an application does. */
function go(pathname: string): void {
  Object.assign(page, { pathname, href: pathname });
  (window as unknown as { navigation: EventTarget }).navigation.dispatchEvent(new Event('currententrychange'));
}

/** A page on which surveys take turns, and what became of each. */
async function begin(given: Partial<SurveyConfiguration>) {
  const { createTurns } = await import('../../src/timing/turns.ts');
  const told: string[] = [];
  const place = { isReady: true, isShown: false };
  let last: Readonly<Subject> = { transactionId: undefined };
  const turns = createTurns(configured(given), {
    isReady: () => place.isReady,
    isShown: () => place.isShown,
    show(subject) {
      last = subject;
      told.push(`show ${subject.transactionId}`);
      place.isShown = true;
      return true;
    },
    hide() {
      told.push('hide');
      place.isShown = false;
    },
  });
  return { ...turns, finished: (subject = last) => turns.finished(subject), current: () => last, told, place };
}

const complete = (transactionId: string) =>
  document.dispatchEvent(new CustomEvent('a11-survey:transaction', { detail: { transactionId } }));

test('a survey without conditions is shown within the very task', async () => {
  expect((await begin({})).told).toEqual(['show undefined']);
});

test('the delay begins anew on each visit of its pages', async () => {
  const { told } = await begin({ urlPattern: '/done', delaySeconds: 10 });
  vi.advanceTimersByTime(9_000);
  go('/other');
  go('/done');
  vi.advanceTimersByTime(9_000);
  expect(told).toEqual([]);
  vi.advanceTimersByTime(1_000);
  expect(told).toEqual(['show undefined']);
});

test('an answer that is followed by another transaction at another address makes room for it', async () => {
  const { told, begun, finished } = await begin({ urlPattern: '/done/*' });
  go('/done/1');
  begun();
  finished();
  go('/done/1');
  go('/home');
  go('/done/2');
  expect(told).toEqual(['show undefined', 'show undefined']);
});

test('what is untouched is about the latest transaction, and what is known changes nothing', async () => {
  const { told, begun, finished } = await begin({ trigger: 'transaction' });
  complete('1');
  complete('2');
  begun();
  finished();
  // Asked about already.
  complete('2');
  expect(told).toEqual(['show 1']);
  complete('1');
  complete('2');
  expect(told).toEqual(['show 1', 'show 1']);
});

test('a survey waits for its place', async () => {
  const { told, place } = await begin({ trigger: 'transaction' });
  place.isReady = false;
  complete('1');
  vi.advanceTimersByTime(5_000);
  expect(told).toEqual([]);
  place.isReady = true;
  vi.advanceTimersByTime(500);
  expect(told).toEqual(['show 1']);
});

test('a survey that the page took away with all around it is shown for the next transaction', async () => {
  const { told, begun, place } = await begin({ trigger: 'transaction' });
  complete('1');
  begun();
  place.isShown = false;
  complete('2');
  expect(told).toEqual(['show 1', 'hide', 'show 2']);
});

test('what is heard late of a survey is not taken for the one in its place', async () => {
  const { told, begun, finished, current, place } = await begin({ trigger: 'transaction' });
  complete('1');
  begun();
  const first = current();
  place.isShown = false;
  complete('2');
  begun();
  finished(first);
  complete('3');
  expect(told).toEqual(['show 1', 'hide', 'show 2']);
  finished();
  complete('1');
  expect(told).toEqual(['show 1', 'hide', 'show 2']);
});

test('a kiosk asks about one address again and again', async () => {
  const { told, begun, finished, renew } = await begin({ kioskSeconds: 60 });
  begun();
  finished();
  renew();
  expect(told).toEqual(['show undefined', 'show undefined']);
  expect((await begin({ kioskSeconds: 60 })).told).toEqual(['show undefined']);
});

test('turns that are stopped leave no timer', async () => {
  const { stop, told } = await begin({ urlPattern: '/*', delaySeconds: 10 });
  stop();
  go('/other');
  expect(vi.getTimerCount()).toBe(0);
  expect(told).toEqual([]);
});
