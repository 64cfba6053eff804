/** Moments at which an attempt is worth more than at others. */
export interface Moments {
  /** The network or the page is back. */
  readonly onWake: () => void;
  /** The page is being hidden, and may never be seen again. */
  readonly onLeave: () => void;
}

/** Listens for those moments, until the function that it returns is called. */
export function listen({ onWake, onLeave }: Moments): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  addEventListener('online', onWake, { signal });
  addEventListener('pageshow', onWake, { signal });
  // Not `pagehide`, which a phone that kills the page never fires, nor `unload`, which bars the page from bfcache.
  document.addEventListener('visibilitychange', () => (document.hidden ? onLeave() : onWake()), { signal });
  return () => listening.abort();
}
