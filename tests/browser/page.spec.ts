import type { Page } from '@playwright/test';
import { respondentOn } from '../support/respondent.ts';
import { expect, test } from '../support/test.ts';

/** Starts to add up how far the page's own content jumps, as Chromium measures it. */
const watchShifts = (page: Page) =>
  page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });

const shiftsOf = (page: Page) =>
  page.evaluate(
    () =>
      // What is measured in a frame is told after it.
      new Promise<number[]>((resolve) =>
        requestAnimationFrame(() => setTimeout(() => resolve((window as unknown as { shifts: number[] }).shifts))),
      ),
  );

const FOOTER = '<footer><p>A footer that must stay where it is</p></footer>';

test('nothing shifts where the script runs before the first paint', async ({ page, agency }) => {
  await watchShifts(page);
  const body = `<main>${agency.tag({ defer: undefined })}</main>${FOOTER}`;
  await page.goto(agency.page('/done', { body }));
  await expect(respondentOn(page).survey).toBeVisible();
  expect(await shiftsOf(page)).toEqual([]);
});

test('nothing shifts in an element that has room, however late the script', async ({ page, agency }) => {
  await watchShifts(page);
  let release = () => {};
  const painted = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/a11-survey.js', async (route) => {
    await painted;
    await route.continue();
  });
  const body = `<main id="place"></main>${FOOTER}${agency.tag({ 'data-target': 'place', defer: undefined, async: '' })}`;
  agency.file('/room.css', '#place { min-height: 200em }', 'text/css');
  const policy = `script-src 'self'; style-src 'self'`;
  const url = agency.page('/done', { head: '<link rel="stylesheet" href="/room.css">', body, policy });
  await page.goto(url, { waitUntil: 'commit' });
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  release();
  await expect(respondentOn(page).survey).toBeVisible();
  expect(await shiftsOf(page)).toEqual([]);
});

test('the styles of the page stay out', async ({ page, agency }) => {
  agency.file(
    '/hostile.css',
    `* { color: red !important; font: italic 40px/3 serif !important; display: inline !important; letter-spacing: 1em !important }
     body { text-transform: uppercase; visibility: hidden; text-align: right; line-height: 4; cursor: wait }`,
    'text/css',
  );
  const look = async (head: string) => {
    const body = `<main>${agency.tag({ 'data-target': 'place' })}<div id="place"></div></main>`;
    const policy = `script-src 'self'; style-src 'self'`;
    await page.goto(agency.page('/done', { head, body, policy }));
    const group = page.locator('a11-survey').getByRole('group').first();
    await expect(group).toBeVisible();
    return group.getByText('Strongly agree').evaluate((label) => {
      const { color, fontStyle, fontSize, letterSpacing, textTransform, visibility, lineHeight } =
        getComputedStyle(label);
      return { color, fontStyle, fontSize, letterSpacing, textTransform, visibility, lineHeight };
    });
  };
  expect(await look('<link rel="stylesheet" href="/hostile.css">')).toEqual(await look(''));
});

test('the page keeps its focus and gets one global', async ({ page, agency }) => {
  const body = `<input id="own" autofocus><main>${agency.tag()}</main>`;
  await page.addInitScript(() => Object.assign(window, { before: new Set(Object.getOwnPropertyNames(window)) }));
  await page.goto(agency.page('/done', { body }));
  await expect(respondentOn(page).survey).toBeVisible();
  await expect(page.locator('#own')).toBeFocused();
  const added = await page.evaluate(() => {
    const { before } = window as unknown as { before: Set<string> };
    return Object.getOwnPropertyNames(window).filter((name) => !before.has(name) && name !== 'before');
  });
  expect(added.filter((name) => name !== 'own')).toEqual(['A11Survey']);
});
