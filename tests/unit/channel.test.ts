import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { broadcast, hear } from '../../src/page/channel.ts';

const NAME = 'news';
const NEWS = { id: 'a' };

let page = new EventTarget();

beforeEach(() => {
  page = new EventTarget();
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
});

afterEach(() => void vi.unstubAllGlobals());

/** Tells news on a channel, and resolves when another tab has heard them. */
async function tell(name: string): Promise<void> {
  let stop = () => {};
  const heard = new Promise((resolve) => {
    stop = hear(name, resolve);
  });
  broadcast(name, NEWS);
  expect(await heard).toEqual(NEWS);
  stop();
}

test('other tabs hear what is told on a channel, and not what is told on another', async () => {
  const onNews = vi.fn();
  const stop = hear('other', onNews);
  await tell(NAME);
  expect(onNews).not.toHaveBeenCalled();
  await tell('other');
  expect(onNews.mock.calls).toEqual([[NEWS]]);
  stop();
});

test('a tab that has stopped hearing hears no more', async () => {
  const onNews = vi.fn();
  hear(NAME, onNews)();
  await tell(NAME);
  expect(onNews).not.toHaveBeenCalled();
});

test('a page that is left has no channel open, and hears again when it comes back whole', async () => {
  const onNews = vi.fn();
  const stop = hear(NAME, onNews);
  page.dispatchEvent(new Event('pagehide'));
  await tell(NAME);
  expect(onNews).not.toHaveBeenCalled();
  page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
  await tell(NAME);
  expect(onNews.mock.calls).toEqual([[NEWS]]);
  stop();
});

test('a browser that bars channels to other tabs does no harm', () => {
  vi.stubGlobal('BroadcastChannel', undefined);
  broadcast(NAME, NEWS);
  hear(NAME, () => {})();
});
