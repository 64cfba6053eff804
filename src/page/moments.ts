import { whenever } from './listen.ts';

/** Calls back once the page is really there: one that the browser prepares in advance may never be seen. */
export function whenActivated(act: () => void): void {
  if ((document as { prerendering?: boolean }).prerendering) {
    document.addEventListener('prerenderingchange', act, { once: true });
  } else {
    act();
  }
}

/** Calls back once the document is whole, at once when it is. */
export function whenParsed(act: () => void): void {
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', act, { once: true });
  } else {
    act();
  }
}

/** Calls back once a part of the element has been on the screen; the function that it returns gives up waiting. */
export function whenSeen(element: Element, act: () => void): () => void {
  const observer = new IntersectionObserver((changes) => {
    if (!changes.some(({ isIntersecting }) => isIntersecting)) return;
    observer.disconnect();
    act();
  });
  observer.observe(element);
  return () => observer.disconnect();
}

/**
 * Calls back when the page is left, and when it comes back from where the browser kept it whole (the back/forward
 * cache); the function that it returns stops both.
 */
export const whenLeft = (onLeft: () => void, onReturned: () => void): (() => void) =>
  whenever({ pagehide: onLeft, pageshow: ({ persisted }) => persisted && onReturned() });
