import { whenever } from './listen.ts';

/** How often the address is compared where nothing tells that it changed, in milliseconds. */
const POLL = 1000;

/**
 * Calls back when the page's address changes without a load, as in a single-page application, until the function that
 * it returns is called. The page's `history` stays as it is: nothing of it is replaced.
 */
export function whenMoved(act: () => void): () => void {
  const { navigation, Navigation } = window as { navigation?: EventTarget; Navigation?: unknown };
  // Not any object of that name: a page's ids can stand in for one.
  if (navigation && typeof Navigation === 'function') {
    navigation.addEventListener('currententrychange', act);
    return () => navigation.removeEventListener('currententrychange', act);
  }
  let last = location.href;
  const compare = () => {
    if (location.href === last) return;
    last = location.href;
    act();
  };
  const stopListening = whenever({ popstate: compare });
  const timer = setInterval(compare, POLL);
  return () => {
    stopListening();
    clearInterval(timer);
  };
}
