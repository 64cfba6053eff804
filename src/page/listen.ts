/**
 * Calls back at each of these events of the window, until the function that it returns is called. First of all who
 * listen, so that no page keeps it from us; it has no say in what comes of the event.
 */
export function whenever(types: readonly string[], act: () => void): () => void {
  const listening = new AbortController();
  for (const type of types) addEventListener(type, act, { capture: true, passive: true, signal: listening.signal });
  return () => listening.abort();
}
