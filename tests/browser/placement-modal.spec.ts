import type { Page } from '@playwright/test';
import type { Agency } from '../support/agency.ts';
import { respondentOn } from '../support/respondent.ts';
import { expect, test } from '../support/test.ts';

const MODAL = { 'data-placement': 'modal' };

const OPENER = '<button type="button" id="feedback">Tell us</button>';

/** A page that is longer than the window, with a survey in a dialog. */
const openOn = (agency: Agency, attributes: Readonly<Record<string, string>> = {}, before = OPENER): string => {
  const body = `${before}<main><h1>Done</h1>${agency.tag({ ...MODAL, ...attributes })}<svg height="3000"></svg></main>`;
  return agency.page('/done', { body });
};

const tabOn = (page: Page) => page.getByRole('button', { name: 'Give feedback' });

/** Tabs once around, and tells what of the page itself was reached. */
const reachedByTab = async (page: Page, times: number): Promise<readonly string[]> => {
  const reached: string[] = [];
  for (let each = 0; each < times; each += 1) {
    await page.keyboard.press('Tab');
    reached.push(await page.evaluate(() => document.activeElement?.id ?? ''));
  }
  return reached;
};

test('keys alone open it from the page’s button, close it, and are back there', async ({ page, agency }) => {
  await page.goto(openOn(agency, { 'data-opener': 'feedback' }));
  const { heading, rate } = respondentOn(page);
  const opener = page.locator('#feedback');
  await expect(opener).toHaveAttribute('aria-haspopup', 'dialog');
  await expect(tabOn(page)).toHaveCount(0);
  await expect(heading).toBeHidden();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Your experience with Passport renewal' });
  await expect(dialog).toBeVisible();
  await expect(heading).toBeFocused();
  await rate(/increased my trust/, 'Agree');
  expect(await reachedByTab(page, 14)).not.toContain('feedback');

  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(opener).toBeFocused();

  await page.keyboard.press('Enter');
  await expect(heading).toBeFocused();
  await expect(dialog.getByRole('radio', { name: 'Agree', exact: true }).first()).toBeChecked();
  await page.keyboard.press('Tab');
  await expect(dialog.getByRole('radio', { name: 'Agree', exact: true }).first()).toBeFocused();
  await dialog.getByRole('button', { name: 'No, thanks' }).focus();
  await page.keyboard.press('Tab');
  await expect(dialog.getByRole('button', { name: 'Close' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(opener).toBeFocused();
  await expect.poll(() => agency.collector.stored('started')).toHaveLength(1);
  expect(await agency.collector.stored('declined')).toEqual([]);
});

test('a link that opens it leads nowhere', async ({ page, agency }) => {
  await page.goto(openOn(agency, { 'data-opener': 'feedback' }, '<a id="feedback" href="/elsewhere">Tell us</a>'));
  await page.locator('#feedback').click();
  await expect(respondentOn(page).heading).toBeFocused();
  expect(page.url()).toMatch(/\/done$/);
});

test('a tab of ours opens it, is back after it, and goes with the answer', async ({ page, agency }) => {
  await page.goto(openOn(agency));
  const { heading, answer, status, survey } = respondentOn(page);
  const tab = tabOn(page);
  await expect(tab).toBeInViewport({ ratio: 1 });
  await expect(tab).toHaveAttribute('aria-haspopup', 'dialog');
  const box = await tab.boundingBox();
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
  await expect.poll(() => agency.collector.stored('offered')).toHaveLength(1);

  await tab.focus();
  await page.keyboard.press('Enter');
  await expect(heading).toBeFocused();
  await expect(tab).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(tab).toBeFocused();

  await page.keyboard.press('Enter');
  await answer();
  await expect(status).toContainText('reached');
  await expect(heading).toBeFocused();
  await survey.getByRole('button', { name: 'Close' }).click();
  await expect(heading).toBeHidden();
  await expect(tab).toBeHidden();
});

test('a decline takes the tab away, and answering after all brings it back', async ({ page, agency }) => {
  await page.goto(openOn(agency));
  const { survey, heading } = respondentOn(page);
  await tabOn(page).click();
  await survey.getByRole('button', { name: 'No, thanks' }).click();
  await survey.getByRole('button', { name: 'Answer after all' }).click();
  await page.keyboard.press('Escape');
  await expect(heading).toBeHidden();
  await tabOn(page).click();
  await survey.getByRole('button', { name: 'No, thanks' }).click();
  await page.keyboard.press('Escape');
  await expect(heading).toBeHidden();
  await expect(tabOn(page)).toBeHidden();
});

test('a click beside it closes nothing', async ({ page, agency }) => {
  await page.goto(openOn(agency));
  await tabOn(page).click();
  const { comment } = respondentOn(page);
  await comment.fill('Fine');
  await page.mouse.click(3, 300);
  await expect(comment).toHaveValue('Fine');
  await expect(comment).toBeVisible();
});

test('the page behind it stays where it is, by wheel and by keys', async ({ page, agency }) => {
  await page.goto(openOn(agency));
  await page.evaluate(() => scrollTo(0, 200));
  await tabOn(page).click();
  const dialog = page.getByRole('dialog');
  const positions = () => dialog.evaluate(({ scrollTop }) => [scrollTop > 0, scrollY]);
  // Beside the survey, so that the window's whole width is the dialog's.
  await page.mouse.move(5, 300);
  await page.mouse.wheel(0, 5000);
  await expect.poll(positions).toEqual([true, 200]);
  await page.mouse.wheel(0, 5000);
  await page.keyboard.press('End');
  await page.keyboard.press('PageDown');
  await page.keyboard.press('ArrowDown');
  // What was pressed has scrolled, if it does, once two frames were painted.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  expect(await positions()).toEqual([true, 200]);
});

test('a page that takes an open one out scrolls again, and its button throws nothing', async ({ page, agency }) => {
  await page.goto(openOn(agency, { 'data-opener': 'feedback' }));
  await page.locator('#feedback').click();
  await expect(respondentOn(page).heading).toBeFocused();
  await page.evaluate(() => document.querySelector('a11-survey')?.remove());
  await page.locator('#feedback').click();
  await page.mouse.move(5, 300);
  await page.mouse.wheel(0, 500);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(500);
});

test('a short one keeps the page where it is too', async ({ page, agency }) => {
  await page.setViewportSize({ width: 1280, height: 1400 });
  await page.goto(openOn(agency, { 'data-drivers': '[]', 'data-comment': 'false' }));
  await tabOn(page).click();
  await page.mouse.move(5, 300);
  await page.mouse.wheel(0, 500);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test('it fits a window of 320 px, where it scrolls and cuts nothing off', async ({ page, agency }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await page.goto(openOn(agency));
  await expect(tabOn(page)).toBeInViewport({ ratio: 1 });
  await tabOn(page).click();
  const { survey } = respondentOn(page);
  const dialog = page.getByRole('dialog');
  expect(await dialog.evaluate(({ scrollWidth, clientWidth }) => scrollWidth <= clientWidth)).toBe(true);
  for (const name of ['No, thanks', 'Close']) {
    const button = survey.getByRole('button', { name });
    await button.focus();
    await expect(button).toBeInViewport({ ratio: 1 });
  }
});

test('the page’s transforms and layers do not move the tab or lie above it', async ({ page, agency }) => {
  const css =
    'main { transform: translateX(50px); overflow: hidden } #over { position: fixed; inset: 0; z-index: 99999 }';
  agency.file('/page.css', css, 'text/css');
  const body = `<main>${agency.tag(MODAL)}<svg height="3000"></svg></main><div id="over"></div>`;
  const head = '<link rel="stylesheet" href="/page.css">';
  await page.goto(agency.page('/done', { head, body, policy: `script-src 'self'; style-src 'self'` }));
  await expect(tabOn(page)).toBeInViewport({ ratio: 1 });
  await tabOn(page).click();
  await expect(respondentOn(page).heading).toBeFocused();
});

test.describe('an opener that is not there', () => {
  test.use({ expectedErrors: /^a11-survey is not shown/ });

  test('is one error, and nothing is shown', async ({ page, agency }) => {
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    await page.goto(openOn(agency, { 'data-opener': 'nothing' }));
    await expect
      .poll(() => said)
      .toEqual([expect.stringContaining('opener "nothing" is the id of no element. Correct it, or give an element')]);
    await expect(page.locator('a11-survey')).toHaveCount(0);
  });
});
