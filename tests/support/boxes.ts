import type { Page } from '@playwright/test';

/**
 * What cannot be read of a survey because of its place: what is cut off, what sticks out, and what lies on another. It
 * stands by itself, so that any browser can be asked to run it.
 */
export function misplacedNow(): readonly string[] {
  const host = document.querySelector('a11-survey');
  const root = host?.shadowRoot ?? host;
  const shown = [...(root?.querySelectorAll<HTMLElement>('.survey *, .tab') ?? [])].filter(
    // A warning stands over the rest, until anything is pressed.
    (each) => each.checkVisibility() && !each.closest('.spoken, .survey [popover]') && each.getClientRects().length > 0,
  );
  if (shown.length === 0) throw new Error('There is no survey to look at');
  const nameOf = (each: Element) => `${each.localName} “${each.textContent?.replace(/\s+/g, ' ').trim().slice(0, 40)}”`;
  const problems: string[] = [];
  for (const each of shown) {
    const { left, right } = each.getBoundingClientRect();
    if (left < -1 || right > document.documentElement.clientWidth + 1)
      problems.push(`out of the window: ${nameOf(each)}`);
    const parent = each.parentElement;
    // What stands at the edge of the window is held by nothing.
    const isHeld = parent && parent.getClientRects().length > 0 && getComputedStyle(each).position !== 'fixed';
    const holder = isHeld ? parent.getBoundingClientRect() : undefined;
    if (holder && (left < holder.left - 1 || right > holder.right + 1)) problems.push(`sticks out: ${nameOf(each)}`);
    // Words that a box does not hold, whether it hides them or lets them run over what is beside it.
    const isText = each.localName !== 'textarea' && getComputedStyle(each).display !== 'inline';
    if (isText && each.scrollWidth > each.clientWidth + 1 && each.clientWidth > 0)
      problems.push(`too wide: ${nameOf(each)}`);
    if (isText && each.scrollHeight > each.clientHeight + 2 && each.clientHeight > 0)
      problems.push(`too high: ${nameOf(each)}`);
  }
  const parts = shown.filter((each) =>
    each.matches('h2, h3, p, li, legend, .legend, label, textarea, button, summary, img'),
  );
  for (const [index, one] of parts.entries()) {
    for (const other of parts.slice(index + 1)) {
      if (one.contains(other) || other.contains(one)) continue;
      const [first, second] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
      const across = Math.min(first.right, second.right) - Math.max(first.left, second.left);
      const down = Math.min(first.bottom, second.bottom) - Math.max(first.top, second.top);
      if (across > 1 && down > 1) problems.push(`on each other: ${nameOf(one)}, ${nameOf(other)}`);
    }
  }
  if (document.documentElement.scrollWidth > innerWidth) problems.push('the page scrolls sideways');
  return problems;
}

/** The same of a page. */
export const misplaced = (page: Page): Promise<readonly string[]> => page.evaluate(misplacedNow);
