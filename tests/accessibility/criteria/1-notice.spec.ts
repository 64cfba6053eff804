import type { Page } from '@playwright/test';
import { announced } from '../../support/accessibility-tree.ts';
import { DIALOG, hostPage, PANEL } from '../../support/host-page.ts';
import { coveredOfFocus, painted } from '../../support/seen.ts';
import { expect, test } from '../../support/test.ts';

const NAME = 'Your experience with Passport renewal';

const tabOn = (page: Page) => page.getByRole('button', { name: 'Give feedback' });
const panelOn = (page: Page) => page.getByRole('region', { name: NAME });

/** Fields as wide as the window, beside which nothing has room. */
const FIELDS = {
  css: 'input { width: 100%; box-sizing: border-box }',
  after: Array.from({ length: 20 }, (_, index) => `<p><input class="field" aria-label="Field ${index}"></p>`).join(''),
};

/** Goes through the fields from the first to the last and back, and tells those that are not all to be seen. */
async function coveredFields(page: Page): Promise<readonly number[]> {
  const covered: number[] = [];
  const fields = FIELDS.after
    .split('<p>')
    .slice(1)
    .map((_, index) => index);
  for (const field of [...fields, ...fields.toReversed()]) {
    await page.locator('.field').nth(field).focus();
    await painted(page);
    if (await coveredOfFocus(page)) covered.push(field);
  }
  return covered;
}

