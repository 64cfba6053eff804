import { readFileSync } from 'node:fs';
import { REFERENCE } from '../../src/contract/reference.ts';
import { builderOn } from '../support/builder.ts';
import { expect, test } from '../support/demo-test.ts';
import { respondentOn } from '../support/respondent.ts';

const DIST = new URL('../../dist/', import.meta.url);

/** Reads what an agency copies out of the clipboard. */
test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test.beforeEach(({ page }) => page.goto('/builder/'));

test('builds a Spanish survey of 2023, and the tag that is copied shows the same one', async ({ page, demo }) => {
  const { open, field, name, preview } = builderOn(page);
  await name('Renovación de pasaporte', 'el Departamento de Estado');
  await expect(preview.getByText('This interaction increased my trust in el Departamento')).toBeVisible();
  await open('What the standard asks');
  await field('2023').check();
  await page.getByLabel('By thumbs').check();
  await open('Language');
  await field('Language').selectOption('Español');
  await open('Your own questions');
  await page.getByRole('button', { name: 'Add a question' }).click();
  await field('Its words').fill('¿Visitó una oficina? </script>"& más"');
  await page.getByLabel('Yes or no').check();
  await open('How it looks');
  await page.locator('[id="field-theme.light.primary"]').fill('#7a1f3d');

  const shown = preview.locator('a11-survey');
  await expect(shown.getByText('¿Visitó una oficina? </script>"& más"')).toBeVisible();
  await expect(shown.getByText('Pulgar arriba')).toBeVisible();
  const submit = shown.getByRole('button').first();
  await expect(submit).toHaveCSS('background-color', 'rgb(122, 31, 61)');

  await page.getByRole('button', { name: 'Copy the tag' }).click();
  await expect(page.getByText('Copied: The tag.')).toBeVisible();
  const tag = await page.evaluate(() => navigator.clipboard.readText());
  const rule = await builderOn(page).output('The rule for your style sheet');

  const copied = await page.context().newPage();
  await copied.route('**/copied.html', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="en"><style>${rule}</style><main>${tag}</main>`,
    }),
  );
  await copied.route('**/assets/**', (route) =>
    route.fulfill({ path: new URL(route.request().url().split('/assets/')[1] ?? '', DIST).pathname }),
  );
  await copied.goto(`${demo.origin}/copied.html`);
  const there = copied.locator('a11-survey');
  await expect(there.getByRole('heading')).toHaveText('Su experiencia con Renovación de pasaporte');
  expect(await there.innerText()).toBe(await shown.innerText());
  await expect(there.getByRole('button').first()).toHaveCSS('background-color', 'rgb(122, 31, 61)');
});

test('three fields are enough, and only what differs from the defaults is written', async ({ page }) => {
  const { name, open, field, output, count } = builderOn(page);
  await expect(count).toContainText('Still to be written: Service, Agency.');
  await name('Passport renewal', 'the Department of State');
  await expect(count).toHaveText('2 warnings.');
  await open('Where it stands');
  await page.getByLabel('In a dialog').check();
  await page.getByLabel('In the page', { exact: true }).check();
  await open('What the standard asks');
  await field('Channel').selectOption('Phone');
  expect(JSON.parse(await output('The configuration'))).toEqual({
    collector: '/v1/responses',
    service: 'Passport renewal',
    provider: 'the Department of State',
    channel: 'phone',
  });
  const [integrity] = readFileSync(new URL('integrity.txt', DIST), 'utf8').split(' ');
  expect(await output('The tag')).toContain(
    `integrity="${integrity}" crossorigin="anonymous" defer\n        data-collector`,
  );
  await open('Language');
  await field('Language').selectOption('العربية');
  expect(await output('The tag')).toMatch(
    /src="\/assets\/lang\/ar\.js" integrity="sha384-.+\n<script src="\/assets\/a11-survey\.js"/,
  );
});

test('says what is wrong at its field, counts it, and leads to it from the list', async ({ page }) => {
  const { name, open, openAll, field, at, said, count, preview } = builderOn(page);
  await name('Passport renewal', 'the Department of State');
  await open('Your own questions');
  await page.getByRole('button', { name: 'Add a question' }).click();
  await expect(field('Its words')).toBeFocused();
  await expect(count).toContainText('Still to be written: Question 1, wording.');
  await field('Its words').fill('What is your e-mail address?');
  await expect(count).toHaveText('1 error, 2 warnings.');
  await expect(field('Its words')).toHaveAttribute('aria-invalid', 'true');
  expect(await said(field('Its words'))).toContain(
    'Question 1, wording asks for an e-mail address, and nothing personal or sensitive may be asked. Ask about the experience',
  );
  await page.getByRole('button', { name: 'Your own questions' }).click();
  await expect(field('Its words')).toBeHidden();
  await page.getByText('Show all, with a link').click();
  await page.getByRole('link', { name: 'Question 1, wording' }).first().click();
  await expect(field('Its words')).toBeFocused();
  await field('Its words').fill('The form was clear.');
  await expect(count).toHaveText('2 warnings.');
  await expect(preview.getByText('The form was clear.')).toBeVisible();

  await openAll();
  await at('burdenMinutes').fill('two');
  await expect(page.getByText('Shown without what is wrong: Minutes that an answer takes.')).toBeVisible();
  await at('logoUrl').fill('/seal.svg');
  await at('logoAlt').fill('logo');
  await at('burdenMinutes').fill('');
  await at('theme.light.primary').fill('#ffcc00');
  await expect(count).toHaveText('4 warnings, 1 prompt.');
  expect(await said(at('logoAlt'))).toContain('does not say whose logo it is');
  expect(await said(at('theme.light.primary'))).toContain('has a contrast of 1.51:1 and needs 4.5:1');
});

test('every key has a field', async ({ page }) => {
  const { openAll, at } = builderOn(page);
  await openAll();
  await page.getByLabel('2023', { exact: true }).check();
  await page.getByLabel('In a dialog').check();
  for (const key of Object.keys(REFERENCE)) await expect(at(key), key).toHaveCount(1);
});

test('gives each question a field of a Touchpoints form, and the page the tag that it needs', async ({ page }) => {
  const { name, open, at, output } = builderOn(page);
  await name('Passport renewal', 'the Department of State');
  await open('A form at GSA');
  await page.getByLabel('Answers go to a form of Touchpoints').check();
  await expect(at('touchpoints.comment')).toHaveValue('answer_07');
  await at('touchpoints.ease').fill('answer_07');
  await expect(page.getByText('is the field of ease too').first()).toBeVisible();
  await at('touchpoints.ease').fill('answer_08');
  const tag = await output('The tag');
  expect(tag).toMatch(/<script src="\/assets\/a11-survey-touchpoints\.js" integrity="sha384-[^"]{64}"/);
  expect(tag).toContain('"ease": "answer_08"');
});

test('offers languages to choose from, with a field for each of the agency’s words', async ({ page }) => {
  const { name, open, at, output, preview, count } = builderOn(page);
  await name('Passport renewal', 'the Department of State');
  await open('Language');
  await page.getByRole('checkbox', { name: 'Español' }).check();
  await expect(count).toContainText('2 prompts');
  await page.getByText('Your words in Español').click();
  await at('translations.es.service').fill('Renovación de pasaporte');
  await at('translations.es.provider').fill('el Departamento de Estado');
  await expect(count).not.toContainText('prompts');
  expect(JSON.parse(await output('The configuration'))).toMatchObject({
    languages: ['es'],
    translations: { es: { service: 'Renovación de pasaporte', provider: 'el Departamento de Estado' } },
  });
  await preview.getByRole('button', { name: 'Español' }).click();
  await expect(preview.getByRole('heading', { level: 2 })).toHaveText('Su experiencia con Renovación de pasaporte');
});

test('a link holds the whole survey, and a broken one says so and takes nothing away', async ({ page, browser }) => {
  const { name, open, field, output } = builderOn(page);
  await name('Permis de pêche “été”', 'the Fish and Wildlife Service');
  await open('How it looks');
  await page.locator('[id="field-theme.dark.ink"]').fill('#ffeecc');
  await expect.poll(() => output('A link to this survey')).toContain('#survey=z.');
  const rule = await output('The rule for your style sheet');
  // What was kept in this browser is not what the link brings.
  const other = await browser.newContext();
  const there = await other.newPage();
  await there.goto(await output('A link to this survey'));
  await expect(there.getByText('The survey of the link is open.')).toBeVisible();
  const opened = builderOn(there);
  await expect(opened.field('Service')).toHaveValue('Permis de pêche “été”');
  expect(await opened.output('The configuration')).toBe(await output('The configuration'));
  expect(await opened.output('The rule for your style sheet')).toBe(rule);
  expect(there.url()).not.toContain('#');
  await other.close();

  const link = await output('A link to this survey');
  await page.goto(link.slice(0, -20));
  await expect(page.getByText('The link cannot be opened: a part of it is missing or was changed.')).toBeVisible();
  await expect(field('Service')).toHaveValue('Permis de pêche “été”');
  await page.goto('/builder/');
  await expect(page.getByText('This is the survey of your last visit.')).toBeVisible();
  await page.getByRole('button', { name: 'Start anew' }).click();
  await expect(field('Service')).toHaveValue('');
  await page.getByRole('button', { name: 'Back to what was here before' }).click();
  await expect(field('Service')).toHaveValue('Permis de pêche “été”');
});

test('opens a service of a file with an error, and keeps what it does not know', async ({ page }) => {
  const { at, field, said, output, count } = builderOn(page);
  const file = {
    $schema: './a11-survey.schema.json',
    collector: '/v1/responses',
    provider: 'the Department of State',
    privacyUrl: '/privacy',
    services: {
      visa: { service: 'Visa interview', channel: 'in_person', colour: 'red', drivers: ['ease', 'luck'] },
      passport: { service: 'Passport renewal' },
    },
  };
  const choose = (name: string, content: string) =>
    field('Open a file').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });
  await choose('broken.json', '{ "service": ');
  await expect(page.getByRole('alert')).toContainText('broken.json is not JSON');
  await choose('surveys.json', JSON.stringify(file));
  await page.getByLabel('visa').check();
  await page.getByRole('button', { name: 'Open it' }).click();
  await expect(page.getByRole('alert')).toBeEmpty();
  await expect(at('service')).toHaveValue('Visa interview');
  await expect(at('provider')).toHaveValue('the Department of State');
  await expect(count).toHaveText('2 errors.');
  await expect(at('colour')).toContainText('colour is not a known key');
  expect(await said(at('drivers'))).toContain('Drivers must be one of effectiveness');
  await at('service').fill('Visa interview in Bern');
  expect(JSON.parse(await output('The configuration'))).toEqual({
    ...file,
    services: { ...file.services, visa: { ...file.services.visa, service: 'Visa interview in Bern' } },
  });
  expect(await output('The tag')).toContain('data-config="/a11-survey.json"\n        data-service="visa"');
});

test('moves and removes questions, says so, and keeps the focus near', async ({ page }) => {
  const { open, at, output, name } = builderOn(page);
  await name('Passport renewal', 'the Department of State');
  await open('Your own questions');
  for (const words of ['The form was clear.', 'Did you visit an office?', 'What for?']) {
    await page.getByRole('button', { name: 'Add a question' }).click();
    await page.locator('textarea:focus').fill(words);
  }
  await page.getByLabel('Yes or no').nth(1).check();
  await page.getByText('When it is asked, whether').nth(2).click();
  await at('questions[2].when.question').selectOption('After some answers to: Did you visit an office?');
  // What waits for an answer goes with the name of its question.
  await at('questions[1].statement').fill('Did you visit a post office?');
  await page.getByRole('button', { name: 'Move up question 2' }).click();
  await expect(page.getByText('Question moved to place 1 of 3.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Move down question 1' })).toBeFocused();
  await page.getByRole('button', { name: 'Remove question 2' }).click();
  await expect(at('questions[1].statement')).toBeFocused();
  await expect(at('questions[1].statement')).toHaveValue('What for?');
  expect(JSON.parse(await output('The configuration')).questions).toEqual([
    { id: 'did-you-visit-a-post-office', kind: 'yes_no', statement: 'Did you visit a post office?' },
    {
      id: 'what-for',
      kind: 'rating',
      statement: 'What for?',
      when: { question: 'did-you-visit-a-post-office', is: ['yes'] },
    },
  ]);
});

test('what is tried in the preview is sent nowhere, and what waits on the site stays', async ({ page, demo }) => {
  const { preview, name } = builderOn(page);
  await name('Visa interview', 'the Consulate');
  // The names may be told one after the other, and the survey is shown anew for each.
  await expect(preview.getByText('my trust in the Consulate')).toBeVisible();
  await expect(preview.getByRole('heading', { name: 'Your experience with Visa interview' })).toBeVisible();
  const [, frame] = page.frames();
  expect(await frame?.evaluate(() => origin)).toBe('null');
  await respondentOn(preview).answer();
  await expect(respondentOn(preview).heading).toHaveText('Thank you');
  await page.getByText('This answer was sent nowhere. See').click();
  await expect(page.locator('pre')).toContainText('"service": "Visa interview"');
  expect(await demo.stored('response')).toEqual([]);
  expect(await demo.stored('offered')).toEqual([]);
});

test.describe('where no page may write to the clipboard', () => {
  test.use({ permissions: [] });

  test('the text is selected, and the keys are named', async ({ page }) => {
    const { name, field } = builderOn(page);
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await name('Passport renewal', 'the Department of State');
    await page.getByRole('button', { name: 'Copy the tag' }).click();
    await expect(page.getByText('The tag is selected. Press Ctrl+C')).toBeVisible();
    await expect(field('The tag')).toBeFocused();
    expect(await page.evaluate(() => String(getSelection()))).toContain('data-service="Passport renewal"');
  });
});
