import { readdirSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '../support/demo-test.ts';

const PAGES = readdirSync(new URL('../../demo/', import.meta.url)).filter((name) => name.endsWith('.html'));

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme });

    for (const name of PAGES) {
      test(`axe finds nothing on ${name}, and it fits 320 px`, async ({ page }) => {
        // axe itself does not get along with a page that replaces Array.prototype.reduce.
        await page.route('**/legacy-libraries.js', (route) => route.fulfill({ contentType: 'text/javascript' }));
        await page.setViewportSize({ width: 320, height: 800 });
        await page.goto(name);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        const { violations } = await new AxeBuilder({ page })
          .options({ rules: { 'target-size': { enabled: true } } })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
          .analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`)).toEqual([]);
        // A table for layout does not reflow (WCAG SC 1.4.10); that page shows what it was like.
        if (name !== 'legacy.html') {
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
        }
      });
    }
  });
}
