import { AxeBuilder } from '@axe-core/playwright';
import { builderOn } from '../support/builder.ts';
import { expect, test } from '../support/demo-test.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme, viewport: { width: 320, height: 800 } });

    test('axe finds nothing in the builder with all that it has open, and it fits 320 px', async ({ page }) => {
      await page.goto('/builder/');
      const { openAll, at, field, count } = builderOn(page);
      await expect(page.frameLocator('iframe').locator('a11-survey')).toBeVisible();
      await openAll();
      for (const name of ['Add a question', 'Add a text']) await page.getByRole('button', { name }).click();
      await field('One of several').check();
      await at('lang').selectOption('العربية');
      await at('burdenMinutes').fill('two');
      await at('theme.light.line').fill('#eeeeee');
      await page.locator('details').evaluateAll((all) => all.map((each) => each.setAttribute('open', '')));
      await page.getByRole('button', { name: 'Copy the configuration' }).click();
      await expect(count).toContainText('errors');
      const { violations } = await new AxeBuilder({ page })
        // The preview may fetch nothing, and so no style sheet for axe.
        .options({ preload: false, rules: { 'target-size': { enabled: true } } })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    });
  });
}

test('a survey is built with keys alone', async ({ page }) => {
  await page.goto('/builder/');
  const { count, preview, output } = builderOn(page);
  const { keyboard } = page;
  /** Presses Tab until what has the focus is called so. */
  const tabTo = async (name: string) => {
    const names: string[] = [];
    for (let presses = 0; presses < 60; presses += 1) {
      await keyboard.press('Tab');
      const focused = await page.evaluate(() => {
        const element = document.activeElement as HTMLInputElement;
        return (element?.labels?.[0] ?? element)?.innerText.split('\n')[0] ?? '';
      });
      if (focused === name) return;
      names.push(focused);
    }
    throw new Error(`Tab came to ${names.join(', ')}, and never to ${name}.`);
  };
  await tabTo('Skip to the survey');
  await tabTo('Service');
  await keyboard.type('Passport renewal');
  await tabTo('Agency');
  await keyboard.type('the Department of State');
  await tabTo('What the standard asks');
  await keyboard.press('Enter');
  await tabTo('Default');
  for (let presses = 0; presses < 3; presses += 1) await keyboard.press('ArrowDown');
  await tabTo('Your own questions');
  await keyboard.press('Space');
  await tabTo('Add a question');
  await keyboard.press('Enter');
  await keyboard.type('Did you visit an office?');
  await expect(count).toHaveText('2 warnings.');
  await expect(preview.getByText('How much do you agree')).toBeVisible();
  // What is shown anew does not take the focus.
  await keyboard.press('Shift+Tab');
  await keyboard.press('Tab');
  await keyboard.type(' And when?');
  await tabTo('Copy the configuration');
  await keyboard.press('Enter');
  expect(JSON.parse(await output('The configuration'))).toMatchObject({
    edition: '2023',
    questions: [{ statement: 'Did you visit an office? And when?' }],
  });
});
