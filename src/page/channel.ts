import { whenLeft } from './moments.ts';

/** A channel to the other tabs; `undefined` where the browser bars it, and a tab then knows only its own news. */
function open(name: string): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(name);
  } catch {
    return undefined;
  }
}

/** Tells the other tabs of this origin, those that hear the channel of that name. */
export function broadcast(name: string, news: unknown): void {
  const channel = open(name);
  channel?.postMessage(news);
  channel?.close();
}

/** Hears what other tabs tell on the channel of that name, until the function that it returns is called. */
export function hear<News>(name: string, onNews: (news: News) => void): () => void {
  let channel: BroadcastChannel | undefined;
  const close = () => channel?.close();
  const start = () => {
    channel = open(name);
    channel?.addEventListener('message', ({ data }) => onNews(data));
  };
  start();
  // An open channel keeps a page out of some browsers' back/forward cache.
  const stop = whenLeft(close, start);
  return () => {
    stop();
    close();
  };
}
