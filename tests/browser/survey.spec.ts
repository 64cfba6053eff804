import { respondentOn } from '../support/respondent.ts';
import { givenIn } from '../support/rows.ts';
import { expect, FAILED_REQUEST, test } from '../support/test.ts';

const TRUST = /increased my trust/;

test('keys alone answer the survey', async ({ page, agency, confirmation }) => {
  await page.goto(confirmation);
  const { survey, status, heading } = respondentOn(page);
  await expect(survey).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  for (let driver = 0; driver < 5; driver++) await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Fine');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(status).toContainText('reached');
  await expect(heading).toBeFocused();
  const [response] = await agency.collector.stored('response');
  expect(givenIn(response)).toMatchObject([
    { question: 'trust', rating: 3 },
    { question: 'comment', text: 'Fine' },
  ]);
});

test('a choice alone submits nothing', async ({ page, agency, confirmation }) => {
  await page.goto(confirmation);
  await respondentOn(page).rateAll('Agree');
  await expect.poll(() => agency.collector.stored('started')).toHaveLength(1);
  expect(await agency.collector.stored('response')).toEqual([]);
});

test('a missing answer is told first, then at its place, and leads there', async ({ page, agency, confirmation }) => {
  await page.goto(confirmation);
  const { survey, submit, rate, status } = respondentOn(page);
  await rate(/My need was addressed/, 'Agree');
  await submit();
  await expect(survey.getByRole('heading', { level: 3 })).toBeFocused();
  const trust = survey.getByRole('group', { name: TRUST });
  await expect(trust.getByRole('radio').first()).toHaveAccessibleDescription('Choose how much you agree or disagree');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(trust.getByRole('radio').first()).toBeFocused();
  expect(await agency.collector.stored('response')).toEqual([]);

  await page.keyboard.press('Space');
  await submit();
  await expect(status).toContainText('reached');
  const [response] = await agency.collector.stored('response');
  expect(givenIn(response)).toMatchObject([
    { question: 'trust', rating: 1 },
    { question: 'effectiveness', rating: 4 },
  ]);
});

test('a comment that is too long is kept whole and asked to be shortened', async ({ page, agency, confirmation }) => {
  await page.goto(confirmation);
  const { survey, comment, rate, submit, status } = respondentOn(page);
  await rate(TRUST, 'Agree');
  await comment.fill('🙏'.repeat(5003));
  await expect(survey.getByText('3 characters too many').first()).toBeVisible();
  await submit();
  await expect(comment).toHaveAccessibleDescription('Shorten your answer by 3 characters');
  await expect(comment).toHaveValue('🙏'.repeat(5003));
  await comment.fill('🙏'.repeat(5000));
  await submit();
  await expect(status).toContainText('reached');
  const [response] = await agency.collector.stored('response');
  expect(givenIn(response)).toMatchObject([{ question: 'trust' }, { text: '🙏'.repeat(5000) }]);
});

test('a decline keeps nothing, is counted once, and can be taken back', async ({ page, agency, confirmation }) => {
  await page.goto(confirmation);
  const { survey, rate, comment, status, heading, submit } = respondentOn(page);
  await comment.fill('🙏'.repeat(5001));
  await rate(TRUST, 'Disagree');
  await submit();
  await survey.getByRole('button', { name: 'No, thanks' }).click();
  await expect(status).toContainText('None of your answers were kept or sent');
  await expect(heading).toBeFocused();
  await survey.getByRole('button', { name: 'Answer after all' }).click();
  await expect(survey.getByRole('radio', { checked: true })).toHaveCount(0);
  await expect(survey.getByText('characters too many')).toHaveCount(0);
  await expect(survey.getByText('Shorten your answer')).toHaveCount(0);
  await rate(TRUST, 'Agree');
  await submit();
  await expect(status).toContainText('reached');
  expect(await agency.collector.stored('declined')).toHaveLength(1);
  const [response] = await agency.collector.stored('response');
  expect(givenIn(response)).toMatchObject([{ question: 'trust', rating: 4 }]);
});

test('a survey that never came on the screen was not offered', async ({ page, agency }) => {
  const body = `<main><svg height="4000"></svg>${agency.tag()}</main>`;
  await page.goto(agency.page('/done', { body }));
  const { survey } = respondentOn(page);
  await expect(survey).toBeAttached();
  expect(agency.collector.posted).toEqual([]);
  await survey.scrollIntoViewIfNeeded();
  await expect.poll(() => agency.collector.stored('offered')).toHaveLength(1);
});

test('a share of the sessions has the survey, on every page view, and the others nothing', async ({
  context,
  agency,
}) => {
  const body = `<main>${agency.tag({ 'data-sample-percent': '30' })}</main>`;
  await context.addInitScript(() => {
    Math.random = () => Number(new URLSearchParams(location.search).get('random'));
  });
  const url = agency.page('/done', { body });
  for (const [first, then, count] of [
    [0.29, 0.3, 1],
    [0.3, 0.29, 0],
  ]) {
    const page = await context.newPage();
    await page.goto(`${url}?random=${first}`);
    await expect(respondentOn(page).survey).toHaveCount(count ?? 0);
    await page.goto(`${url}?random=${then}`);
    await expect(respondentOn(page).survey).toHaveCount(count ?? 0);
    if (count === 0) expect(await page.locator('body').innerHTML()).toBe(body);
  }
});

test('a clearance is told on the first screen, with what it means, also without an estimate', async ({
  page,
  agency,
}) => {
  const tag = agency.tag({ 'data-omb-control-number': '1234-5678', 'data-omb-expiration-date': '2099-12-31' });
  await page.goto(agency.page('/done', { body: `<main>${tag}</main>` }));
  const { survey } = respondentOn(page);
  await expect(survey.getByText('OMB No. 1234-5678 · Expires 12/31/2099')).toBeInViewport();
  await survey.getByText('Paperwork Reduction Act statement').click();
  await expect(survey.getByText('you are not required to respond')).toBeVisible();
  await expect(survey.getByText('We estimate')).toHaveCount(0);
});

test('nothing needs sideways scrolling at 320 px', async ({ page, confirmation }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(confirmation);
  await respondentOn(page).submit();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test.describe('where the browser stores nothing', () => {
  test.use({ expectedErrors: FAILED_REQUEST });

  test('26 the respondent is told so, until it is delivered', async ({ page, context, agency, confirmation }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'indexedDB', {
        get() {
          throw new DOMException('Storage is blocked', 'SecurityError');
        },
      });
    });
    await page.goto(confirmation);
    await context.setOffline(true);
    const { rateAll, submit, heading, status } = respondentOn(page);
    await rateAll('Agree');
    await submit();
    await expect(heading).toHaveText('Your answers are not saved yet');
    await expect(status).toContainText('leave this page open');
    await context.setOffline(false);
    await expect(heading).toHaveText('Thank you');
    await expect(status).toContainText('reached');
    expect(await agency.collector.stored('response')).toHaveLength(1);
  });
});

test.describe('a refusal', () => {
  test.use({ expectedErrors: /^a11-survey: the collector refused/ });

  test('is told as what it is', async ({ page, agency, confirmation }) => {
    agency.collector.disturb({
      before: ({ body }, reply) => {
        const refused = body.records.map(({ id }) => ({ id, reason: 'this survey is closed' }));
        reply.code(200).send({ accepted: [], refused });
        return true;
      },
    });
    await page.goto(confirmation);
    const { rateAll, submit, heading, status } = respondentOn(page);
    await rateAll('Agree');
    await submit();
    await expect(heading).toHaveText('Your answers were not accepted');
    await expect(status).toContainText('will not be sent again');
  });
});
