import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { listen } from '../../src/outbox/wake.ts';

let page: EventTarget;
let tab: EventTarget & { hidden: boolean };

beforeEach(() => {
  page = new EventTarget();
  tab = Object.assign(new EventTarget(), { hidden: false });
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('document', tab);
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
  tab.hidden = hidden;
  tab.dispatchEvent(new Event('visibilitychange'));
  expect([onWake, onLeave].map(({ mock }) => mock.calls.length)).toEqual(expected);
});

test('nothing is heard once listening has stopped', () => {
  const { onWake, onLeave } = moments();
  listen({ onWake, onLeave })();
  for (const type of ['online', 'pageshow']) page.dispatchEvent(new Event(type));
  tab.dispatchEvent(new Event('visibilitychange'));
  expect([onWake, onLeave].map(({ mock }) => mock.calls.length)).toEqual([0, 0]);
});

test('no listener bars the page from the back-forward cache', () => {
  const types: string[] = [];
  const note = (type: string) => types.push(type);
  vi.stubGlobal('addEventListener', note);
  tab.addEventListener = note;
  listen(moments());
  expect(types.toSorted()).toEqual(['online', 'pageshow', 'visibilitychange']);
});
