import type { Memory } from '../contract/configuration.ts';
import { whenLeft } from '../page/moments.ts';

/** A channel to the other tabs; `undefined` where the browser bars it, and a tab then knows only its own answers. */
function open(memory: Memory): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(`a11-survey-memory-${memory}`);
  } catch {
    return undefined;
  }
}

/** Tells the other tabs of this origin, those whose surveys have the same kind of memory. */
export function broadcast(memory: Memory, times: unknown): void {
  const channel = open(memory);
  channel?.postMessage(times);
  channel?.close();
}

/** Hears what other tabs tell, until the function that it returns is called. */
export function hear(memory: Memory, onTold: (times: unknown) => void): () => void {
  let channel: BroadcastChannel | undefined;
  const close = () => channel?.close();
  const start = () => {
    channel = open(memory);
    channel?.addEventListener('message', ({ data }) => onTold(data));
  };
  start();
  // An open channel keeps a page out of some browsers' back/forward cache.
  const stop = whenLeft(close, start);
  return () => {
    stop();
    close();
  };
}
