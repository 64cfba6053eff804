import { STATES } from '../../demo/states/states.js';
import { hostPage } from '../support/host-page.ts';
import { FIREFOX, NO_FIREFOX } from '../support/installed.ts';
import { expect, test } from '../support/states-test.ts';
import { EXPECTED, heard } from './engines/heard.ts';
import { wide } from './engines/looks.ts';
import { tabOf } from './engines/tab.ts';
import { visit } from './engines/visit.ts';
import { judged } from './false-alarms.ts';
import { eyesOn } from './journeys/eyes.ts';
import { walk } from './journeys/journey.ts';
import { JOURNEYS } from './journeys/journeys.ts';

test.use({ browserName: 'firefox', channel: 'moz-firefox', launchOptions: { executablePath: FIREFOX ?? '' } });
test.skip(!FIREFOX, NO_FIREFOX);

test('each engine finds the defects planted in a survey, in Firefox', async ({ page }) => {
  expect(await heard(tabOf(page))).toEqual(EXPECTED);
});

for (const state of STATES.filter(({ isInOneLook }) => !isInOneLook)) {
  test(`axe and IBM’s checker find nothing in ${state.id}, in Firefox`, async ({ page }) => {
    expect(judged('Firefox', state.id, [wide], await visit(tabOf(page), state, [wide]))).toEqual([]);
  });
}

for (const journey of JOURNEYS) {
  test(`with keys alone respondents can ${journey.name}, in Firefox`, async ({ page, agency }) => {
    await page.goto(hostPage(agency, journey.attributes));
    await expect(page.locator('a11-survey')).toBeAttached();
    await page.locator('#before').focus();
    await walk(journey, {
      press: (key) => page.keyboard.press(key),
      write: (text) => page.keyboard.type(text),
      ...eyesOn(tabOf(page)),
    });
  });
}
