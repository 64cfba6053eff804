import type { Page } from '@playwright/test';
import { announcedAs } from '../../support/accessibility-tree.ts';
import { DIALOG, hostPage, PANEL } from '../../support/host-page.ts';
import { respondentOn } from '../../support/respondent.ts';
import { focusedBy, focusedNow } from '../../support/stops.ts';
import { expect, test } from '../../support/test.ts';

const TRUST = /increased my trust/;
const TALL = { width: 1280, height: 1000 };

const dialogOn = (page: Page) => page.getByRole('dialog');
const panelOn = (page: Page) => page.getByRole('region', { name: /^Your experience/ });

/** Opens the survey by what has the focus. */
async function openByKey(page: Page): Promise<void> {
  await page.keyboard.press('Enter');
  await expect(respondentOn(page).heading).toBeFocused();
}

test('7.1 Escape closes the dialog, and the focus is back on what opened it', async ({ page, agency }) => {
  for (const [attributes, opener] of [
    [DIALOG, 'Tell us'],
    [{ 'data-placement': 'modal' }, 'Give feedback'],
  ] as const) {
    await page.goto(hostPage(agency, attributes));
    await page.getByRole('button', { name: opener }).focus();
    await openByKey(page);
    await focusedBy(page, 'Tab', 3);
    await page.keyboard.press('Escape');
    await expect(dialogOn(page)).toBeHidden();
    await expect.poll(() => page.evaluate(focusedNow)).toBe(`button ${opener}`);
  }
});

test('7.2 a button named “Close”, in letters, does the same', async ({ page, agency }) => {
  for (const attributes of [DIALOG, { ...DIALOG, ...PANEL }]) {
    await page.goto(hostPage(agency, attributes));
    await page.locator('#before').focus();
    await openByKey(page);
    expect(await announcedAs(page, 'button')).toContain('button Close');
    const close = page.getByRole('button', { name: 'Close' });
    await expect(close).toHaveText(/^Close$/);
    await close.focus();
    await page.keyboard.press('Space');
    await expect(respondentOn(page).heading).toBeHidden();
    await expect.poll(() => page.evaluate(focusedNow)).toBe('button Tell us');
  }
});

test('7.3 Escape within the panel closes it, and outside of it belongs to the page', async ({ page, agency }) => {
  await page.setViewportSize(TALL);
  await page.goto(hostPage(agency, PANEL));
  await expect(panelOn(page)).toBeVisible();
  await page.locator('#before').focus();
  await page.keyboard.press('Escape');
  await expect(panelOn(page)).toBeVisible();
  await focusedBy(page, 'Tab', 3);
  await page.keyboard.press('Escape');
  await expect(panelOn(page)).toBeHidden();
  await expect.poll(() => page.evaluate(focusedNow)).toBe('button Tell us');
});

test('7.4 to close is not to decline: opened again, all is as it was left', async ({ page, agency }) => {
  await page.goto(hostPage(agency, DIALOG));
  await page.locator('#before').click();
  const { comment, rate, submit, survey, heading } = respondentOn(page);
  await rate('My need was addressed.', 'Disagree');
  await comment.fill('Long forms');
  await submit();
  await expect(survey.locator('.summary')).toBeVisible();
  // Announced once the typing has rested.
  await expect(survey.getByRole('status').filter({ hasText: 'left' })).toHaveText('4,990 characters left');
  const left = await survey.getByRole('dialog').ariaSnapshot();
  await page.keyboard.press('Escape');
  await expect(dialogOn(page)).toBeHidden();
  await openByKey(page);
  const active = / \[active\]/g;
  expect((await survey.getByRole('dialog').ariaSnapshot()).replace(active, '')).toBe(left.replace(active, ''));
  await rate(TRUST, 'Agree');
  await submit();
  await expect(heading).toHaveText('Thank you');
  await expect.poll(() => agency.collector.stored('response')).toHaveLength(1);
  expect(await agency.collector.stored('declined')).toEqual([]);
});

test('7.5 a press beside the dialog closes nothing', async ({ page, agency }) => {
  await page.goto(hostPage(agency, DIALOG));
  await page.locator('#before').click();
  await expect(dialogOn(page)).toBeVisible();
  await page.mouse.click(3, 400);
  await expect(dialogOn(page)).toBeVisible();
  await expect(respondentOn(page).survey.getByRole('radio').first()).toBeVisible();
});

test('7.6 after the answers were sent from a dialog its button is gone, and the focus is in the page', async ({
  page,
  agency,
}) => {
  await page.goto(hostPage(agency, { 'data-placement': 'modal' }));
  await page.locator('#before').focus();
  const tab = page.getByRole('button', { name: 'Give feedback' });
  await page.keyboard.press('Tab');
  await expect(tab).toBeFocused();
  await openByKey(page);
  const { answer, heading } = respondentOn(page);
  await answer();
  await expect(heading).toHaveText('Thank you');
  await page.keyboard.press('Escape');
  await expect(dialogOn(page)).toBeHidden();
  await expect(tab).toBeHidden();
  await expect.poll(() => page.evaluate(focusedNow)).toBe('button Tell us');
});

test('7.7 Tab leads out of a survey in the page, and of a panel, at both ends', async ({ page, agency }) => {
  await page.setViewportSize(TALL);
  for (const attributes of [{}, PANEL]) {
    await page.goto(hostPage(agency, attributes));
    await expect(panelOn(page)).toBeVisible();
    await page.locator('#before').focus();
    const forth = await focusedBy(page, 'Tab', 14);
    expect(forth[0]).toMatch(/^radio/);
    expect(forth).toContain('textbox Search');
    await page.locator('#after').focus();
    const back = await focusedBy(page, 'Shift+Tab', 14);
    expect(back[0]).toBe(attributes === PANEL ? 'button Close' : 'link Privacy');
    expect(back).toContain('button Tell us');
  }
});

test('7.8 a survey that the page takes away while the focus is in it gives the focus back', async ({
  page,
  agency,
}) => {
  const none = {
    'data-collector': undefined,
    'data-service': undefined,
    'data-provider': undefined,
    'data-dom': undefined,
  };
  const body = `<button id="before">Tell us</button>${agency.tag(none)}<label>Search <input></label>`;
  await page.goto(agency.page('/done', { body }));
  await page.evaluate((collector) => {
    const given = { collector, service: 'Passport renewal', provider: 'the Department of State' };
    const survey = window.A11Survey?.mountSurvey({ ...given, placement: 'modal', opener: 'before' });
    addEventListener('keydown', ({ key }) => key === 'F2' && survey?.unmount());
  }, agency.collector.url);
  await page.locator('#before').focus();
  await openByKey(page);
  await page.keyboard.press('Tab');
  await page.keyboard.press('F2');
  await expect(page.locator('a11-survey')).toHaveCount(0);
  await expect.poll(() => page.evaluate(focusedNow)).toBe('button Tell us');
  expect(await focusedBy(page, 'Tab', 1)).toEqual(['textbox Search']);
});
