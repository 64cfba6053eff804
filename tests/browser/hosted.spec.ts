import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/demo-test.ts';
import { wake } from '../support/device.ts';
import { respondentOn } from '../support/respondent.ts';
import { FAILED_REQUEST } from '../support/test.ts';

const CLI = fileURLToPath(new URL('../../dist/cli.mjs', import.meta.url));

const report = async (file: string): Promise<string> =>
  (await promisify(execFile)(process.execPath, [CLI, 'report', '--database', file], { env: {} })).stdout;

test.describe('without JavaScript, on a phone', () => {
  // Chromium writes of every 422, also of one that is a page.
  test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 640 }, expectedErrors: FAILED_REQUEST });

  test('a survey in Spanish is answered, and stands in the report', async ({ page, demo }) => {
    await page.goto('/s/permiso');
    await expect(page.locator('html')).toHaveAttribute('lang', 'es');
    await page.getByRole('radio', { name: 'En desacuerdo', exact: true }).check();
    await page.getByRole('textbox').fill('Tardó mucho.');
    await page.getByRole('button', { name: 'Enviar' }).click();

    // The answer added a question, and the rest is still there.
    await expect(page.getByRole('heading', { name: 'Sus respuestas aún no se han enviado' })).toBeFocused();
    await expect(page.getByRole('radio', { name: 'En desacuerdo', exact: true })).toBeChecked();
    await expect(page.getByRole('textbox')).toHaveValue('Tardó mucho.');
    await page.getByRole('link', { name: 'Se añadió una pregunta: ¿Qué podría haber sido mejor?' }).click();
    await expect(page.getByRole('checkbox').first()).toBeFocused();
    await page.getByRole('checkbox', { name: /^Facilidad/ }).check();
    await page.getByRole('button', { name: 'Enviar' }).click();
    await expect(
      page.getByText('Sus respuestas fueron recibidas por el Servicio de Parques Nacionales.'),
    ).toBeVisible();

    // A page that is loaded again asks nothing of the browser, and stores nothing.
    await page.reload();
    await expect(page).toHaveTitle('Gracias – Permiso de navegación');
    const text = await report(demo.file);
    expect(text).toContain('Permiso de navegación\n  website, post_interaction, edition 2023, language es');
    expect(text).toContain('offered 1, started 1, declined 0, completed 1');
    expect(text).toMatch(/1 of 1 100\.0% {2}Facilidad/);
  });

  test('a page leads to its survey where no script runs', async ({ page, demo }) => {
    await page.goto('/services.html');
    await page.getByRole('link', { name: 'Tell us how it went' }).click();
    const sent = () => page.getByRole('button', { name: 'Submit' }).click();
    await sent();
    await expect(page).toHaveTitle('Error: Your experience with Campsite reservation');
    await page.getByRole('link', { name: /^Choose how much you agree/ }).click();
    await expect(page.getByRole('radio').first()).toBeFocused();
    await page.keyboard.press('Space');
    await sent();
    await expect(page.getByRole('heading', { name: 'Thank you' })).toBeVisible();
    expect(await demo.stored('response')).toMatchObject([{ service: 'Campsite reservation', ratings: { trust: 1 } }]);
  });
});

test.describe('with JavaScript', () => {
  test.use({ expectedErrors: FAILED_REQUEST });

  test('the page becomes the live survey, and the outbox keeps an answer while the collector is away', async ({
    page,
    context,
    demo,
  }) => {
    await page.goto('/s/campsite');
    const { answer, status, survey } = respondentOn(page);
    await expect(survey.getByRole('heading', { name: 'Your experience with Campsite reservation' })).toBeVisible();
    await expect(page.locator('form[action]')).toHaveCount(0);
    await context.setOffline(true);
    await answer();
    await expect(status).toContainText('saved on this device');
    expect(await demo.stored('response')).toEqual([]);
    await context.setOffline(false);
    await wake(page);
    await expect(status).toContainText('Your answers have reached the National Park Service');
    expect(await demo.stored('response')).toMatchObject([
      { page: '/s/campsite', suspicions: null, ratings: { trust: 4 } },
    ]);
  });

  test('the form stays and works where the script does not come', async ({ page, demo }) => {
    await page.route('**/a11-survey.js', (route) => route.abort());
    await page.goto('/s/campsite');
    await page.getByRole('radio', { name: 'Agree', exact: true }).first().check();
    await page.getByRole('button', { name: 'Submit' }).click();
    await expect(page.getByRole('heading', { name: 'Thank you' })).toBeVisible();
    expect(await demo.stored('response')).toHaveLength(1);
  });

  test('a form that somebody has begun is left to them by a script that comes late', async ({ page }) => {
    let comes = () => {};
    const late = new Promise<void>((resolve) => {
      comes = resolve;
    });
    await page.route('**/a11-survey.js', async (route) => {
      await late;
      await route.continue();
    });
    await page.goto('/s/campsite', { waitUntil: 'commit' });
    const choice = page.getByRole('radio', { name: 'Agree', exact: true }).first();
    await choice.check();
    const loaded = page.waitForEvent('load');
    comes();
    await loaded;
    await expect(choice).toBeChecked();
    await expect(page.locator('a11-survey')).toHaveCount(0);
  });
});

const submit = (page: Page) => page.getByRole('button', { name: 'Enviar' }).click();

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme, viewport: { width: 320, height: 800 }, expectedErrors: FAILED_REQUEST });

    test('axe finds nothing on a hosted page, from its form to its thanks, and each fits 320 px', async ({ page }) => {
      // The form as it is without its script.
      await page.route('**/live.js', (route) => route.abort());
      const look = async () => {
        const { violations } = await new AxeBuilder({ page })
          .options({ rules: { 'target-size': { enabled: true } } })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
          .analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      };
      await page.goto('/s/permiso');
      await look();
      await page.getByRole('radio', { name: 'De acuerdo', exact: true }).check();
      await page.getByRole('textbox').fill('x'.repeat(5001));
      await submit(page);
      await expect(page).toHaveTitle(/^Error: /);
      await look();
      await page.getByRole('textbox').fill('Bien');
      await submit(page);
      await expect(page).toHaveTitle(/^Gracias/);
      await look();
      await page.goto('/s/nothing');
      await look();
    });
  });
}
