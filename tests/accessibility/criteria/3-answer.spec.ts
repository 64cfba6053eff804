import { announced } from '../../support/accessibility-tree.ts';
import { hostPage } from '../../support/host-page.ts';
import { respondentOn } from '../../support/respondent.ts';
import { painted } from '../../support/seen.ts';
import { focusedBy, focusedNow } from '../../support/stops.ts';
import { expect, test } from '../../support/test.ts';

const POINTS = ['Strongly disagree', 'Disagree', 'Neither agree nor disagree', 'Agree', 'Strongly agree'];
const TRUST = 'This interaction increased my trust in the Department of State. (required)';
const NEED = 'My need was addressed.';
const TWO = { 'data-drivers': 'effectiveness' };
const THUMBS = { 'data-edition': '2023', 'data-survey-type': 'thumbs_up_down' };

test('3.1 each question is announced with its group of options', async ({ page, agency }) => {
  await page.goto(hostPage(agency, TWO));
  await expect(respondentOn(page).heading).toBeVisible();
  const options = (await announced(page)).filter(({ role }) => role === 'radio');
  expect(options.map(({ name, within }) => [name, within[0]])).toEqual(
    [TRUST, NEED].flatMap((question) => POINTS.map((point) => [point, `group ${question}`])),
  );
  // By its own name, a browser counts the options of a question alone: “1 of 5”.
  const names = await page
    .locator('a11-survey [type=radio]')
    .evaluateAll((all) => all.map((each) => (each as HTMLInputElement).name));
  expect(names).toEqual([...Array(5).fill('q-trust'), ...Array(5).fill('q-effectiveness')]);
});

test('3.2 a question that must be answered says so as part of its name', async ({ page, agency }) => {
  await page.goto(hostPage(agency, { 'data-edition': '2020', 'data-drivers': 'ease' }));
  await expect(respondentOn(page).heading).toBeVisible();
  const all = await announced(page);
  const groups = [...new Set(all.filter(({ role }) => role === 'radio').map(({ within }) => within[0] ?? ''))];
  expect(groups.map((name) => /\(required\)$/.test(name))).toEqual([true, false, false]);
});

test('3.3 each option is named in words that can be seen', async ({ page, agency }) => {
  for (const [attributes, words] of [
    [TWO, [...POINTS, ...POINTS]],
    [THUMBS, ['Thumbs up', 'Thumbs down']],
  ] as const) {
    await page.goto(hostPage(agency, attributes));
    await expect(respondentOn(page).heading).toBeVisible();
    const named = (await announced(page)).filter(({ role }) => role === 'radio').map(({ name }) => name);
    expect(named).toEqual(words);
    const shown = await page
      .locator('a11-survey fieldset label')
      .evaluateAll((all) => all.map((each) => (each as HTMLElement).innerText.trim()));
    expect(shown).toEqual(words);
  }
});

test('3.4 a press anywhere on its tile chooses an option', async ({ page, agency }) => {
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(hostPage(agency, TWO));
    const tiles = page.locator('a11-survey fieldset').first().locator('label');
    for (const [index, tile] of (await tiles.all()).entries()) {
      const { width: across, height } = (await tile.boundingBox()) ?? { width: 0, height: 0 };
      for (const position of [
        { x: 3, y: 3 },
        { x: across - 4, y: height - 4 },
      ]) {
        // Another one before, so that what is seen is of this press.
        await tiles.nth((index + 1) % 5).click();
        await tile.click({ position });
        await expect(tile.getByRole('radio')).toBeChecked();
      }
    }
  }
});

test('3.5 arrow keys choose within a question, and Tab goes on to the next', async ({ page, agency }) => {
  await page.goto(hostPage(agency, TWO));
  await expect(respondentOn(page).heading).toBeVisible();
  await page.locator('#before').focus();
  await page.keyboard.press('Tab');
  expect(await focusedBy(page, 'ArrowDown', 5)).toEqual(
    [1, 2, 3, 4, 0].map((point) => `radio ${POINTS[point]}, ${TRUST}`),
  );
  expect(await focusedBy(page, 'ArrowLeft', 1)).toEqual([`radio Strongly agree, ${TRUST}`]);
  const survey = page.locator('a11-survey');
  await expect(survey.getByRole('radio', { checked: true })).toHaveCount(1);
  expect(await focusedBy(page, 'Tab', 1)).toEqual([`radio Strongly disagree, ${NEED}`]);
  // Back on the one that is chosen.
  expect(await focusedBy(page, 'Shift+Tab', 1)).toEqual([`radio Strongly agree, ${TRUST}`]);
});

