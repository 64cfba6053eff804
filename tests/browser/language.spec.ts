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

test('a language of a file of its own is asked in, from right to left', async ({ page, agency }) => {
  const tag = agency.tag({ 'data-lang': 'ar', 'data-provider': 'وزارة الخارجية' });
  const body = `<main><script src="/dist/lang/ar.js" defer></script>${tag}</main>`;
  await page.goto(agency.page('/done', { body }));
  const { survey, choose, status } = respondentOn(page);
  await choose('زادت هذه المعاملة من ثقتي في وزارة الخارجية.', 'أوافق');
  await survey.getByRole('button', { name: 'إرسال' }).click();
  await expect(status).toHaveText('وصلت إجاباتك إلى وزارة الخارجية.');
  expect(await survey.locator('h2').evaluate((heading) => getComputedStyle(heading).direction)).toBe('rtl');
  expect(await agency.collector.stored('response')).toMatchObject([{ lang: 'ar' }]);
});

test.describe('a language that is not here', () => {
  test.use({ expectedErrors: /lang "fr" is none of en, es\. Give one of these, or put the tag of its file first\./ });

  test('is told, and nothing is shown', async ({ page, agency }) => {
    const told = page.waitForEvent('console', (message) => message.type() === 'error');
    await page.goto(agency.page('/done', { body: `<main>${agency.tag({ 'data-lang': 'fr' })}</main>` }));
    await told;
    await expect(respondentOn(page).survey).toHaveCount(0);
  });
});

test.describe("the respondent's own choice of language", () => {
  const OWN = {
    ...AGENCY,
    'data-service': 'Passport renewal',
    'data-provider': 'the Department of State',
    'data-languages': 'en es',
    'data-trust-required': 'true',
    'data-questions': JSON.stringify([
      { id: 'visit', kind: 'choice', statement: 'How did you come?', options: { bus: 'By bus', foot: 'On foot' } },
    ]),
    'data-translations': JSON.stringify({
      'es-US': {
        service: 'Renovación de pasaporte',
        provider: 'el Departamento de Estado',
        questions: { visit: { statement: '¿Cómo vino?', options: { bus: 'En autobús', foot: 'A pie' } } },
      },
    }),
  };

  test('takes what was answered and what is wrong along, is announced, and leaves the page in its own', async ({
    page,
    agency,
  }) => {
    await page.goto(agency.page('/done', { body: `<main>${agency.tag(OWN)}</main>` }));
    const { survey, comment, choose, status } = respondentOn(page);
    const languages = survey.getByRole('group', { name: 'Survey language' });
    await expect(languages.getByRole('button', { pressed: true })).toHaveText('English');
    await choose('It was easy to complete what I needed to do.', 'Agree');
    await choose('How did you come?', 'On foot');
    await comment.fill('Gracias');
    await survey.getByRole('button', { name: 'Submit' }).click();
    await expect(survey.getByRole('link', { name: /^Choose how much you agree or disagree: This/ })).toBeVisible();

    await languages.getByRole('button', { name: 'Español' }).click();
    await expect(survey.getByRole('heading', { name: 'Su experiencia con Renovación de pasaporte' })).toBeVisible();
    await expect(survey.getByRole('button', { name: 'Español', pressed: true })).toBeFocused();
    await expect(survey.getByRole('group', { name: 'Idioma de la encuesta' })).toBeVisible();
    await expect(survey.getByText('Esta encuesta está ahora en español.')).toHaveRole('status');
    await expect(survey.getByRole('link', { name: /^Elija qué tan de acuerdo.*: Esta interacción/ })).toBeVisible();
    await expect(survey.getByRole('group', { name: '¿Cómo vino?' }).getByLabel('A pie')).toBeChecked();
    expect(await survey.locator('[lang]').first().getAttribute('lang')).toBe('es');
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');

    await choose('Esta interacción aumentó mi confianza en el Departamento de Estado.', 'De acuerdo');
    await survey.getByRole('button', { name: 'Enviar' }).click();
    await expect(status).toHaveText('Sus respuestas fueron recibidas por el Departamento de Estado.');
    const spanish = 'Esta interacción aumentó mi confianza en el Departamento de Estado.';
    expect(await agency.collector.stored('offered')).toMatchObject([{ lang: 'en', service: 'Passport renewal' }]);
    expect(await agency.collector.stored('response')).toMatchObject([
      {
        lang: 'es',
        service: 'Passport renewal',
        provider: 'the Department of State',
        answers: [
          { statement: spanish, rating: 4 },
          {},
          { question: 'ease', rating: 4 },
          {},
          {},
          {},
          {
            statement: '¿Cómo vino?',
            options: [
              { label: 'En autobús', chosen: false },
              { label: 'A pie', chosen: true },
            ],
          },
          { text: 'Gracias' },
        ],
      },
    ]);
  });

  test('reaches what is around the survey too', async ({ page, agency }) => {
    await page.goto(
      agency.page('/done', { body: `<main>${agency.tag({ ...OWN, 'data-placement': 'modal' })}</main>` }),
    );
    const { survey } = respondentOn(page);
    await page.getByRole('button', { name: 'Give feedback' }).click();
    await survey.getByRole('button', { name: 'Español' }).click();
    await expect(survey.getByRole('dialog', { name: 'Su experiencia con Renovación de pasaporte' })).toBeVisible();
    await survey.getByRole('button', { name: 'Cerrar' }).click();
    await expect(page.getByRole('button', { name: 'Dar su opinión' })).toBeFocused();
  });

  test.describe('where a language is not here', () => {
    test.use({ expectedErrors: /languages "ru" is none of en, es\./ });

    test('is between the others, and the console tells', async ({ page, agency }) => {
      const told = page.waitForEvent('console', (message) => message.type() === 'error');
      await page.goto(
        agency.page('/done', { body: `<main>${agency.tag({ ...OWN, 'data-languages': 'es ru' })}</main>` }),
      );
      await told;
      const languages = respondentOn(page).survey.getByRole('group', { name: 'Survey language' });
      await expect(languages.getByRole('button')).toHaveText(['English', 'Español']);
    });
  });
});
