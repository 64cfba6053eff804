import type { Page } from '@playwright/test';
import type { Agency } from '../support/agency.ts';
import { respondentOn } from '../support/respondent.ts';
import { expect, test } from '../support/test.ts';

const PANEL = { 'data-placement': 'panel' };

const FIELDS = Array.from({ length: 40 }, (_, index) => `<p><input id="f${index}" aria-label="Field ${index}"></p>`);

/** A page of fields as wide as the window, with a survey in a corner; it stands before the fields from the 20th on. */
const openOn = (agency: Agency, attributes: Readonly<Record<string, string>> = {}): string => {
  agency.file('/page.css', 'input { width: 100%; box-sizing: border-box }', 'text/css');
  const button = '<button type="button" id="feedback">Tell us</button>';
  const tag = agency.tag({ ...PANEL, ...attributes });
  const body = `${button}<main>${FIELDS.slice(0, 20).join('')}<div>${tag}</div>${FIELDS.slice(20).join('')}</main>`;
  const head = '<link rel="stylesheet" href="/page.css">';
  return agency.page('/done', { head, body, policy: `script-src 'self'; style-src 'self'` });
};

const panelOn = (page: Page) => page.getByRole('region', { name: 'Your experience with Passport renewal' });
const tabOn = (page: Page) => page.getByRole('button', { name: 'Give feedback' });

/** How many pixels of the focused element are under what of ours can be seen. */
const coveredOfFocus = (page: Page) =>
  page.evaluate(() => {
    const { activeElement, querySelector } = document;
    const root = querySelector.call(document, 'a11-survey')?.shadowRoot;
    const below = activeElement?.getBoundingClientRect();
    if (!root || !below) throw new Error('There is nothing to compare');
    return [...root.querySelectorAll('.panel, .tab')]
      .filter((each) => each.checkVisibility({ checkOpacity: true }))
      .map((each) => each.getBoundingClientRect())
      .map((above) => {
        const width = Math.min(above.right, below.right) - Math.max(above.left, below.left);
        const height = Math.min(above.bottom, below.bottom) - Math.max(above.top, below.top);
        return Math.max(0, width) * Math.max(0, height);
      })
      .reduce((sum, each) => sum + each, 0);
  });

const painted = (page: Page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

test('it is there by itself, is announced, and leaves the focus and the place alone', async ({ page, agency }) => {
  await page.addInitScript(() => addEventListener('DOMContentLoaded', () => document.querySelector('button')?.focus()));
  await page.goto(openOn(agency));
  await expect(panelOn(page)).toBeInViewport({ ratio: 1 });
  await expect(page.locator('#feedback')).toBeFocused();
  await expect(
    page.locator('a11-survey').getByRole('status').filter({ hasText: 'A survey is on this page' }),
  ).toHaveText('A survey is on this page: Your experience with Passport renewal');
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await expect.poll(() => agency.collector.stored('offered')).toHaveLength(1);
});

test('keys reach it at its place, leave it for the page, and Escape goes back to where they were', async ({
  page,
  agency,
}) => {
  // A tall window, and fields beside the panel.
  await page.setViewportSize({ width: 1280, height: 1400 });
  await page.goto(openOn(agency));
  await expect(panelOn(page)).toBeVisible();
  await page.evaluate(() => {
    for (const field of document.querySelectorAll('input')) field.style.width = '10em';
  });
  await page.locator('#f19').focus();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('radio').first()).toBeFocused();
  await expect(panelOn(page)).toBeVisible();
  await page.keyboard.press('Shift+Tab');
  await expect(page.locator('#f19')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(panelOn(page)).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await expect(panelOn(page)).toBeHidden();
  await expect(page.locator('#f19')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(tabOn(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(panelOn(page)).toBeVisible();
  await expect(respondentOn(page).heading).toBeFocused();
  await page.getByRole('button', { name: 'Close' }).focus();
  await page.keyboard.press('Tab');
  await expect(page.locator('#f20')).toBeFocused();
});

test('what was answered stays when it is closed and opened', async ({ page, agency }) => {
  await page.goto(openOn(agency));
  const { comment, answer, status, survey } = respondentOn(page);
  await comment.fill('Fine');
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(tabOn(page)).toBeFocused();
  await tabOn(page).click();
  await expect(comment).toHaveValue('Fine');
  await answer();
  await expect(status).toContainText('reached');
  await survey.getByRole('button', { name: 'Close' }).click();
  await expect(panelOn(page)).toBeHidden();
  await expect(tabOn(page)).toBeHidden();
});

test('an opener opens it, with the focus', async ({ page, agency }) => {
  await page.goto(openOn(agency, { 'data-opener': 'feedback' }));
  await expect(page.locator('a11-survey')).toBeAttached();
  await expect(panelOn(page)).toBeHidden();
  await expect(tabOn(page)).toHaveCount(0);
  await page.locator('#feedback').click();
  await expect(respondentOn(page).heading).toBeFocused();
  await expect(panelOn(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panelOn(page)).toBeHidden();
  await expect(page.locator('#feedback')).toBeFocused();
});

for (const width of [320, 1280]) {
  test(`it covers no field that has the focus, down a page of ${width} px and back`, async ({ page, agency }) => {
    await page.setViewportSize({ width, height: 640 });
    await page.goto(openOn(agency));
    await expect(width > 480 ? panelOn(page) : tabOn(page)).toBeVisible();
    for (const field of [...FIELDS.keys(), ...[...FIELDS.keys()].reverse()]) {
      await page.locator(`#f${field}`).focus();
      await painted(page);
      expect(await coveredOfFocus(page), `field ${field}`).toBe(0);
    }
  });
}

test('it gives way to a field that is scrolled beneath it', async ({ page, agency }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(openOn(agency));
  await page.locator('#f1').focus();
  await expect(panelOn(page)).toBeVisible();
  await page.evaluate(() => {
    for (const field of document.querySelectorAll('p')) field.style.paddingTop = '400px';
  });
  await page.locator('#f1').evaluate((field) => field.scrollIntoView({ block: 'end' }));
  await expect(panelOn(page)).toBeHidden();
  await expect.poll(() => coveredOfFocus(page)).toBe(0);
  await expect(page.locator('#f1')).toBeFocused();
});

test('a small window has a tab, which opens a dialog', async ({ page, agency }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(openOn(agency));
  await expect(panelOn(page)).toBeHidden();
  await expect.poll(() => agency.collector.stored('offered')).toHaveLength(1);
  await tabOn(page).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expect(respondentOn(page).heading).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(tabOn(page)).toBeFocused();
});

test('a window that gets small takes what is being answered into the dialog', async ({ page, agency }) => {
  await page.goto(openOn(agency));
  const { comment } = respondentOn(page);
  await comment.fill('Fine');
  await page.setViewportSize({ width: 320, height: 640 });
  await expect(page.getByRole('dialog')).toBeVisible();
  await expect(comment).toBeFocused();
  await expect(comment).toHaveValue('Fine');
});
