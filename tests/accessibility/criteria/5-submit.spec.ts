import { hostPage } from '../../support/host-page.ts';
import { respondentOn } from '../../support/respondent.ts';
import { focusedBy, focusedNow } from '../../support/stops.ts';
import { expect, test } from '../../support/test.ts';

const TRUST = /increased my trust/;
const SHORT = { 'data-drivers': 'ease' };

test('5.1 only the button that says “Submit” submits, and keys in the free text write', async ({ page, agency }) => {
  await page.goto(hostPage(agency, SHORT));
  const { comment, rate, survey, status } = respondentOn(page);
  await rate(TRUST, 'Agree');
  await comment.focus();
  for (const key of ['a', 'Enter', 'b', 'Space', 'Enter']) await page.keyboard.press(key);
  await expect(comment).toHaveValue('a\nb \n');
  await expect.poll(() => agency.collector.stored('started')).toHaveLength(1);
  expect(await agency.collector.stored('response')).toEqual([]);
  const buttons = await survey.getByRole('button').evaluateAll((all) => all.map((each) => each.getAttribute('type')));
  expect(buttons).toEqual(['submit', 'button']);
  await survey.getByRole('button', { name: 'Submit' }).press('Space');
  await expect(status).toContainText('reached');
});

test('5.2 a press that is taken back before it ends does nothing', async ({ page, agency }) => {
  await page.goto(hostPage(agency, SHORT));
  const { survey, heading } = respondentOn(page);
  const option = survey.getByRole('group', { name: TRUST }).locator('label').first();
  for (const target of [option, ...(await survey.getByRole('button').all())]) {
    await target.hover();
    await page.mouse.down();
    await heading.hover();
    await page.mouse.up();
  }
  await expect(survey.getByRole('radio', { checked: true })).toHaveCount(0);
  await expect(survey.getByRole('heading')).toHaveText(['Your experience with Passport renewal']);
  await expect.poll(() => agency.collector.stored('offered')).toHaveLength(1);
  expect(await agency.collector.stored('declined')).toEqual([]);
});

test('5.3 questions that are not said to be required may be left unanswered', async ({ page, agency }) => {
  await page.goto(hostPage(agency));
  const { survey, submit, status, rate } = respondentOn(page);
  const required = survey.getByText('(required)');
  await expect(required).toHaveCount(1);
  await expect(survey.getByRole('group', { name: TRUST }).getByText('(required)')).toBeVisible();
  await rate(TRUST, 'Disagree');
  await submit();
  await expect(status).toContainText('reached');
});

test('5.4 while the answers are being saved this is announced, and a second press sends nothing twice', async ({
  page,
  agency,
}) => {
  // A device that takes its time.
  await page.addInitScript(() => {
    const add = IDBObjectStore.prototype.put;
    let isSlow = true;
    Object.assign(window, { letSave: () => (isSlow = false) });
    IDBObjectStore.prototype.put = function (...given: Parameters<typeof add>) {
      const request = add.apply(this, given);
      const { objectStore } = { objectStore: this };
      const hold = () => {
        if (isSlow && JSON.stringify(given[0]).includes('"response"')) objectStore.count().onsuccess = hold;
      };
      hold();
      return request;
    };
  });
  await page.goto(hostPage(agency, SHORT));
  const { rate, status, survey } = respondentOn(page);
  await rate(TRUST, 'Agree');
  const button = survey.getByRole('button', { name: 'Submit' });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(status).toHaveText('Saving your answers');
  await expect(button).toBeFocused();
  await expect(button).toBeDisabled();
  await page.keyboard.press('Enter');
  await button.click({ force: true });
  await expect(status).toHaveText('Saving your answers');
  await page.evaluate(() => (window as unknown as { letSave: () => void }).letSave());
  await expect(status).toContainText('reached');
  expect(
    agency.collector.posted.flatMap(({ body }) => body.records.filter(({ kind }) => kind === 'response')),
  ).toHaveLength(1);
});

test('5.5 not to answer is a button like the others, and can be taken back', async ({ page, agency }) => {
  await page.goto(hostPage(agency, SHORT));
  const { survey, status } = respondentOn(page);
  const [submit, decline] = await survey
    .getByRole('button')
    .evaluateAll((all) => all.map((each) => [each.textContent, each.getBoundingClientRect().height, each.tabIndex]));
  expect(submit?.[0]).toBe('Submit');
  expect(decline).toEqual(['No, thanks', ...(submit ?? []).slice(1)]);
  await survey.getByRole('button', { name: 'Submit' }).focus();
  expect(await focusedBy(page, 'Tab', 1)).toEqual(['button No, thanks']);
  await page.keyboard.press('Enter');
  await expect(status).toContainText('You chose not to answer');
  expect(await focusedBy(page, 'Tab', 1)).toEqual(['button Answer after all']);
  await page.keyboard.press('Enter');
  await expect(survey.getByRole('group', { name: TRUST })).toBeVisible();
  await expect.poll(() => page.evaluate(focusedNow)).toBe('heading Your experience with Passport renewal');
});
