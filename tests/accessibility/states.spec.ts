import { STATES } from '../../demo/states/states.js';
import { expect, expectBecomes, openState, test } from '../support/states-test.ts';
import { findings } from './findings.ts';

/** The windows and colours in which every state is looked at. */
const LOOKS = {
  'at 320 px': { viewport: { width: 320, height: 640 } },
  wide: { viewport: { width: 1280, height: 900 } },
  dark: { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
} as const;

for (const [look, options] of Object.entries(LOOKS)) {
  test.describe(look, () => {
    test.use(options);
    for (const state of STATES) {
      test(`axe finds nothing in ${state.id}, and it fits`, async ({ page }) => {
        await openState(page, state);
        await expectBecomes(page, state);
        expect(await findings(page, state.shows.length > 0)).toEqual([]);
        // WCAG SC 1.4.10.
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      });
    }

    test('axe finds nothing in the index of the states, and it fits', async ({ page }) => {
      await page.goto('/states/');
      for (const test of await page.locator('summary').all()) await test.click();
      expect(await findings(page, false)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    });
  });
}
