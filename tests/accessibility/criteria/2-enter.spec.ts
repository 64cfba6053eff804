import type { Page } from '@playwright/test';
import { announced, announcedAs } from '../../support/accessibility-tree.ts';
import { DIALOG, hostPage, PANEL } from '../../support/host-page.ts';
import { respondentOn } from '../../support/respondent.ts';
import { painted } from '../../support/seen.ts';
import { focusedBy } from '../../support/stops.ts';
import { expect, test } from '../../support/test.ts';

const NAME = 'Your experience with Passport renewal';

const dialogOn = (page: Page) => page.getByRole('dialog', { name: NAME });

/** Opens the dialog by the page's button, with keys. */
async function openDialog(page: Page): Promise<void> {
  await page.locator('#before').focus();
  await page.keyboard.press('Enter');
  await expect(respondentOn(page).heading).toBeFocused();
}

test('2.1 Tab reaches it at its place, and its questions in the order in which they are read', async ({
  page,
  agency,
}) => {
  await page.goto(hostPage(agency, { 'data-drivers': 'effectiveness ease' }));
  await expect(respondentOn(page).heading).toBeVisible();
  await page.locator('#before').focus();
  expect(await focusedBy(page, 'Tab', 9)).toEqual([
    'radio Strongly disagree, This interaction increased my trust in the Department of State. (required)',
    'radio Strongly disagree, My need was addressed.',
    'radio Strongly disagree, It was easy to complete what I needed to do.',
    'textbox Anything else you want us to know about your experience?',
    'button Submit',
    'button No, thanks',
    'summary Paperwork Reduction Act statement',
    'link Privacy',
    'textbox Search',
  ]);
  // What is seen comes in the same order, in any window.
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 700 });
    const tops = await page
      .locator('a11-survey')
      .locator('.survey > :not(.spoken), fieldset, textarea, [type=submit], summary, a')
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().top));
    expect(tops).toEqual(tops.toSorted((one, other) => one - other));
  }
});

test('2.2 a dialog that opens puts the focus on its heading', async ({ page, agency }) => {
  await page.goto(hostPage(agency, DIALOG));
  await openDialog(page);
  await expect(respondentOn(page).heading).toHaveText(NAME);
  await expect(respondentOn(page).heading).toBeInViewport({ ratio: 1 });
});

test('2.3 the dialog is a dialog, and is named by its heading', async ({ page, agency }) => {
  await page.goto(hostPage(agency, { ...DIALOG, 'data-title': 'How did we do?' }));
  await openDialog(page);
  const dialog = (await announced(page)).find(({ role }) => role === 'dialog');
  expect(dialog).toMatchObject({ name: 'How did we do?', states: { modal: true } });
});

test('2.4 while the dialog is open nothing of the page can be reached', async ({ page, agency }) => {
  await page.goto(hostPage(agency, DIALOG));
  await openDialog(page);
  for (const key of ['Tab', 'Shift+Tab']) {
    const reached = await focusedBy(page, key, 16);
    expect(reached).not.toContain('button Tell us');
    expect(reached).not.toContain('textbox Search');
    expect(reached).toContain('button Submit');
  }
  const roles = ['heading', 'button', 'textbox', 'searchbox'];
  const told = await announcedAs(page, ...roles);
  expect(told).toContain(`heading ${NAME}`);
  expect(told).not.toContain('button Tell us');
  expect(told).not.toContain('heading Your application was submitted');
  expect(told).not.toContain('textbox Search');
});

test('2.5 the page stays where it is when the dialog opens and when it closes', async ({ page, agency }) => {
  await page.goto(hostPage(agency, DIALOG, { css: 'header { padding: 300px 0 900px }' }));
  await page.evaluate(() => scrollTo(0, 200));
  await page.locator('#before').focus();
  const before = await page.locator('#before').boundingBox();
  await openDialog(page);
  await painted(page);
  expect(await page.evaluate(() => scrollY)).toBe(200);
  await page.keyboard.press('Escape');
  await expect(page.locator('#before')).toBeFocused();
  await painted(page);
  expect(await page.evaluate(() => scrollY)).toBe(200);
  expect(await page.locator('#before').boundingBox()).toEqual(before);
});

