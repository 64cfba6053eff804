import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '../support/demo-test.ts';

const LOOKS = [
  { name: 'in light colours', viewport: { width: 1100, height: 900 }, colorScheme: 'light' },
  { name: 'in dark colours', viewport: { width: 1100, height: 900 }, colorScheme: 'dark' },
  { name: 'on a phone', viewport: { width: 320, height: 800 }, colorScheme: 'light' },
] as const;

for (const { name, viewport, colorScheme } of LOOKS) {
  test(`axe finds nothing ${name}, and the page scrolls in one direction alone`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme });
    await page.goto('/dashboard');
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ target }) => target) }))).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    // One of the two drawings of each chart, and the same number of figures and tables.
    const figures = page.locator('figure');
    for (const figure of await figures.all()) {
      await expect(figure.locator('svg:visible')).toHaveCount(1);
      await expect(figure.locator('table:visible')).toHaveCount(1);
    }
    expect(await figures.count()).toBeGreaterThan(6);
  });
}

test('the filters are chosen by keys, and stand in the address', async ({ page }) => {
  await page.goto('/dashboard');
  await expect(page.getByRole('heading', { name: 'Permit renewal (invented), Website' })).toBeVisible();
  await page.getByRole('combobox', { name: 'Service' }).focus();
  await page.keyboard.press('B');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/service=Benefit\+check/);
  await expect(page.getByRole('heading', { name: 'Permit renewal (invented), Website' })).toHaveCount(0);
  await expect(page.getByRole('img', { name: 'Trust over time' })).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Service' })).toHaveValue('Benefit check (invented)');
});

test('on paper are the wide charts and whole tables in dark ink, and no form', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.setViewportSize({ width: 700, height: 900 });
  await page.goto('/dashboard');
  await expect(page.locator('form')).toBeHidden();
  await expect(page.locator('svg.wide').first()).toBeVisible();
  await expect(page.locator('svg.narrow').first()).toBeHidden();
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  for (const box of await page.locator('.table').all()) {
    expect(await box.evaluate((each) => each.scrollWidth - each.clientWidth)).toBeLessThanOrEqual(0);
  }
});
