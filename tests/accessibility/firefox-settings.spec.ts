import { STATES } from '../../demo/states/states.js';
import { FIREFOX, NO_FIREFOX } from '../support/installed.ts';
import { expect, test } from '../support/states-test.ts';
import { setInFirefox as LOOK } from './engines/looks.ts';
import { tabOf } from './engines/tab.ts';
import { visit } from './engines/visit.ts';
import { judged } from './false-alarms.ts';

test.use({
  browserName: 'firefox',
  channel: 'moz-firefox',
  launchOptions: {
    executablePath: FIREFOX ?? '',
    firefoxUserPrefs: {
      'browser.display.document_color_use': 2,
      'ui.useAccessibilityTheme': 1,
      'ui.prefersReducedMotion': 1,
      'font.size.variable.x-western': 32,
      'font.size.variable.ar': 32,
    },
  },
});
test.skip(!FIREFOX, NO_FIREFOX);

for (const state of STATES.filter(({ isInOneLook }) => !isInOneLook)) {
  test(`axe and IBM’s checker find nothing in ${state.id}, in Firefox ${LOOK.name}`, async ({ page }) => {
    expect(judged('Firefox', state.id, [LOOK], await visit(tabOf(page), state, [LOOK]))).toEqual([]);
  });
}