test('2.6 opened from a dialog of the page it stands above, also where the page pulls the focus back', async ({
  page,
  agency,
}) => {
  const after = '<dialog id="own" aria-label="Receipt"><button type="button" id="ask">Tell us more</button></dialog>';
  await page.goto(hostPage(agency, { ...DIALOG, 'data-opener': 'ask' }, { after }));
  await page.locator('#own').evaluate((dialog: HTMLDialogElement) => {
    dialog.showModal();
    // The focus lock of many libraries.
    document.addEventListener('focusin', ({ target }) => {
      if (!dialog.contains(target as Node)) dialog.querySelector('button')?.focus();
    });
  });
  await page.keyboard.press('Enter');
  await expect(respondentOn(page).heading).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  const first = respondentOn(page).survey.getByRole('radio').first();
  await expect(first).toBeFocused();
  await expect(first).toBeChecked();
  const place = await first.boundingBox();
  expect(
    await page.evaluate(([x, y]) => document.elementFromPoint(x, y)?.closest('a11-survey')?.localName, [
      place?.x ?? 0,
      place?.y ?? 0,
    ] as const),
  ).toBe('a11-survey');
  await page.keyboard.press('Escape');
  await expect(dialogOn(page)).toBeHidden();
  await expect(page.locator('#own')).toBeVisible();
  await expect(page.locator('#ask')).toBeFocused();
});

test('2.7 a panel that is opened by its button has the focus on its heading, and holds it not', async ({
  page,
  agency,
}) => {
  await page.setViewportSize({ width: 1280, height: 1000 });
  await page.goto(hostPage(agency, { ...DIALOG, ...PANEL }));
  await openDialog(page);
  expect((await announced(page)).some(({ states }) => states.modal)).toBe(false);
  expect(await focusedBy(page, 'Tab', 14)).toContain('textbox Search');
  await page.locator('#before').click();
  await expect(respondentOn(page).heading).toBeFocused();
});

test('2.8 its headings say what is below them, and leave no level out', async ({ page, agency }) => {
  await page.goto(hostPage(agency));
  const { submit, survey } = respondentOn(page);
  await submit();
  await expect(survey.getByRole('heading', { level: 3 })).toBeFocused();
  const headings = (await announced(page)).filter(({ role }) => role === 'heading');
  expect(headings.map(({ name, states }) => [states.level, name])).toEqual([
    [1, 'Your application was submitted'],
    [2, NAME],
    [3, 'Your answers have not been submitted yet'],
  ]);
});

test('2.9 before the first question it says whose it is, how it is answered, and that it is voluntary', async ({
  page,
  agency,
}) => {
  await page.goto(hostPage(agency));
  await expect(respondentOn(page).survey.getByRole('region')).toMatchAriaSnapshot(`
    - heading "${NAME}" [level=2]
    - paragraph: OMB No. 1234-5678 · Expires 12/31/2099
    - paragraph: How much do you agree or disagree with each statement? Answering is voluntary.
    - group "This interaction increased my trust in the Department of State. (required)"
  `);
});

test('2.10 the way out comes last, and is seen at the top', async ({ page, agency }) => {
  for (const attributes of [DIALOG, { ...DIALOG, ...PANEL }]) {
    await page.goto(hostPage(agency, attributes));
    await openDialog(page);
    const told = (await announced(page)).filter(({ within }) => within.some((each) => each.endsWith(NAME)));
    expect(told[0]).toMatchObject({ role: 'heading', name: NAME });
    expect(told.at(-1)).toMatchObject({ role: 'button', name: 'Close' });
    const [heading, close] = await Promise.all(
      [respondentOn(page).heading, page.getByRole('button', { name: 'Close' })].map((each) => each.boundingBox()),
    );
    expect(Math.abs((heading?.y ?? 0) - (close?.y ?? Infinity))).toBeLessThan(20);
  }
});
