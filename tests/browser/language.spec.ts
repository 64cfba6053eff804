import { respondentOn } from '../support/respondent.ts';
import { expect, test } from '../support/test.ts';

const AGENCY = { 'data-service': 'Renovación de pasaporte', 'data-provider': 'el Departamento de Estado' };

test('a survey speaks Spanish where it is told to, and its record says so', async ({ page, agency }) => {
  const body = `<main>${agency.tag({ ...AGENCY, 'data-lang': 'es', 'data-trust-required': 'true' })}</main>`;
  await page.goto(agency.page('/done', { body }));
  const { survey, comment, choose, status } = respondentOn(page);
  const submit = survey.getByRole('button', { name: 'Enviar' });
  await comment.fill('x'.repeat(4999));
  await expect(survey.getByText('Queda 1 carácter').first()).toBeVisible();
  await submit.click();
  await expect(survey.getByRole('heading', { name: 'Sus respuestas aún no se han enviado' })).toBeFocused();
  await choose('Esta interacción aumentó mi confianza en el Departamento de Estado.', 'De acuerdo');
  await submit.click();
  await expect(status).toHaveText('Sus respuestas fueron recibidas por el Departamento de Estado.');
  // The survey's alone: the page stays what it is.
  expect(await survey.locator('[lang]').first().getAttribute('lang')).toBe('es');
  expect(await page.evaluate(() => document.documentElement.lang)).not.toBe('es');
  expect(await agency.collector.stored('response')).toMatchObject([
    {
      lang: 'es',
      answers: [
        { statement: 'Esta interacción aumentó mi confianza en el Departamento de Estado.', rating: 4 },
        {},
        {},
        {},
        {},
        {},
        {},
      ],
    },
  ]);
});

for (const [lang, submit] of [
  ['es-PR', 'Enviar'],
  ['tlh', 'Submit'],
  ['', 'Submit'],
] as const) {
  test(`a survey speaks the language of its page where that is here: "${lang}"`, async ({ page, agency }) => {
    const body = `<main>${agency.tag({ ...AGENCY, 'data-target': 'survey' })}<div id="survey"></div></main>`;
    await page.addInitScript((given) => {
      document.addEventListener('readystatechange', () => {
        document.documentElement.lang = given;
      });
    }, lang);
    await page.goto(agency.page('/done', { body }));
    await expect(respondentOn(page).survey.getByRole('button', { name: submit })).toBeVisible();
  });
}

test.describe('a language that is not here', () => {
  test.use({ expectedErrors: /lang "fr" is none of the languages that are here\. Give one of en, es\./ });

  test('is told, and nothing is shown', async ({ page, agency }) => {
    const told = page.waitForEvent('console', (message) => message.type() === 'error');
    await page.goto(agency.page('/done', { body: `<main>${agency.tag({ 'data-lang': 'fr' })}</main>` }));
    await told;
    await expect(respondentOn(page).survey).toHaveCount(0);
  });
});
