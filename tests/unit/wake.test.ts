import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { listen } from '../../src/outbox/wake.ts';

let page: EventTarget;

beforeEach(() => {
  page = new EventTarget();
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
});

afterEach(() => void vi.unstubAllGlobals());

const moments = () => ({ onWake: vi.fn(), onLeave: vi.fn() });

test.each(['online', 'pageshow'])('%s wakes', (type) => {
  const { onWake, onLeave } = moments();
  listen({ onWake, onLeave });
  page.dispatchEvent(new Event(type));
  expect([onWake, onLeave].map(({ mock }) => mock.calls.length)).toEqual([1, 0]);
});

test.each([
  [true, [0, 1]],
  [false, [1, 0]],
])('a page that becomes hidden (%s) is left, one that is seen again wakes', (hidden, expected) => {
  const { onWake, onLeave } = moments();
  listen({ onWake, onLeave });
  vi.stubGlobal('document', { hidden });
  page.dispatchEvent(new Event('visibilitychange'));
  expect([onWake, onLeave].map(({ mock }) => mock.calls.length)).toEqual(expected);
});

test('nothing is heard once listening has stopped', () => {
  const { onWake, onLeave } = moments();
  listen({ onWake, onLeave })();
  for (const type of ['online', 'pageshow', 'visibilitychange']) page.dispatchEvent(new Event(type));
  expect([onWake, onLeave].map(({ mock }) => mock.calls.length)).toEqual([0, 0]);
});

test('no listener bars the page from the back-forward cache', () => {
  const types: string[] = [];
  vi.stubGlobal('addEventListener', (type: string) => types.push(type));
  listen(moments());
  expect(types.toSorted()).toEqual(['online', 'pageshow', 'visibilitychange']);
});
