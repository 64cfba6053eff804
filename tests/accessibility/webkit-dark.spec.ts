import { STATES } from '../../demo/states/states.js';
import { NO_WEBKIT, WEBKIT } from '../support/installed.ts';
import { darkNarrow, darkSpaced } from './engines/looks.ts';
import { visit } from './engines/visit.ts';
import { expect, test } from './engines/webkit-test.ts';
import { judged } from './false-alarms.ts';

/** WebKitGTK is light or dark for as long as it runs: the other width is looked at in light colours. */
const LOOKS = [darkNarrow, darkSpaced];

test.use({ desktop: 'dark' });
test.skip(!WEBKIT, NO_WEBKIT);

for (const state of STATES) {
  test(`axe and IBM’s checker find nothing in ${state.id}, in WebKitGTK, dark at 320 px`, async ({
    webKit: { tab },
  }) => {
    expect(judged('WebKitGTK', state.id, LOOKS, await visit(tab, state, LOOKS))).toEqual([]);
  });
}
