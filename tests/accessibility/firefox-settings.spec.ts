import { STATES } from '../../demo/states/states.js';
import { FIREFOX, NO_FIREFOX } from '../support/installed.ts';
import { expect, test } from '../support/states-test.ts';
import { type Look, wide } from './engines/looks.ts';
import { tabOf } from './engines/tab.ts';
import { visit } from './engines/visit.ts';
import { judged } from './false-alarms.ts';

/** What a reader has set in Firefox: while it runs it cannot be set by a test. */
const LOOK: Look = {
  ...wide,
  name: 'in forced colours and double letters, without motion',
  media: { forcedColors: 'active', reducedMotion: 'reduce' },
  letters: 32,
};

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
    },
  },
});
test.skip(!FIREFOX, NO_FIREFOX);
test.describe.configure({ timeout: 120_000 });

for (const state of STATES) {
  test(`axe and IBM’s checker find nothing in ${state.id}, in Firefox ${LOOK.name}`, async ({ page }) => {
    expect(judged('Firefox', state.id, [LOOK], await visit(tabOf(page), state, [LOOK]))).toEqual([]);
  });
}