test('1.1 the survey in the page is a region that has its name', async ({ page, agency }) => {
  await page.goto(hostPage(agency));
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - heading "Your application was submitted" [level=1]
    - region "${NAME}":
      - heading "${NAME}" [level=2]
  `);
});

test('1.2 the button that invites is a real one, in a region with a name', async ({ page, agency }) => {
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 700 });
    await page.goto(hostPage(agency, { 'data-placement': 'modal' }));
    await expect(tabOn(page)).toBeVisible();
    const button = (await announced(page)).find(({ name, role }) => role === 'button' && name === 'Give feedback');
    expect(button?.within[0]).toBe('region Give feedback');
    expect(await tabOn(page).evaluate(({ localName, innerText }: HTMLElement) => [localName, innerText])).toEqual([
      'button',
      'Give feedback',
    ]);
    const box = await tabOn(page).boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
  }
});

test('1.3 a button says that it opens a dialog, or whether the panel is open', async ({ page, agency }) => {
  const opener = page.getByRole('button', { name: 'Tell us' });
  await page.goto(hostPage(agency, DIALOG));
  await expect(opener).toHaveAttribute('aria-haspopup', 'dialog');

  await page.goto(hostPage(agency, { 'data-placement': 'modal' }));
  await expect(tabOn(page)).toHaveAttribute('aria-haspopup', 'dialog');

  await page.goto(hostPage(agency, { ...DIALOG, ...PANEL }));
  await expect(page.getByRole('button', { name: 'Tell us', expanded: false })).toBeVisible();
  await opener.click();
  await expect(page.getByRole('button', { name: 'Tell us', expanded: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Tell us', expanded: false })).toBeFocused();
  // In a window that has no room for a panel, the same button opens a dialog.
  await page.setViewportSize({ width: 320, height: 640 });
  await expect(opener).toHaveAttribute('aria-haspopup', 'dialog');
  await expect(opener).not.toHaveAttribute('aria-expanded');
});

test('1.4 a panel that comes by itself is announced once, by its name', async ({ page, agency }) => {
  await page.addInitScript(() => {
    // What screen readers take for an announcement: a change in what is live.
    const attach = Element.prototype.attachShadow;
    const said: string[] = [];
    Object.assign(window, { said });
    const listen = (root: Node) =>
      new MutationObserver((changes) => {
        for (const { target } of changes) {
          const element = target instanceof Element ? target : target.parentElement;
          const live = element?.closest('[role=status], [role=alert], [aria-live], output');
          if (live?.textContent) said.push(live.textContent);
        }
      }).observe(root, { subtree: true, childList: true, characterData: true });
    listen(document);
    Element.prototype.attachShadow = function (init) {
      const root = attach.call(this, init);
      listen(root);
      return root;
    };
  });
  await page.clock.install();
  await page.goto(hostPage(agency, PANEL));
  await expect(panelOn(page)).toBeVisible();
  await page.clock.runFor(60_000);
  expect(await page.evaluate(() => (window as unknown as { said: string[] }).said)).toEqual([
    `A survey is on this page: ${NAME}`,
  ]);
  expect(await panelOn(page).locator('[aria-live], [role=alert]').count()).toBe(0);
});

test('1.5 its arrival leaves the focus, the caret, what is selected and the place alone', async ({ page, agency }) => {
  let arrive = () => {};
  let arrival = Promise.resolve();
  await page.route('**/a11-survey.js', async (route) => {
    await arrival;
    await route.continue();
  });
  const css = 'html { overflow-anchor: none } header { padding-top: 900px }';
  const after = '<button type="button" id="last">Print</button>';
  for (const attributes of [{}, DIALOG, { 'data-placement': 'modal' }, PANEL]) {
    arrival = new Promise((resolve) => {
      arrive = resolve;
    });
    // Not until the document is whole, which waits for the script too.
    await page.goto(hostPage(agency, attributes, { css, after }), { waitUntil: 'commit' });
    const field = page.locator('#after');
    await field.fill('renewal of a passport');
    await field.evaluate((element: HTMLInputElement) => element.setSelectionRange(3, 7));
    // While somebody writes, a panel does not come at all (1.9).
    const focused = attributes === PANEL ? page.locator('#last') : field;
    await focused.focus();
    const before = await page.evaluate(() => scrollY);
    expect(before).toBeGreaterThan(0);
    arrive();
    await expect(page.locator('a11-survey')).toBeAttached();
    await page.waitForLoadState();
    await painted(page);
    await expect(focused).toBeFocused();
    expect(
      await field.evaluate(({ selectionStart, selectionEnd }: HTMLInputElement) => [selectionStart, selectionEnd]),
    ).toEqual([3, 7]);
    expect(await page.evaluate(() => scrollY)).toBe(before);
  }
});

test('1.6 while it invites, each key in the page does what it did', async ({ page, agency }) => {
  for (const attributes of [{ 'data-placement': 'modal' }, PANEL]) {
    await page.goto(hostPage(agency, attributes, { after: '<button type="button" id="next">Next</button>' }));
    await expect(tabOn(page).or(panelOn(page))).toBeVisible();
    await page.evaluate(() => {
      const keys: string[] = [];
      Object.assign(window, { keys });
      // What reaches the page, and that nobody has taken it.
      addEventListener('keydown', ({ key, defaultPrevented }) =>
        keys.push(`${key}${defaultPrevented ? ' taken' : ''}`),
      );
    });
    const field = page.locator('#after');
    await field.focus();
    const keys = ['s', 'Escape', '?', '5', 'Home', 'x', 'Escape'];
    for (const key of keys) await page.keyboard.press(key);
    await expect(field).toHaveValue('xs?5');
    await expect(field).toBeFocused();
    await page.keyboard.press('Shift+Tab');
    await expect(page.locator('#next')).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(field).toBeFocused();
    expect(await page.evaluate(() => (window as unknown as { keys: string[] }).keys)).toEqual([
      ...keys,
      'Shift',
      'Tab',
      'Tab',
    ]);
    await expect(tabOn(page).or(panelOn(page))).toBeVisible();
  }
});

test('1.7 what has the focus in the page is never under it', async ({ page, agency }) => {
  for (const attributes of [{ 'data-placement': 'modal' }, PANEL]) {
    await page.setViewportSize({ width: 1000, height: 600 });
    await page.goto(hostPage(agency, attributes, FIELDS));
    await expect(tabOn(page).or(panelOn(page))).toBeVisible();
    expect(await coveredFields(page)).toEqual([]);
  }
});

test('1.8 at 400 % a panel is a small button that covers nothing with the focus', async ({ page, agency }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await page.goto(hostPage(agency, PANEL, FIELDS));
  await expect(tabOn(page)).toBeInViewport({ ratio: 1 });
  await expect(panelOn(page)).toBeHidden();
  const box = await tabOn(page).boundingBox();
  expect((box?.width ?? Infinity) * (box?.height ?? Infinity)).toBeLessThan((320 * 256) / 8);
  expect(await coveredFields(page)).toEqual([]);
});

test('1.9 it waits while the page shows a dialog, and a panel while somebody writes', async ({ page, agency }) => {
  await page.clock.install();
  const after = '<dialog id="login"><button type="button">Log in</button></dialog>';
  await page.goto(hostPage(agency, { ...PANEL, 'data-delay-seconds': '600' }, { after }));
  const login = page.getByRole('dialog');
  await page.locator('#login').evaluate((dialog: HTMLDialogElement) => dialog.showModal());
  await page.clock.runFor(660_000);
  await expect(page.locator('a11-survey')).toHaveCount(0);
  await expect(login.getByRole('button')).toBeFocused();

  await login.evaluate((dialog: HTMLDialogElement) => dialog.close());
  await page.locator('#after').pressSequentially('renew');
  await page.clock.runFor(660_000);
  await expect(page.locator('a11-survey')).toHaveCount(0);
  await page.locator('#before').focus();
  await page.clock.runFor(660_000);
  await expect(panelOn(page)).toBeVisible();
  await expect(page.locator('#before')).toBeFocused();
});
