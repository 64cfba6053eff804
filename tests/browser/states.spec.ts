import { STATES } from '../../demo/states/states.js';
import { expect, expectBecomes, expectShown, openState, test } from '../support/states-test.ts';

for (const state of STATES) {
  test(`${state.id} shows what its page says, and again when it is reloaded`, async ({ page }) => {
    await openState(page, state);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(state.title);
    await page.reload();
    await expectShown(page, state);
    await expectBecomes(page, state);
  });
}
