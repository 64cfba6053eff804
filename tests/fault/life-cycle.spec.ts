import { passesOver, setHidden } from '../support/device.ts';
import { respondentOn } from '../support/respondent.ts';
import { expectStored } from '../support/rows.ts';
import { expect, FAILED_REQUEST, test } from '../support/test.ts';

test.use({ expectedErrors: FAILED_REQUEST });

const SAVED = 'saved on this device';

test('16 a tab closed while its request is under way', async ({ context, agency, confirmation }) => {
  let hung = 0;
  agency.collector.disturb({
    before: (_posted, reply) => {
      hung += 1;
      reply.hijack();
      return true;
    },
  });
  const page = await context.newPage();
  await page.goto(confirmation);
  const { answer, status } = respondentOn(page);
  await answer();
  await expect(status).toContainText(SAVED);
  await expect.poll(() => hung).toBeGreaterThan(0);
  await page.close();
  agency.collector.disturb({});
  const later = await context.newPage();
  await later.goto(confirmation);
  await expectStored(agency, 1, 1);
});

test('16 a tab closed after the commit and before the reply', async ({ context, agency, confirmation }) => {
  agency.collector.disturb({
    after: () => new Promise(() => {}),
  });
  const page = await context.newPage();
  await page.goto(confirmation);
  const { answer, status } = respondentOn(page);
  await answer();
  await expect(status).toContainText(SAVED);
  await expect.poll(() => agency.collector.stored('offered')).toHaveLength(1);
  await page.close();
  agency.collector.disturb({});
  const later = await context.newPage();
  await later.goto(confirmation);
  await expectStored(agency, 1, 1);
});

test('17 a page left while its request is under way', async ({ page, agency, confirmation }) => {
  let hung = 0;
  agency.collector.disturb({
    before: (_posted, reply) => {
      hung += 1;
      reply.hijack();
      return true;
    },
  });
  const home = agency.page('/', { body: 'Home' });
  await page.goto(confirmation);
  const { answer, status } = respondentOn(page);
  await answer();
  await expect(status).toContainText(SAVED);
  await expect.poll(() => hung).toBeGreaterThan(0);
  await page.goto(home);
  agency.collector.disturb({});
  await page.goto(confirmation);
  await expectStored(agency, 1);
});

test('17 a page left before its first attempt', async ({ page, agency, confirmation }) => {
  const home = agency.page('/', { body: 'Home' });
  await page.goto(confirmation);
  await expect.poll(() => agency.collector.stored('offered')).toHaveLength(1);
  await passesOver(page);
  // Other tabs never let this one begin; what leaves it is the attempt of a page that is being left.
  await page.evaluate(() => {
    navigator.locks.request = () => new Promise(() => {});
  });
  const { answer, status } = respondentOn(page);
  await answer();
  await expect(status).toContainText(SAVED);
  await page.goto(home);
  await expectStored(agency, 1);
});

test('17 a page left while its answers are written', async ({ page, agency, confirmation }) => {
  const home = agency.page('/', { body: 'Home' });
  await page.goto(confirmation);
  await expect.poll(() => agency.collector.stored('offered')).toHaveLength(1);
  // A disk that takes longer than the respondent stays.
  await page.evaluate(() => {
    Object.defineProperty(IDBTransaction.prototype, 'oncomplete', { set() {} });
  });
  const { answer, status } = respondentOn(page);
  await answer();
  await expect(status).toContainText('Saving');
  await page.goto(home);
  await expectStored(agency, 1);
});

test('37 a page left with no room for what outlives it', async ({ page, agency, confirmation }) => {
  // As a browser does when the page's own requests have taken all that may outlive it.
  await page.addInitScript(() => {
    const { fetch } = window;
    Object.assign(window, { denied: 0 });
    window.fetch = (url, options) => {
      if (!options?.keepalive) return fetch(url, options);
      (window as unknown as { denied: number }).denied += 1;
      return Promise.reject(new TypeError('Failed to fetch'));
    };
  });
  await agency.collector.stop();
  await page.goto(confirmation);
  const { answer, status } = respondentOn(page);
  await answer();
  await expect(status).toContainText(SAVED);
  await passesOver(page);
  await setHidden(page, true);
  expect(await page.evaluate(() => (window as unknown as { denied: number }).denied)).toBe(1);
  await agency.collector.start();
  await setHidden(page, false);
  await expect(status).toContainText('reached');
  await expectStored(agency, 1);
});

test('38 a page hidden again and again while requests hang', async ({ page, agency, confirmation }) => {
  await page.addInitScript(() => {
    AbortSignal.timeout = () => {
      const timeout = new AbortController();
      addEventListener('time is up', () => timeout.abort(new DOMException('', 'TimeoutError')));
      return timeout.signal;
    };
  });
  let hung = 0;
  agency.collector.disturb({
    before: (_posted, reply) => {
      hung += 1;
      reply.hijack();
      return true;
    },
  });
  await page.goto(confirmation);
  const { answer, status } = respondentOn(page);
  await answer();
  await expect(status).toContainText(SAVED);
  await expect.poll(() => hung).toBeGreaterThan(0);
  for (let time = 0; time < 8; time += 1) {
    await setHidden(page, true);
    await setHidden(page, false);
  }
  agency.collector.disturb({});
  await page.evaluate(() => dispatchEvent(new Event('time is up')));
  await expect(status).toContainText('reached');
  await expectStored(agency, 1);
});

// The headless Chromium from npm has no back-forward cache and prepares no page in advance: these two are emulated.

test('47 a page back from the back-forward cache', async ({ page, agency, confirmation }) => {
  await agency.collector.stop();
  await page.goto(confirmation);
  const { answer, status, survey } = respondentOn(page);
  await answer();
  await expect(status).toContainText(SAVED);
  await passesOver(page);
  await agency.collector.start();
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
  await expect(status).toContainText('reached');
  await expect(survey).toHaveCount(1);
  await expectStored(agency, 1);
});

test('48 a page that the browser prepares in advance', async ({ page, agency, confirmation }) => {
  await page.addInitScript(() => {
    Object.defineProperty(document, 'prerendering', { value: true, configurable: true });
  });
  await page.goto(confirmation);
  await expect(respondentOn(page).survey).toBeVisible();
  // Twice a frame: what is on the screen has been told to those who watch it.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  await passesOver(page);
  expect(agency.collector.posted).toEqual([]);
  await page.evaluate(() => {
    Object.defineProperty(document, 'prerendering', { value: false });
    document.dispatchEvent(new Event('prerenderingchange'));
  });
  await expectStored(agency, 0, 1);
});
