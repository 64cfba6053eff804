import { expect, expectAnswered, test } from '../support/demo-test.ts';
import { respondentOn } from '../support/respondent.ts';

/** The pages that show their survey at once and are wired in HTML alone. */
const AT_ONCE = {
  'attributes.html': 'Passport renewal',
  'configuration.html': 'Campsite reservation',
  'csp.html': 'Background check',
  'legacy.html': 'Amended return',
  'offline.html': 'Boat inspection',
  'panel.html': 'Records request',
  'services.html': 'Campsite reservation',
  'tag-manager.html': 'Tax return',
} as const;

for (const [page, service] of Object.entries(AT_ONCE)) {
  test(`${page} asks about ${service}, and its answer is stored`, async ({ page: tab, demo }) => {
    await tab.goto(page);
    await expectAnswered(demo, tab, service, `/${page}`);
  });
}

test('editions.html asks by thumbs, and what an office visit was for', async ({ page, demo }) => {
  await page.goto('editions.html');
  const { choose, submit, status } = respondentOn(page);
  await choose(/increased my trust/, 'Thumbs up');
  await choose('Did you also go to an office', 'Yes');
  await choose('What did you go there for?', 'To hand in papers');
  await submit();
  await expect(status).toContainText('Your answers have reached');
  expect(await demo.stored('response')).toMatchObject([{ service: 'Disability claim', edition: '2023' }]);
});

test('languages.html asks in Arabic once it is chosen, of the service by its one name', async ({ page, demo }) => {
  await page.goto('languages.html');
  const { survey, choose, status } = respondentOn(page);
  await survey.getByRole('button', { name: 'العربية' }).click();
  await choose('زادت هذه المعاملة من ثقتي في إدارة الضمان الاجتماعي.', 'أوافق');
  await survey.getByRole('button', { name: 'إرسال' }).click();
  await expect(status).toHaveText('وصلت إجاباتك إلى إدارة الضمان الاجتماعي.');
  expect(await demo.stored('response')).toMatchObject([{ service: 'Card replacement', ratings: { trust: 4 } }]);
});

test('global.html shows its survey when the page says so, and not before', async ({ page, demo }) => {
  await page.goto('global.html');
  await expect(page.locator('a11-survey')).toHaveCount(0);
  await page.getByRole('button', { name: 'Finish the benefit check' }).click();
  await expectAnswered(demo, page, 'Benefit check', '/global.html');
});

test('touchpoints.html sends its answer to a form, and nothing to the collector', async ({ page, demo, request }) => {
  await page.goto('touchpoints.html');
  const { rate, choose, submit, status } = respondentOn(page);
  await rate(/increased my trust/, 'Agree');
  await choose(/made the difference/, 'My need was addressed.');
  await submit();
  await expect(status).toContainText('Your answers have reached the Department of Agriculture');
  const received = await request.get('/touchpoints/2a6e9509');
  expect(await received.json()).toMatchObject([
    { answer_01: '4', answer_02: 'effectiveness', answer_03: '', page: '/touchpoints.html' },
  ]);
  for (const kind of ['offered', 'started', 'response']) expect(await demo.stored(kind)).toEqual([]);
});

test('services-permit.html has the same tag, and asks about another service', async ({ page, demo }) => {
  await page.goto('services-permit.html');
  const { rate, submit, status } = respondentOn(page);
  await rate(/increased my trust/, 'Agree');
  await submit();
  await expect(status).toContainText('Your answers have reached the National Park Service');
  expect(await demo.stored('response')).toMatchObject([{ service: 'Hiking permit', edition: '2023' }]);
});

test('uswds.html keeps the design system as it is, and asks after the form', async ({ page, demo }) => {
  await page.goto('uswds.html');
  await expectAnswered(demo, page.locator('main .usa-prose'), 'Passport renewal', '/uswds.html');
  // The page's own script still works.
  const banner = page.getByRole('button', { name: 'How you know' });
  await banner.click();
  await expect(page.getByText('Official websites use .gov')).toBeVisible();
});

