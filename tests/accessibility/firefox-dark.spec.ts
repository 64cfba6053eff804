import { STATES } from '../../demo/states/states.js';
import { FIREFOX, NO_FIREFOX } from '../support/installed.ts';
import { expect, test } from '../support/states-test.ts';
import { darkNarrow, darkSpaced } from './engines/looks.ts';
import { tabOf } from './engines/tab.ts';
import { visit } from './engines/visit.ts';
import { judged } from './false-alarms.ts';

/** Firefox is light or dark for as long as it runs: the other width is looked at in light colours. */
const LOOKS = [darkNarrow, darkSpaced];

test.use({
  browserName: 'firefox',
  channel: 'moz-firefox',
  launchOptions: {
    executablePath: FIREFOX ?? '',
    firefoxUserPrefs: { 'layout.css.prefers-color-scheme.content-override': 0, 'ui.prefersReducedMotion': 1 },
  },
});
test.skip(!FIREFOX, NO_FIREFOX);

for (const state of STATES) {
  test(`axe and IBM’s checker find nothing in ${state.id}, in Firefox, dark at 320 px`, async ({ page }) => {
    expect(judged('Firefox', state.id, LOOKS, await visit(tabOf(page), state, LOOKS))).toEqual([]);
  });
}
