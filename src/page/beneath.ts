import { whenever } from './listen.ts';

/**
 * Whether the page's focused element lies beneath an element of ours (WCAG SC 2.4.11). One that holds our host is as
 * large as the page, and means no place in it.
 */
export function isFocusBeneath(over: Element, host: Element): boolean {
  const focused = document.activeElement;
  if (!focused || focused.contains(host) || host.contains(focused)) return false;
  const above = over.getBoundingClientRect();
  const below = focused.getBoundingClientRect();
  return above.left < below.right && below.left < above.right && above.top < below.bottom && below.top < above.bottom;
}

/**
 * Calls back whenever the page's focus may lie elsewhere in the window than before; the function that it returns stops
 * it. Fields that grow while they are written in are among it.
 */
export const whenFocusMoves = (act: () => void): (() => void) =>
  whenever({ focusin: act, scroll: act, resize: act, input: act });
