import type { Page } from '@playwright/test';
import type { Agency } from '../support/agency.ts';
import { respondentOn } from '../support/respondent.ts';
import { expect, test } from '../support/test.ts';

/** Opens a kiosk whose clock is the test's. */
async function open(page: Page, agency: Agency) {
  await page.clock.install();
  const body = `<main>${agency.tag({ 'data-kiosk-seconds': '60' })}</main>`;
  await page.goto(agency.page('/kiosk', { body }));
  return respondentOn(page);
}

test('a fresh survey stands there after each result', async ({ page, agency }) => {
  const { survey, answer, heading, status } = await open(page, agency);
  await answer();
  await expect(status).toContainText('reached');
  await page.clock.runFor(61_000);
  await expect(status).toHaveText('');
  await expect(survey.getByRole('radio', { checked: true })).toHaveCount(0);
  await answer();
  await expect(status).toContainText('reached');
  await survey.getByRole('button', { name: 'New survey' }).click();
  await expect(heading).toBeFocused();
  await expect(heading).toHaveText('Your experience with Passport renewal');
  await expect.poll(() => agency.collector.stored('response')).toHaveLength(2);
  await expect.poll(() => agency.collector.stored('started')).toHaveLength(2);
});

test('answers that somebody went away from are cleared after a warning, and not sent', async ({ page, agency }) => {
  const { survey, rate, comment } = await open(page, agency);
  await rate(/increased my trust/, 'Agree');
  await comment.fill('A secret');
  await page.clock.runFor(61_000);
  await expect(survey.getByRole('alert')).toContainText('will be cleared in 20 seconds');
  // Wherever somebody has scrolled to.
  await expect(survey.getByText('Are you still there?')).toBeInViewport({ ratio: 1 });
  await expect(comment).toBeFocused();
  await page.clock.runFor(20_000);
  await expect(survey.getByRole('alert')).toHaveText('');
  await expect(comment).toHaveValue('');
  await expect(survey.getByRole('radio', { checked: true })).toHaveCount(0);
  await expect.poll(() => agency.collector.stored('left')).toMatchObject([{ reached: 'comment' }]);
  expect(await agency.collector.stored('response')).toEqual([]);
  expect(JSON.stringify(agency.collector.posted)).not.toContain('secret');
});

for (const way of ['a key', 'a click on the button']) {
  test(`${way} keeps the answers`, async ({ page, agency }) => {
    const { survey, rate } = await open(page, agency);
    await rate(/increased my trust/, 'Agree');
    await page.clock.runFor(61_000);
    const button = survey.getByRole('button', { name: 'Go on answering' });
    await expect(button).toBeVisible();
    if (way === 'a key') await page.keyboard.press('Shift');
    else await button.click();
    await expect(button).toHaveCount(0);
    await page.clock.runFor(30_000);
    await expect(survey.getByRole('radio', { checked: true })).toHaveCount(1);
  });
}

test('a kiosk that nobody has begun at is left alone', async ({ page, agency }) => {
  const { survey } = await open(page, agency);
  await expect.poll(() => agency.collector.stored('offered')).toHaveLength(1);
  await page.clock.runFor(300_000);
  await expect(survey.getByRole('alert')).toHaveText('');
  expect(await agency.collector.stored('offered')).toHaveLength(1);
});
