import type { Page } from '@playwright/test';
import { announced } from '../../support/accessibility-tree.ts';
import { hostPage } from '../../support/host-page.ts';
import { respondentOn } from '../../support/respondent.ts';
import { painted } from '../../support/seen.ts';
import { focusedBy, focusedNow } from '../../support/stops.ts';
import { expect, test } from '../../support/test.ts';

const TRUST = 'This interaction increased my trust in the Department of State.';
const COMMENT = 'Anything else you want us to know about your experience?';
const CHOOSE = 'Choose how much you agree or disagree';

/** One required question of each kind that can be. */
const REQUIRED = [
  { id: 'again', kind: 'yes_no', statement: 'Would you come again?', required: true },
  {
    id: 'why',
    kind: 'check_all',
    statement: 'Why did you come?',
    options: { a: 'To ask', b: 'To pay' },
    required: true,
  },
  { id: 'idea', kind: 'text', statement: 'What would you change?', required: true },
];

const summaryOn = (page: Page) => respondentOn(page).survey.getByRole('heading', { level: 3 });

/** Submits a survey in which the trust question has no answer and the comment is too long by three. */
async function submitWrong(page: Page): Promise<void> {
  const { comment, rate, submit } = respondentOn(page);
  await rate('My need was addressed.', 'Disagree');
  await comment.fill('x'.repeat(5003));
  await submit();
  await expect(summaryOn(page)).toBeFocused();
}

test('4.1 when answers are missing the focus is on the heading of a summary before the questions', async ({
  page,
  agency,
}) => {
  for (const attributes of [{}, { 'data-placement': 'modal' }]) {
    await page.goto(hostPage(agency, attributes));
    const tab = page.getByRole('button', { name: 'Give feedback' });
    if ('data-placement' in attributes) await tab.click();
    await submitWrong(page);
    await expect(summaryOn(page)).toHaveText('Your answers have not been submitted yet');
    await expect(summaryOn(page)).toBeInViewport({ ratio: 0.98 });
    const told = (await announced(page)).map(({ role, name }) => `${role} ${name}`);
    const summary = told.indexOf('heading Your answers have not been submitted yet');
    expect(summary).toBeGreaterThan(0);
    expect(summary).toBeLessThan(told.indexOf(`group ${TRUST} (required)`));
    expect(await agency.collector.stored('response')).toEqual([]);
  }
});

test('4.2 the summary is a list of links that say what to do, and for which question', async ({ page, agency }) => {
  await page.goto(hostPage(agency));
  await submitWrong(page);
  const links = (await announced(page)).filter(
    ({ role, within }) => role === 'link' && /^listitem/.test(within[0] ?? ''),
  );
  expect(links.map(({ name }) => name)).toEqual([
    `${CHOOSE}: ${TRUST}`,
    `Shorten your answer by 3 characters: ${COMMENT}`,
  ]);
  expect(links.every(({ within }) => within[1]?.startsWith('list'))).toBe(true);
});

test('4.3 a link of the summary leads to its question, with its words in view', async ({ page, agency }) => {
  await page.setViewportSize({ width: 400, height: 300 });
  await page.goto(hostPage(agency));
  await submitWrong(page);
  expect(await focusedBy(page, 'Tab', 2)).toEqual([
    `link ${CHOOSE}: ${TRUST}`,
    `link Shorten your answer by 3 characters: ${COMMENT}`,
  ]);
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(focusedNow)).toBe(`textbox ${COMMENT}`);
  await painted(page);
  await expect(page.locator('a11-survey label.legend')).toBeInViewport({ ratio: 0.98 });

  await respondentOn(page).survey.getByRole('link', { name: TRUST }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(focusedNow)).toBe(`radio Strongly disagree, ${TRUST} (required)`);
  await painted(page);
  const group = respondentOn(page).survey.getByRole('group').first();
  await expect(group.locator('legend')).toBeInViewport({ ratio: 0.98 });
  await expect(group.getByRole('radio').first()).toBeInViewport({ ratio: 0.98 });
  // The page's address is the page's.
  expect(new URL(page.url()).hash).toBe('');
});

test('4.4 what is wrong is announced with each option of its question, and with a free text', async ({
  page,
  agency,
}) => {
  await page.goto(hostPage(agency));
  await submitWrong(page);
  const told = await announced(page);
  const described = (question: string) =>
    told
      .filter(({ role, within }) => role === 'radio' && within[0]?.includes(question))
      .map((each) => each.description);
  expect(described(TRUST)).toEqual(Array(5).fill(CHOOSE));
  expect(described('My need was addressed.')).toEqual(Array(5).fill(''));
  // Not on the group as well: what describes a group hides what describes an option.
  expect(told.filter(({ role }) => role === 'group').every(({ description }) => description === '')).toBe(true);
  expect(told.find(({ name }) => name === COMMENT)?.description).toBe('Shorten your answer by 3 characters');
});

test('4.5 what is wrong can be told without colour', async ({ page, agency }) => {
  await page.goto(hostPage(agency));
  await submitWrong(page);
  const questions = page.locator('a11-survey .question');
  const looks = await questions.evaluateAll((all) =>
    all.map((each) => {
      const { borderInlineStartWidth, borderInlineStartStyle } = getComputedStyle(each);
      const error = each.querySelector<HTMLElement>('.error');
      return [parseFloat(borderInlineStartWidth) >= 3 && borderInlineStartStyle === 'solid', Boolean(error?.innerText)];
    }),
  );
  expect(looks).toEqual([[true, true], ...Array(5).fill([false, false]), [true, true]]);
});

test('4.6 each correction is suggested', async ({ page, agency }) => {
  await page.goto(hostPage(agency, { 'data-drivers': '[]', 'data-questions': JSON.stringify(REQUIRED) }));
  const { survey, comment, submit } = respondentOn(page);
  await comment.last().fill('x'.repeat(2501));
  await submit();
  await expect(survey.locator('.error')).toHaveText([
    CHOOSE,
    'Choose an answer',
    'Choose at least one',
    'Write an answer',
    'Shorten your answer by 1 character',
  ]);
});

test('4.7 whatever was answered before stays answered', async ({ page, agency }) => {
  await page.goto(hostPage(agency));
  await submitWrong(page);
  const { survey, comment } = respondentOn(page);
  await expect(comment).toHaveValue('x'.repeat(5003));
  await expect(
    survey.getByRole('group', { name: 'My need was addressed.' }).getByRole('radio', { name: 'Disagree', exact: true }),
  ).toBeChecked();
});

test('4.8 what is corrected is no longer told to be wrong, and the focus stays', async ({ page, agency }) => {
  await page.goto(hostPage(agency));
  await submitWrong(page);
  const { survey, comment, submit, status } = respondentOn(page);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Space');
  await expect(survey.locator('.error')).toHaveText(['Shorten your answer by 3 characters']);
  await expect(survey.locator('.summary').getByRole('link')).toHaveCount(1);
  await expect.poll(() => page.evaluate(focusedNow)).toBe(`radio Strongly disagree, ${TRUST} (required)`);
  await expect(survey.getByRole('radio', { checked: true }).first()).toHaveAccessibleDescription('');

  await comment.press('End');
  for (const left of [2, 1]) {
    await comment.press('Backspace');
    await expect(comment).toHaveAccessibleDescription(new RegExp(`^Shorten your answer by ${left} character`));
  }
  await comment.press('Backspace');
  await expect(comment).toHaveAccessibleDescription(/^Please leave out/);
  await expect(comment).toBeFocused();
  await expect(summaryOn(page)).toHaveCount(0);
  await submit();
  await expect(status).toContainText('reached');
});