test('3.6 to choose submits nothing, opens nothing, moves no focus and scrolls nothing', async ({ page, agency }) => {
  await page.setViewportSize({ width: 640, height: 500 });
  await page.goto(hostPage(agency));
  const { survey, heading } = respondentOn(page);
  await expect(heading).toBeVisible();
  const shown = await survey.getByRole('region').ariaSnapshot();
  for (const group of await survey.locator('fieldset').all()) {
    const option = group.getByRole('radio').first();
    await option.focus();
    await painted(page);
    const before = await page.evaluate(() => scrollY);
    await page.keyboard.press('Space');
    await painted(page);
    await expect(option).toBeFocused();
    await expect(option).toBeChecked();
    expect(await page.evaluate(() => scrollY)).toBe(before);
  }
  expect(
    (await survey.getByRole('region').ariaSnapshot()).replaceAll(' [checked]', '').replaceAll(' [active]', ''),
  ).toBe(shown);
  await expect(heading).toHaveText(/^Your experience/);
  expect(page.context().pages()).toHaveLength(1);
  await expect.poll(() => agency.collector.stored('started')).toHaveLength(1);
  expect(await agency.collector.stored('response')).toEqual([]);
});

test('3.7 the chosen option is told apart without colour', async ({ page, agency }) => {
  await page.goto(hostPage(agency, TWO));
  const { rate, survey } = respondentOn(page);
  const options = survey.getByRole('group').first().locator('label');
  await rate(TRUST, 'Agree');
  const looks = await options.evaluateAll((all) =>
    all.map((label) => {
      const input = label.querySelector('input');
      const { borderWidth, boxShadow } = getComputedStyle(label);
      // The browser's own dot, which no style of ours takes away.
      return [input?.checked, input && getComputedStyle(input).appearance, borderWidth, boxShadow !== 'none'];
    }),
  );
  const others = [false, 'auto', '1px', false];
  expect(looks).toEqual([others, others, others, [true, 'auto', '1px', true], others]);
});

test('3.8 what is left to write is seen at once, and announced after a pause', async ({ page, agency }) => {
  await page.clock.install({ time: '2026-01-31T12:00:00Z' });
  await page.goto(hostPage(agency, TWO));
  const { comment, survey } = respondentOn(page);
  const question = survey.locator('.question').last();
  const announcement = question.getByRole('status').last();
  await expect(announcement).toHaveText('');
  await expect(announcement).toBeAttached();
  // From here on, time goes by only when it is told to.
  await page.clock.pauseAt('2026-01-31T13:00:00Z');
  await comment.pressSequentially('Fine');
  await expect(question.getByText('4,996 characters left')).toBeVisible();
  await page.clock.runFor(900);
  await expect(announcement).toHaveText('');
  await comment.press('!');
  await page.clock.runFor(900);
  await expect(announcement).toHaveText('');
  await page.clock.runFor(200);
  await expect(announcement).toHaveText('4,995 characters left');
});

test('3.9 nothing that is written is cut off', async ({ page, agency }) => {
  await page.goto(hostPage(agency, TWO));
  const { comment, submit, rate } = respondentOn(page);
  await rate(TRUST, 'Agree');
  await expect(comment).not.toHaveAttribute('maxlength');
  await comment.fill('x'.repeat(4999));
  await comment.press('End');
  await comment.pressSequentially('yyy');
  await expect(comment).toHaveValue(`${'x'.repeat(4999)}yyy`);
  await submit();
  await expect(comment).toHaveValue(`${'x'.repeat(4999)}yyy`);
});

test('3.10 the free text says beforehand to leave personal information out', async ({ page, agency }) => {
  await page.goto(hostPage(agency, TWO));
  await expect(respondentOn(page).heading).toBeVisible();
  const field = (await announced(page)).find(({ name }) => name.startsWith('Anything else'));
  expect(field?.role).toBe('textbox');
  const hint = 'Please leave out personal information, such as your name or Social Security number.';
  expect(field?.description).toBe(hint);
  const [above, below] = await Promise.all(
    [page.getByText(hint), respondentOn(page).comment].map((each) => each.boundingBox()),
  );
  expect(above?.y).toBeLessThan(below?.y ?? 0);
});

