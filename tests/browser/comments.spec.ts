import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { createCollector, openDatabase } from 'a11-survey/collector';
import { closeAtOnce } from '../support/close.ts';
import { rated, record } from '../support/records.ts';
import { test as base, expect } from '../support/test.ts';

const READ_TOKEN = randomUUID();

const TEXTS = [
  { text: 'The page was slow.\nI tried three times.', lang: 'en' },
  { text: '<script>alert(1)</script><img src=x onerror=alert(1)> \u202Eabc', lang: 'en' },
  { text: 'كان الموقع سهلاً. Call 202-555-0143!', lang: 'ar' },
  { text: `¡Fácil! 👍🏽 ${'x'.repeat(400)} ${'Sigue y sigue. '.repeat(300)}`, lang: 'es' },
] as const;

/** The comments of an agency's collector, as who has its token sees them. */
const test = base.extend<{ readonly site: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs off this very pattern.
  site: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'a11-survey-'));
    const database = await openDatabase(join(folder, 'records.sqlite'));
    let now = Date.parse('2025-11-14T15:00:00.000Z');
    const collector = createCollector({ database, allowOrigins: [], readToken: READ_TOKEN, now: () => now });
    for (let index = 0; index < 40; index += 1) {
      const { text, lang } = TEXTS[index % TEXTS.length] as (typeof TEXTS)[number];
      const answers = [
        rated('trust', 2),
        { question: 'comment', statement: 'Anything else?', text: `${text} ${index}` },
      ];
      const at = new Date(now).toISOString();
      const records = [record('response', { lang, answers, startedAt: at, submittedAt: at })];
      await collector.inject({
        method: 'POST',
        url: '/v1/responses',
        headers: { 'content-type': 'text/plain' },
        payload: JSON.stringify({ sentAt: at, records }),
      });
      now += 60_000;
    }
    await collector.listen({ port: 0, host: '127.0.0.1' });
    await use(`http://127.0.0.1:${(collector.server.address() as AddressInfo).port}`);
    await closeAtOnce(collector);
    await database.destroy();
    rmSync(folder, { recursive: true, force: true });
  },
  baseURL: ({ site }, use) => use(site),
  extraHTTPHeaders: { authorization: `Bearer ${READ_TOKEN}` },
});

for (const [width, colorScheme] of [
  [1100, 'light'],
  [320, 'dark'],
  [320, 'light'],
] as const) {
  test(`axe finds nothing in ${colorScheme} at ${width} px, and the page scrolls in one direction alone`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    await page.goto('/comments');
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ target }) => target) }))).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });
}

test('what somebody wrote is there as text, with its lines, and runs the way of its letters', async ({ page }) => {
  await page.goto('/comments');
  await expect(page.getByText('<script>alert(1)</script>').first()).toBeVisible();
  expect(await page.getByText('The page was slow.').first().innerText()).toMatch(/slow\.\nI tried/);
  const arabic = page.locator('dd[lang=ar]').first();
  await expect(arabic).toHaveCSS('direction', 'rtl');
  await expect(arabic).toContainText('Call [***]!');
});

test('a search and the pages of what it finds are reached by keys', async ({ page }) => {
  await page.goto('/comments');
  await expect(page.getByRole('listitem')).toHaveCount(25);
  await page.getByRole('searchbox', { name: 'Words' }).focus();
  await page.keyboard.type('SLOW three');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/search=SLOW\+three/);
  await expect(page.getByRole('listitem')).toHaveCount(10);
  await expect(page.getByText('In all, 10 responses found.')).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Further comments' })).toHaveCount(0);

  await page.goto('/comments');
  const newest = await page.getByRole('listitem').first().innerText();
  await page.getByRole('link', { name: 'as JSON' }).focus();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Older' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('listitem')).toHaveCount(15);
  await page.getByRole('link', { name: 'as JSON' }).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Newer' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('listitem')).toHaveCount(25);
  expect(await page.getByRole('listitem').first().innerText()).toBe(newest);
});

test('the dashboard leads to the comments on each of its surveys, and back', async ({ page }) => {
  await page.goto('/dashboard?quarter=2026Q1');
  await page.getByRole('link', { name: 'Read the comments on Passport renewal, Website, ar' }).click();
  await expect(page.getByRole('listitem')).toHaveCount(10);
  await expect(page.getByRole('combobox', { name: 'Language' })).toHaveValue('ar');
  await page.getByRole('link', { name: 'Results' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Survey results');
});

test('on paper is what was chosen, without a form', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto('/comments?lang=es&quarter=2026Q1');
  await expect(page.locator('form')).toBeHidden();
  await expect(page.getByRole('link')).toHaveCount(0);
  await expect(page.getByText('Only Spanish, 2026Q1.')).toBeVisible();
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
});
