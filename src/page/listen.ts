type EventMap = WindowEventMap & DocumentEventMap;

type Acts = { readonly [Type in keyof EventMap]?: (event: EventMap[Type]) => void };

/**
 * Calls back at each of these events of the window, until the function that it returns is called. First of all who
 * listen, so that no page keeps it from us; it has no say in what comes of the event.
 */
export function whenever(acts: Acts): () => void {
  const listening = new AbortController();
  for (const [type, act] of Object.entries(acts)) {
    addEventListener(type, act as EventListener, { capture: true, passive: true, signal: listening.signal });
  }
  return () => listening.abort();
}