test('3.11 a question that an answer adds is announced, comes after it, and the focus stays', async ({
  page,
  agency,
}) => {
  const questions = [
    { id: 'found', kind: 'yes_no', statement: 'Did you find it?' },
    { id: 'which', kind: 'text', statement: 'What did you look for?', when: { question: 'found', is: ['no'] } },
  ];
  await page.goto(hostPage(agency, { 'data-drivers': '[]', 'data-questions': JSON.stringify(questions) }));
  const { survey, choose } = respondentOn(page);
  const news = survey.locator('form > [role=status]');
  await expect(news).toHaveText('');
  await choose('Did you find it?', 'No');
  await expect(news).toHaveText('A question was added: What did you look for?');
  await expect.poll(() => page.evaluate(focusedNow)).toBe('radio No, Did you find it?');
  expect(await focusedBy(page, 'Tab', 1)).toEqual(['textbox What did you look for?']);
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('ArrowUp');
  await expect(news).toHaveText('A question was removed: What did you look for?');
  await expect.poll(() => page.evaluate(focusedNow)).toBe('radio Yes, Did you find it?');
});

test('3.12 where several can be chosen the question says so, and they are checkboxes', async ({ page, agency }) => {
  await page.goto(hostPage(agency, { 'data-edition': '2023' }));
  const { rate, survey } = respondentOn(page);
  await rate(/increased my trust/, 'Agree');
  const group = survey.getByRole('group', {
    name: 'What about this interaction made the difference? Check all that apply.',
  });
  await expect(group).toBeVisible();
  const boxes = (await announced(page)).filter(({ role }) => role === 'checkbox');
  expect(boxes.length).toBeGreaterThan(2);
  for (const { within } of boxes) expect(within[0]).toMatch(/Check all that apply\.$/);
  await expect(group.getByRole('radio')).toHaveCount(0);
});

test('3.13 in a narrow window the options stand one below the other', async ({ page, agency }) => {
  await page.setViewportSize({ width: 479, height: 900 });
  await page.goto(hostPage(agency));
  const { survey, heading } = respondentOn(page);
  await expect(heading).toBeVisible();
  for (const group of await survey.locator('fieldset').all()) {
    const places = await group.locator('label').evaluateAll((all) =>
      all.map((each) => {
        const { left, width, top, bottom } = each.getBoundingClientRect();
        return { left, width, top, bottom };
      }),
    );
    expect(new Set(places.map(({ left, width }) => `${left} ${width}`)).size).toBe(1);
    for (const [index, { top }] of places.entries()) {
      expect(top).toBeGreaterThanOrEqual(places[index - 1]?.bottom ?? 0);
    }
  }
});

test('3.14 what looks personal is warned of after a pause, as part of its field, until it is mended', async ({
  page,
  agency,
}) => {
  const FOUND = 'A number or e-mail address that looks personal will be saved as [***].';
  await page.clock.install({ time: '2026-01-31T12:00:00Z' });
  await page.goto(hostPage(agency, TWO));
  const { comment, survey, rate, submit, status } = respondentOn(page);
  const warning = survey.locator('.question').last().getByRole('status').first();
  await expect(warning).toHaveText('');
  // From here on, time goes by only when it is told to.
  await page.clock.pauseAt('2026-01-31T13:00:00Z');
  const described = async () => (await announced(page)).find(({ role }) => role === 'textbox')?.description;
  const before = await described();
  await comment.pressSequentially('My number is 123-45-6789');
  await page.clock.runFor(900);
  await expect(warning).toHaveText('');
  await page.clock.runFor(200);
  await expect(warning).toHaveText(FOUND);
  expect(await described()).toBe(`${before} ${FOUND}`);
  const [field, below] = await Promise.all([comment, warning].map((each) => each.boundingBox()));
  expect(below?.y).toBeGreaterThanOrEqual((field?.y ?? 0) + (field?.height ?? 0));
  expect(below?.height).toBeGreaterThan(16);
  await comment.press('Backspace');
  await page.clock.runFor(1100);
  await expect(warning).toHaveText('');
  expect(await described()).toBe(before);
  await comment.press('9');
  await page.clock.runFor(1100);
  await rate(TRUST, 'Agree');
  await submit();
  await expect(status).toContainText('reached');
});
