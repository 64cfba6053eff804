import { STATES } from '../../demo/states/states.js';
import { hostPage } from '../support/host-page.ts';
import { NO_WEBKIT, WEBKIT } from '../support/installed.ts';
import { EXPECTED, heard } from './engines/heard.ts';
import { wide } from './engines/looks.ts';
import { visit } from './engines/visit.ts';
import { expect, test } from './engines/webkit-test.ts';
import { judged } from './false-alarms.ts';
import { eyesOn } from './journeys/eyes.ts';
import { walk } from './journeys/journey.ts';
import { JOURNEYS } from './journeys/journeys.ts';

test.skip(!WEBKIT, NO_WEBKIT);

test('each engine finds the defects planted in a survey, in WebKitGTK', async ({ webKit: { tab } }) => {
  expect(await heard(tab)).toEqual(EXPECTED);
});

for (const state of STATES.filter(({ isInOneLook }) => !isInOneLook)) {
  test(`axe and IBM’s checker find nothing in ${state.id}, in WebKitGTK`, async ({ webKit: { tab } }) => {
    expect(judged('WebKitGTK', state.id, [wide], await visit(tab, state, [wide]))).toEqual([]);
  });
}

for (const journey of JOURNEYS) {
  test(`with keys alone respondents can ${journey.name}, in WebKitGTK`, async ({ webKit, agency }) => {
    const { tab, keyboard } = webKit;
    await tab.resize(wide.width, wide.height);
    await tab.goto(hostPage(agency, journey.attributes));
    await expect.poll(() => tab.run(() => document.querySelector('a11-survey') !== null)).toBe(true);
    await tab.run(() => document.querySelector<HTMLElement>('#before')?.focus());
    await walk(journey, { ...keyboard, ...eyesOn(tab) });
  });
}