test('csp.html shows its policy, and that nothing was blocked', async ({ page, demo }) => {
  const response = await page.goto('csp.html');
  const policy = response?.headers()['content-security-policy'] ?? '';
  for (const directive of ["default-src 'none'", "script-src 'self'", "style-src 'self'", "trusted-types 'none'"]) {
    expect(policy).toContain(directive);
  }
  expect(policy).not.toContain('unsafe');
  const shown = page.getByRole('region', { name: 'Content-Security-Policy' });
  expect((await shown.innerText()).replaceAll(';\n', '; ')).toBe(policy);
  await expectAnswered(demo, page, 'Background check', '/csp.html');
  await expect(page.getByText('Blocked by the policy so far: nothing.')).toBeVisible();
});

test.describe('csp.html, where something is blocked', () => {
  test.use({ expectedErrors: /^policy report|Content Security Policy directive|TrustedHTML/ });

  test('counts it', async ({ page }) => {
    await page.goto('csp.html');
    await page.evaluate(() => {
      document.body.setAttribute('style', 'color: red');
    });
    await expect(page.getByText('Blocked by the policy so far: 1.')).toBeVisible();
  });
});

test('single-page mounts its survey with the route, and removes it with it', async ({ page, demo }) => {
  await page.goto('single-page');
  const { survey, rate } = respondentOn(page);
  const go = (name: string) => page.getByRole('navigation').getByRole('link', { name }).click();
  await expect(page.getByText('Fill in the form')).toBeVisible();
  await expect(survey).toHaveCount(0);
  await go('Submitted');
  await expect(page.locator('nav [aria-current=page]')).toHaveText('Submitted');
  await rate(/increased my trust/, 'Disagree');
  await go('Help');
  await expect(survey).toHaveCount(0);
  await expect.poll(() => demo.stored('left')).toHaveLength(1);
  await page.goBack();
  await expect(survey.getByRole('radio', { checked: true })).toHaveCount(0);
  await expectAnswered(demo, page, 'Farm loan', '/single-page/done');
});

test('react.html mounts one survey in StrictMode, and unmounts it with its component', async ({ page, demo }) => {
  const warnings: string[] = [];
  page.on('console', (message) => message.type() === 'warning' && warnings.push(message.text()));
  await page.goto('react.html');
  const { survey } = respondentOn(page);
  await expect(survey).toHaveCount(0);
  await page.getByRole('button', { name: 'Buy the permit' }).click();
  await expect(survey).toHaveCount(1);
  await expectAnswered(demo, page, 'Fishing permit', '/react.html');
  expect(await demo.stored('offered')).toHaveLength(1);
  // StrictMode's first survey was removed before its second came.
  expect(warnings.filter((text) => text.includes('is on this page already'))).toEqual([]);
  await page.getByRole('button', { name: 'Buy another' }).click();
  await expect(survey).toHaveCount(0);
});

test('frame.html asks in its frame, which is as high as the survey', async ({ page, demo }) => {
  await page.goto('frame.html');
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('button', { name: 'Submit' })).toBeVisible();
  await expect
    .poll(() => page.frames()[1]?.evaluate(() => document.documentElement.scrollHeight <= innerHeight))
    .toBe(true);
  await expectAnswered(demo, frame, 'Passport appointment', '/frame-survey.html');
});

test('legacy.html is in quirks mode, with its resets and libraries, and the survey is untouched', async ({ page }) => {
  await page.goto('legacy.html');
  expect(await page.evaluate(() => document.compatMode)).toBe('BackCompat');
  expect(await page.evaluate(() => JSON.stringify({ list: [1] }))).toBe('{"list":"[1]"}');
  const submit = respondentOn(page).survey.getByRole('button', { name: 'Submit' });
  expect(await submit.evaluate((button) => getComputedStyle(button).float)).toBe('none');
});
