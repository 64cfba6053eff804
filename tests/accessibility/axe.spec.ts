import { respondentOn } from '../support/respondent.ts';
import { expect, test } from '../support/test.ts';
import { findings } from './findings.ts';

test('axe sees into the survey: a defect planted there is found', async ({ page, confirmation }) => {
  await page.goto(confirmation);
  const { survey } = respondentOn(page);
  await expect(survey).toBeVisible();
  await survey.evaluate((host) => {
    host.shadowRoot?.querySelector('section')?.append(document.createElement('input'));
  });
  expect(await findings(page)).toContainEqual(expect.stringMatching(/^label: <input>/));
});
