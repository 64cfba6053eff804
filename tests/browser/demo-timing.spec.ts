import { expect, expectAnswered, test } from '../support/demo-test.ts';
import { respondentOn } from '../support/respondent.ts';

test('routes is asked about on the route of its pattern alone, after the transaction', async ({ page, demo }) => {
  await page.goto('routes');
  const { survey } = respondentOn(page);
  await page.getByRole('link', { name: 'File a claim' }).click();
  await page.getByRole('button', { name: 'File the claim' }).click();
  await expect(survey).toBeVisible();
  await page.getByRole('link', { name: 'Start' }).click();
  await expect(page.getByText('You are insured.')).toBeVisible();
  await expect(survey).toHaveCount(0);
  await page.goBack();
  await expectAnswered(demo, page, 'Crop insurance', '/routes/claim/4711/done');
});

test('kiosk.html stands there afresh for the next respondent, and tells the office', async ({ page, demo }) => {
  await page.clock.install();
  await page.goto('kiosk.html');
  await expectAnswered(demo, page, 'Field office visit', '/kiosk.html');
  await page.clock.runFor(61_000);
  const { survey } = respondentOn(page);
  await expect(survey.getByRole('button', { name: 'Submit' })).toBeVisible();
  await expect(survey.getByRole('radio', { checked: true })).toHaveCount(0);
  expect(await demo.stored('response')).toMatchObject([{ context: '{"officeCode":"NYC-04"}' }]);
});
