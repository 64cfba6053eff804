import type { Page } from '@playwright/test';

/** Resolves once two frames were painted: what was done before has scrolled and moved what it scrolls and moves. */
export const painted = (page: Page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

/** How many pixels of the page's focused element are under what of a survey stands beside the page. */
export const coveredOfFocus = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const below = document.activeElement?.getBoundingClientRect();
    const host = document.querySelector('a11-survey');
    const root = host?.shadowRoot ?? host;
    if (!root || !below) throw new Error('There is nothing to compare');
    const covered = [...root.querySelectorAll('.panel, .tab')]
      .filter((each) => each.checkVisibility({ checkOpacity: true }))
      .map((each) => {
        const above = each.getBoundingClientRect();
        const width = Math.min(above.right, below.right) - Math.max(above.left, below.left);
        const height = Math.min(above.bottom, below.bottom) - Math.max(above.top, below.top);
        return Math.max(0, width) * Math.max(0, height);
      });
    return Math.max(0, ...covered);
  });
