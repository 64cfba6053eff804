import { type Agency, strictPolicy } from '../support/agency.ts';
import { onDevice, passesOver, wake } from '../support/device.ts';
import { respondentOn } from '../support/respondent.ts';
import { integrityOf } from '../support/site.ts';
import { test as base, expect, FAILED_REQUEST } from '../support/test.ts';
import { startTouchpoints, type Touchpoints } from '../support/touchpoints.ts';

const test = base.extend<{ readonly touchpoints: Touchpoints }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs off this very pattern.
  touchpoints: async ({}, use) => {
    const touchpoints = await startTouchpoints();
    await use(touchpoints);
    await touchpoints.close();
  },
});

test.use({ expectedErrors: FAILED_REQUEST });

const FILE = `<script src="/dist/a11-survey-touchpoints.js" integrity="${integrityOf('a11-survey-touchpoints.js')}" crossorigin="anonymous" defer></script>`;

/** Puts a page there whose survey sends to the form, under the strictest policy, with the file that knows how or without. */
function pageOf(agency: Agency, { form }: Touchpoints, path = '/done', file = FILE): string {
  const tag = agency.tag({
    'data-collector': form,
    'data-edition': '2023',
    'data-context': JSON.stringify({ location_code: 'NYC-04', desk: '7' }),
    'data-touchpoints': JSON.stringify({
      trust: 'answer_01',
      positive: 'answer_02',
      negative: 'answer_03',
      comment: 'answer_04',
      $id: 'answer_05',
    }),
  });
  return agency.page(path, { body: `<main>${file}${tag}</main>`, policy: strictPolicy(form) });
}

/** What the form is to be sent of the answers below. */
const SUBMISSION = {
  answer_01: '4',
  answer_02: 'effectiveness,ease',
  answer_03: '',
  answer_04: 'Quick, and kind',
  answer_05: expect.stringMatching(/^[\w-]{36}$/),
  referer: '',
  hostname: '127.0.0.1',
  page: '/done',
  query_string: '',
  location_code: 'NYC-04',
  fba_directive: '',
  language: 'en',
};

const answer = async ({ rate, choose, comment, submit }: ReturnType<typeof respondentOn>) => {
  await rate(/increased my trust/, 'Agree');
  await choose('What about this interaction made the difference?', 'My need was addressed.', /easy to complete/);
  await comment.fill('Quick, and kind');
  await submit();
};

test('an answer given offline waits on the device, and reaches the form once', async ({
  page,
  context,
  agency,
  touchpoints,
}) => {
  const url = `${pageOf(agency, touchpoints)}?name=Ada#top`;
  await page.goto(url);
  const respondent = respondentOn(page);
  await expect(respondent.survey).toBeVisible();
  await context.setOffline(true);
  await answer(respondent);
  await expect(respondent.status).toContainText('saved on this device');
  // What else is counted at a collector has no place in a form, and does not wait either.
  expect(Object.values(await onDevice(page))).toMatchObject([{ record: { kind: 'response' } }]);
  await page.close();
  await context.setOffline(false);
  const later = await context.newPage();
  await later.goto(url);
  await expect.poll(() => touchpoints.sent).toHaveLength(1);
  await expect.poll(() => onDevice(later)).toEqual({});
  await later.reload();
  await passesOver(later);
  expect(touchpoints.sent.map(({ body }) => body)).toEqual([{ submission: SUBMISSION }]);
  const [{ headers } = { headers: {} }] = touchpoints.sent;
  expect(headers).toMatchObject({ 'content-type': 'application/json', origin: agency.origin });
  expect(headers).not.toHaveProperty('cookie');
  expect(headers).not.toHaveProperty('referer');
});

test('a reply that is lost after the form took it puts the answer there twice, under one id', async ({
  page,
  agency,
  touchpoints,
}) => {
  touchpoints.reply('lost');
  await page.goto(pageOf(agency, touchpoints));
  const respondent = respondentOn(page);
  await answer(respondent);
  await expect(respondent.status).toContainText('saved on this device');
  await passesOver(page);
  touchpoints.reply();
  await wake(page);
  await expect(respondent.status).toContainText('reached');
  const [first, ...others] = touchpoints.sent.map(({ body }) => body);
  expect(others.length).toBeGreaterThan(0);
  for (const other of others) expect(other).toEqual(first);
});

test('an answer that the form takes is told so', async ({ page, agency, touchpoints }) => {
  await page.goto(pageOf(agency, touchpoints));
  const respondent = respondentOn(page);
  await answer(respondent);
  await expect(respondent.status).toContainText('Your answers have reached the Department of State');
  expect(touchpoints.sent).toHaveLength(1);
});

test('where the form throttles, the answer waits for a minute', async ({ page, agency, touchpoints }) => {
  touchpoints.reply(429, 'Too many requests. Please try again later.', { 'content-type': 'text/plain' });
  await page.clock.install();
  await page.goto(pageOf(agency, touchpoints));
  const respondent = respondentOn(page);
  await answer(respondent);
  await expect(respondent.status).toContainText('saved on this device');
  await passesOver(page);
  touchpoints.reply();
  await wake(page);
  await passesOver(page);
  expect(touchpoints.sent).toHaveLength(1);
  await page.clock.fastForward(61_000);
  await expect(respondent.status).toContainText('reached');
  expect(touchpoints.sent).toHaveLength(2);
});

test.describe('what the form refuses', () => {
  test.use({
    expectedErrors: new RegExp(
      `${FAILED_REQUEST.source}|^a11-survey: the collector refused .*: answer_05 is required$`,
    ),
  });

  test('is told to the respondent and in the console, and is not sent again', async ({ page, agency, touchpoints }) => {
    const messages = { answer_05: ['is required'] };
    touchpoints.reply(422, JSON.stringify({ status: 'unprocessable_content', messages }));
    const told = page.waitForEvent('console', (message) => message.text().startsWith('a11-survey'));
    await page.goto(pageOf(agency, touchpoints));
    const respondent = respondentOn(page);
    await answer(respondent);
    await expect(respondent.heading).toHaveText('Your answers were not accepted');
    await told;
    expect(await onDevice(page)).toEqual({});
    expect(touchpoints.sent).toHaveLength(1);
  });
});

test.describe('on a page without the file', () => {
  test.use({ expectedErrors: /^a11-survey: answers wait\. Put the tag of a11-survey-touchpoints\.js first\.$/ });

  test('the answer waits, the console says what is missing once, and another page sends it', async ({
    page,
    agency,
    touchpoints,
  }) => {
    const told: string[] = [];
    page.on('console', (message) => message.type() === 'error' && told.push(message.text()));
    await page.goto(pageOf(agency, touchpoints, '/done', ''));
    const respondent = respondentOn(page);
    await answer(respondent);
    await expect(respondent.status).toContainText('saved on this device');
    await wake(page);
    await passesOver(page);
    expect(told).toHaveLength(1);
    // A page of another service, whose own answers go to a collector.
    await page.goto(
      agency.page('/other', {
        body: `<main>${FILE}${agency.tag({ 'data-service': 'Visa' })}</main>`,
        policy: strictPolicy(touchpoints.form).replace("'self' ", `'self' ${new URL(agency.collector.url).origin} `),
      }),
    );
    await expect.poll(() => touchpoints.sent.map(({ body }) => body)).toEqual([{ submission: SUBMISSION }]);
    await expect.poll(() => agency.collector.stored('offered')).toHaveLength(1);
    expect(told).toHaveLength(1);
  });
});
