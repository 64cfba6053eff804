/** Calls back whenever somebody touches, clicks or types, until the function that it returns is called. */
export function whenTouched(act: () => void): () => void {
  const listening = new AbortController();
  // `click` alone is what assistive technology makes. On the window and first, so that no page keeps it from us.
  for (const type of ['pointerdown', 'keydown', 'click', 'input']) {
    addEventListener(type, act, { capture: true, passive: true, signal: listening.signal });
  }
  return () => listening.abort();
}
