import { STATES } from '../../demo/states/states.js';
import { paleParts } from '../support/colours.ts';
import { expect, test } from '../support/states-test.ts';
import { examine, isRendered } from './engines/examine.ts';
import { dark, doubled, forced, narrow, putOn, spaced, wide } from './engines/looks.ts';
import { chromiumTabOf } from './engines/tab.ts';
import { visit } from './engines/visit.ts';
import { judged } from './false-alarms.ts';

/** In the tree of the page its own rules reach the survey: one look with every engine, and the one that needs most room. */
const LIGHT_LOOKS = [wide, spaced];

/** A page stays in the wide looks, then in the narrow ones: what depends on the width is loaded once for each. */
const LOOKS = [wide, dark, doubled, narrow, spaced, forced];

for (const state of STATES) {
  const looks = state.isInOneLook ? [narrow] : LOOKS;
  test(`axe and IBM’s checker find nothing in ${state.id}, in any look, and it can be read`, async ({ page }) => {
    const findings = await visit(await chromiumTabOf(page), state, looks);
    expect(judged('Chromium', state.id, looks, findings)).toEqual([]);
    // The last look was in forced colours, where axe cannot measure.
    if (await page.evaluate(isRendered)) expect(await paleParts(page)).toEqual([]);
  });
}

for (const state of STATES.filter(({ isInOneLook }) => !isInOneLook)) {
  test(`axe and IBM’s checker find nothing in ${state.id} in the tree of the page`, async ({ page }) => {
    const findings = await visit(await chromiumTabOf(page), state, LIGHT_LOOKS, '?light');
    expect(judged('Chromium', `${state.id}?light`, LIGHT_LOOKS, findings)).toEqual([]);
  });
}

test('axe and IBM’s checker find nothing in the index of the states, and it fits', async ({ page }) => {
  const tab = await chromiumTabOf(page);
  await page.goto('/states/');
  for (const each of await page.locator('summary').all()) await each.click();
  for (const look of [dark, narrow]) {
    await putOn(tab, look);
    expect(await examine(tab, false), look.name).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  }
});
