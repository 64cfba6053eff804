import { expect, expectAnswered, test } from '../support/demo-test.ts';
import { respondentOn } from '../support/respondent.ts';

test.fixme('modal.html offers a dialog once the fee is paid, and not before', async ({ page, demo }) => {
  // Needs the placement modal, and the trigger transaction.
  await page.goto('modal.html');
  const { survey } = respondentOn(page);
  await expect(survey).toHaveCount(0);
  await page.getByRole('button', { name: 'Pay $35' }).click();
  await survey.getByRole('button').click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectAnswered(demo, page, 'Park fee', '/modal.html');
});

test.fixme('uswds.html opens a second survey in a dialog by a button of its own', async ({ page, demo }) => {
  // Needs the placement modal with an opener.
  await page.goto('uswds.html');
  const survey = page.locator('a11-survey[data-service="Travel advice"]');
  await page.getByRole('button', { name: 'What do you think of our travel advice?' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await survey.getByRole('group').first().getByLabel('Agree', { exact: true }).check();
  await survey.getByRole('button', { name: 'Submit' }).click();
  await expect(survey.getByText('Your answers have reached')).toBeVisible();
  expect(await demo.stored('response')).toMatchObject([{ service: 'Travel advice', ratings: { trust: 4 } }]);
});

test.fixme('panel.html keeps the page readable and usable beside the panel', async ({ page }) => {
  // Needs the placement panel.
  await page.goto('panel.html');
  const { survey } = respondentOn(page);
  await expect(survey).toBeVisible();
  await page.getByRole('link', { name: 'All examples' }).click();
  await expect(page).toHaveURL('/');
});

test.fixme('routes is asked on the route of its pattern alone, after a transaction', async ({ page, demo }) => {
  // Needs the trigger transaction, and urlPattern.
  await page.goto('routes');
  const { survey } = respondentOn(page);
  const go = (name: string) => page.getByRole('navigation').getByRole('link', { name }).click();
  await go('File a claim');
  await expect(page.getByText('Which field was damaged?')).toBeVisible();
  await expect(survey).toHaveCount(0);
  await go('Claim filed');
  await expectAnswered(demo, page, 'Crop insurance', '/routes/claim/4711/done');
});

test.fixme('kiosk.html stands there afresh for the next respondent', async ({ page, demo }) => {
  // Needs kioskSeconds.
  await page.clock.install();
  await page.goto('kiosk.html');
  await expectAnswered(demo, page, 'Field office visit', '/kiosk.html');
  await page.clock.runFor(61_000);
  const { survey } = respondentOn(page);
  await expect(survey.getByRole('button', { name: 'Submit' })).toBeVisible();
  await expect(survey.getByRole('radio', { checked: true })).toHaveCount(0);
});
