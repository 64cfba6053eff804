import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createKiosk } from '../../src/timing/kiosk.ts';

beforeEach(() => {
  vi.useFakeTimers();
  const page = new EventTarget();
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('touch', () => page.dispatchEvent(new Event('keydown')));
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

declare const touch: () => void;

const SECOND = 1000;

function install() {
  const told: string[] = [];
  const warn = (isWarned: boolean) => void told.push(isWarned ? 'warn' : 'take back');
  const kiosk = createKiosk(60, { warn, renew: () => void told.push('renew') });
  return { ...kiosk, told };
}

test('answers that nobody goes on with are cleared after a warning', () => {
  const { begun, told } = install();
  begun();
  vi.advanceTimersByTime(60 * SECOND - 1);
  expect(told).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(told).toEqual(['warn']);
  vi.advanceTimersByTime(20 * SECOND - 1);
  expect(told).toEqual(['warn']);
  vi.advanceTimersByTime(1);
  expect(told).toEqual(['warn', 'renew']);
});

test('any key goes on, before the warning and after it', () => {
  const { begun, told } = install();
  begun();
  vi.advanceTimersByTime(59 * SECOND);
  touch();
  vi.advanceTimersByTime(59 * SECOND);
  expect(told).toEqual([]);
  vi.advanceTimersByTime(SECOND);
  touch();
  expect(told).toEqual(['warn', 'take back']);
  vi.advanceTimersByTime(59 * SECOND);
  expect(told).toEqual(['warn', 'take back']);
});

test('a result makes room without a warning', () => {
  const { begun, finished, told } = install();
  begun();
  vi.advanceTimersByTime(59 * SECOND);
  finished();
  vi.advanceTimersByTime(59 * SECOND);
  expect(told).toEqual([]);
  vi.advanceTimersByTime(SECOND);
  expect(told).toEqual(['renew']);
});

test('a kiosk that is stopped does nothing more', () => {
  const { begun, stop, told } = install();
  begun();
  stop();
  touch();
  expect(vi.getTimerCount()).toBe(0);
  expect(told).toEqual([]);
});
