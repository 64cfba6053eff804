import type { Status } from '../contract/status.ts';

/** That a record has come to its end, told to the tab whose respondent waits to hear it. */
export interface News {
  readonly id: string;
  readonly status: Extract<Status, 'delivered' | 'refused'>;
}

const CHANNEL = 'a11-survey-outbox';

/** A channel to the other tabs; `undefined` where the browser bars it, and a tab then knows only its own news. */
function open(): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(CHANNEL);
  } catch {
    return undefined;
  }
}

/** Tells the other tabs of this origin. */
export function broadcast(news: News): void {
  const channel = open();
  channel?.postMessage(news);
  channel?.close();
}

/** Hears what other tabs tell, until the function that it returns is called. */
export function hear(onNews: (news: News) => void): () => void {
  const channel = open();
  channel?.addEventListener('message', (event: MessageEvent<News>) => onNews(event.data));
  return () => channel?.close();
}
