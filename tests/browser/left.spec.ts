import type { Page } from '@playwright/test';
import { passesOver } from '../support/device.ts';
import { respondentOn } from '../support/respondent.ts';
import { expect, test } from '../support/test.ts';

// The headless Chromium from npm has no back-forward cache: going there and coming back are emulated by their events.

const turn = (page: Page, type: 'pagehide' | 'pageshow') =>
  page.evaluate((given) => dispatchEvent(new PageTransitionEvent(given, { persisted: true })), type);

test('a page that is left tells how far the respondent came', async ({ page, agency, confirmation }) => {
  const home = agency.page('/', { body: 'Home' });
  await page.goto(confirmation);
  const { rate } = respondentOn(page);
  await rate(/was easy to complete/, 'Agree');
  await rate(/increased my trust/, 'Agree');
  await page.goto(home);
  await expect.poll(() => agency.collector.stored('left')).toMatchObject([{ reached: 'ease', answers: [] }]);
  expect(await agency.collector.stored('response')).toEqual([]);
  // What is still on the device is taken once.
  await page.goto(confirmation);
  await expect.poll(() => agency.collector.stored('offered')).toHaveLength(2);
  await passesOver(page);
  expect(await agency.collector.stored('left')).toHaveLength(1);
});

test('a comment that nobody submitted is not sent, only that it was begun', async ({ page, agency, confirmation }) => {
  const home = agency.page('/', { body: 'Home' });
  await page.goto(confirmation);
  await respondentOn(page).comment.fill('A secret');
  await page.goto(home);
  await expect.poll(() => agency.collector.stored('left')).toMatchObject([{ reached: 'comment' }]);
  expect(JSON.stringify(agency.collector.posted)).not.toContain('secret');
});

test('leaving and coming back are told in pairs', async ({ page, agency, confirmation }) => {
  await page.goto(confirmation);
  const { rate, survey } = respondentOn(page);
  await expect(survey).toBeVisible();
  await turn(page, 'pagehide');
  await turn(page, 'pageshow');
  await rate(/increased my trust/, 'Agree');
  await turn(page, 'pagehide');
  await turn(page, 'pageshow');
  await rate(/My need was addressed/, 'Agree');
  await turn(page, 'pagehide');
  await expect.poll(() => agency.collector.stored('left')).toHaveLength(2);
  await passesOver(page);
  const reached = async (kind: string) => (await agency.collector.stored(kind)).map((each) => each.reached);
  expect((await reached('left')).toSorted()).toEqual(['effectiveness', 'trust']);
  expect(await reached('returned')).toEqual(['trust']);
  expect(await agency.collector.stored('started')).toHaveLength(1);
});

test('a survey that an application removes is left', async ({ page, agency }) => {
  const configuration = { collector: agency.collector.url, service: 'Benefit check', provider: 'the Agency' };
  await page.goto(agency.page('/done', { body: `<main></main><script src="/dist/a11-survey.js"></script>` }));
  const survey = await page.evaluateHandle((given) => window.A11Survey?.mountSurvey(given), configuration);
  await respondentOn(page).rate(/increased my trust/, 'Agree');
  await survey.evaluate((mounted) => mounted?.unmount());
  await expect.poll(() => agency.collector.stored('left')).toMatchObject([{ reached: 'trust' }]);
  await turn(page, 'pagehide');
  await passesOver(page);
  expect(await agency.collector.stored('left')).toHaveLength(1);
});

for (const end of ['submitted', 'declined'] as const) {
  test(`a survey that was ${end} is not left`, async ({ page, agency, confirmation }) => {
    await page.goto(confirmation);
    const { survey, rate, submit, status } = respondentOn(page);
    await rate(/increased my trust/, 'Agree');
    if (end === 'submitted') await submit();
    else await survey.getByRole('button', { name: 'No, thanks' }).click();
    await expect(status).toBeVisible();
    await turn(page, 'pagehide');
    await turn(page, 'pageshow');
    await expect.poll(() => agency.collector.stored(end === 'submitted' ? 'response' : end)).toHaveLength(1);
    await passesOver(page);
    expect(agency.collector.posted.flatMap(({ body }) => body.records.map(({ kind }) => kind))).not.toContain('left');
  });
}
