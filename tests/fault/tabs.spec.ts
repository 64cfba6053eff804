import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { NAME, passesOver, wake } from '../support/device.ts';
import { respondentOn } from '../support/respondent.ts';
import { expectStored } from '../support/rows.ts';
import { expect, FAILED_REQUEST, test } from '../support/test.ts';

test.use({ expectedErrors: FAILED_REQUEST });

const SAVED = 'saved on this device';

/** Takes the lock of all tabs, and keeps it for as long as the page lives. */
const holdLock = (page: Page) =>
  page.evaluate(
    (name) =>
      new Promise<void>((resolve) => {
        void navigator.locks.request(name, () => {
          resolve();
          return new Promise(() => {});
        });
      }),
    NAME,
  );

test('19 the tab that holds the lock is closed', async ({ page, context, agency, confirmation }) => {
  const holder = await context.newPage();
  await holder.goto(agency.page('/before', { body: 'Before' }));
  await holdLock(holder);
  await page.bringToFront();
  await page.goto(confirmation);
  const { answer, status } = respondentOn(page);
  await answer();
  await expect(status).toContainText(SAVED);
  expect(agency.collector.posted).toEqual([]);
  await holder.close();
  await expect(status).toContainText('reached');
  await expectStored(agency, 1);
});

test('19 the tab that holds the lock is frozen', async ({ page, context, agency, confirmation }) => {
  const holder = await context.newPage();
  await holder.goto(agency.page('/before', { body: 'Before' }));
  await holdLock(holder);
  const cdp = await context.newCDPSession(holder);
  await cdp.send('Page.setWebLifecycleState', { state: 'frozen' });
  // In place of the clock: patience with the holder ends when the test says so.
  await page.addInitScript(() => {
    const { timeout } = AbortSignal;
    AbortSignal.timeout = (wait) => {
      if (wait < 60_000) return timeout.call(AbortSignal, wait);
      const patience = new AbortController();
      addEventListener('patience is over', () => patience.abort(new DOMException('', 'TimeoutError')));
      return patience.signal;
    };
  });
  await page.bringToFront();
  await page.goto(confirmation);
  const { answer, status } = respondentOn(page);
  await answer();
  await expect(status).toContainText(SAVED);
  expect(agency.collector.posted).toEqual([]);
  // Each pass asks for the lock anew.
  await expect(async () => {
    await page.evaluate(() => dispatchEvent(new Event('patience is over')));
    await expect(status).toContainText('reached', { timeout: 100 });
  }).toPass({ intervals: [0] });
  await expectStored(agency, 1);
});

test('44 two versions of the script show one survey of a service', async ({ page, agency }) => {
  agency.file('/old.js', `/* 0.0.9 */${readFileSync('dist/a11-survey.js', 'utf8')}`, 'text/javascript');
  const said = page.waitForEvent('console');
  const old = agency.tag({ src: '/old.js', integrity: undefined });
  await page.goto(agency.page('/done', { body: `<main>${old}${agency.tag()}</main>` }));
  expect((await said).text()).toContain('is on this page already');
  const { answer, status } = respondentOn(page);
  await answer();
  await expect(status).toContainText('reached');
  await expectStored(agency, 1);
});

test('44 two versions of the script share what waits', async ({ page, agency }) => {
  agency.file('/old.js', `/* 0.0.9 */${readFileSync('dist/a11-survey.js', 'utf8')}`, 'text/javascript');
  const old = agency.tag({ src: '/old.js', integrity: undefined, 'data-service': 'Visa' });
  await agency.collector.stop();
  await page.goto(agency.page('/done', { body: `<main>${old}${agency.tag()}</main>` }));
  const { survey } = respondentOn(page);
  await expect(survey).toHaveCount(2);
  for (const one of await survey.all()) {
    await one.getByRole('group').first().getByLabel('Agree', { exact: true }).check();
    await one.getByRole('button', { name: 'Submit' }).click();
    await expect(one.locator('h2 + [role=status]')).toContainText(SAVED);
  }
  await passesOver(page);
  await agency.collector.start();
  await wake(page);
  for (const one of await survey.all()) await expect(one.locator('h2 + [role=status]')).toContainText('reached');
  await expectStored(agency, 2);
  const ids = agency.collector.posted.flatMap(({ body }) => body.records.map(({ id }) => id));
  expect(new Set(ids).size).toBe(6);
  expect(ids).toHaveLength(6);
});

test('44 the script runs again on a page that keeps its survey', async ({ page, agency }) => {
  const policy = `script-src 'self'; connect-src ${new URL(agency.collector.url).origin}`;
  await page.goto(agency.page('/done', { body: `<main>${agency.tag()}</main>`, policy }));
  const { rate, submit, status, survey } = respondentOn(page);
  await rate(/increased my trust/, 'Agree');
  const said = page.waitForEvent('console');
  // As an application does that puts the page's markup in again, with its scripts.
  await page.evaluate(() => {
    const before = document.querySelector('script');
    const again = document.createElement('script');
    for (const { name, value } of before?.attributes ?? []) again.setAttribute(name, value);
    before?.replaceWith(again);
  });
  expect((await said).text()).toContain('is on this page already');
  await expect(survey).toHaveCount(1);
  await submit();
  await expect(status).toContainText('reached');
  await expectStored(agency, 1);
});
