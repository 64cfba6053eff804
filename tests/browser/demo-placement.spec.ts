import { expect, expectAnswered, test } from '../support/demo-test.ts';
import { respondentOn } from '../support/respondent.ts';

test('modal.html offers a dialog once the fee is paid, and not before', async ({ page, demo }) => {
  await page.goto('modal.html');
  const { survey } = respondentOn(page);
  await expect(survey).toHaveCount(0);
  await page.getByRole('button', { name: 'Pay $35' }).click();
  await survey.getByRole('button').click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectAnswered(demo, page, 'Park fee', '/modal.html');
});

test('uswds.html opens a second survey in a dialog by a button of its own', async ({ page, demo }) => {
  await page.goto('uswds.html');
  const survey = page.locator('a11-survey[data-service="Travel advice"]');
  await page.getByRole('button', { name: 'What do you think of our travel advice?' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await survey.getByRole('group').first().getByLabel('Agree', { exact: true }).check();
  await survey.getByRole('button', { name: 'Submit' }).click();
  await expect(survey.getByText('Your answers have reached')).toBeVisible();
  expect(await demo.stored('response')).toMatchObject([{ service: 'Travel advice', ratings: { trust: 4 } }]);
});

test('panel.html keeps the page readable and usable beside the panel', async ({ page, demo }) => {
  await page.goto('panel.html');
  await expect(respondentOn(page).heading).toBeVisible();
  await expect.poll(() => demo.stored('offered')).toHaveLength(1);
  await page.getByRole('link', { name: 'All examples' }).click();
  await expect(page).toHaveURL('/index.html');
});
