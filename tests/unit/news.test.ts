import { afterEach, expect, test, vi } from 'vitest';
import { broadcast, hear, type News } from '../../src/outbox/news.ts';

const NEWS: News = { id: 'a', status: 'delivered' };

afterEach(() => void vi.unstubAllGlobals());

test('other tabs hear what is told', async () => {
  let stop = () => {};
  const heard = new Promise((resolve) => {
    stop = hear(resolve);
  });
  broadcast(NEWS);
  expect(await heard).toEqual(NEWS);
  stop();
});

test('a tab that has stopped hearing hears no more', async () => {
  const onNews = vi.fn();
  hear(onNews)();
  let stop = () => {};
  const heard = new Promise((resolve) => {
    stop = hear(resolve);
  });
  broadcast(NEWS);
  await heard;
  expect(onNews).not.toHaveBeenCalled();
  stop();
});

test('a browser that bars channels to other tabs does no harm', () => {
  vi.stubGlobal('BroadcastChannel', undefined);
  broadcast(NEWS);
  hear(() => {})();
});
