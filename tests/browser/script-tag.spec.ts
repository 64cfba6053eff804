import { respondentOn } from '../support/respondent.ts';
import { givenIn } from '../support/rows.ts';
import { expect, test } from '../support/test.ts';

const MAIN = (tag: string) => `<main><h1>Done</h1>${tag}<p id="after">Next steps</p></main>`;

test.describe('45 a tag is found', () => {
  const variants = {
    'with defer': {},
    'with async': { defer: undefined, async: '' },
    'without either': { defer: undefined },
    'as a module': { defer: undefined, type: 'module' },
  };
  for (const [name, attributes] of Object.entries(variants)) {
    test(name, async ({ page, agency }) => {
      await page.goto(agency.page('/done', { body: MAIN(agency.tag(attributes)) }));
      const { survey } = respondentOn(page);
      await expect(survey.getByRole('group')).toHaveCount(6);
    });
  }

  for (const [name, attributes] of Object.entries(variants)) {
    test(`${name} in the head`, async ({ page, agency }) => {
      await page.goto(agency.page('/done', { head: agency.tag(attributes), body: '<main><h1>Done</h1></main>' }));
      await expect(page.locator('main > a11-survey').getByRole('group')).toHaveCount(6);
    });
  }

  test('when it is injected', async ({ page, agency }) => {
    agency.file(
      '/inject.js',
      `const tag = document.createElement('script');
       Object.assign(tag.dataset, { collector: '${agency.collector.url}', service: 'Injected', provider: 'the Agency' });
       tag.src = trustedTypes.createPolicy('inject', { createScriptURL: (url) => url }).createScriptURL('/dist/a11-survey.js');
       document.head.append(tag);`,
      'text/javascript',
    );
    const policy = `default-src 'none'; script-src 'self'; connect-src ${new URL(agency.collector.url).origin}; style-src 'none'; require-trusted-types-for 'script'; trusted-types inject`;
    await page.goto(agency.page('/done', { body: `<main></main><script src="/inject.js"></script>`, policy }));
    await expect(page.locator('main > a11-survey').getByRole('heading')).toHaveText('Your experience with Injected');
  });
});

test('a survey stands right after its tag', async ({ page, agency, confirmation }) => {
  await page.goto(confirmation);
  await expect(page.locator('script + a11-survey')).toBeVisible();
  await page.goto(agency.page('/other', { body: MAIN(agency.tag()) }));
  await expect(page.locator('script + a11-survey + #after')).toBeVisible();
});

test('a survey stands in the element that the tag names', async ({ page, agency }) => {
  const body = `<div id="place"></div>${agency.tag({ 'data-target': 'place' })}`;
  await page.goto(agency.page('/done', { body }));
  await expect(page.locator('#place > a11-survey')).toBeVisible();
});

test('a tag in the head waits for the element that it names', async ({ page, agency }) => {
  const head = agency.tag({ 'data-target': 'place', defer: undefined });
  await page.goto(agency.page('/done', { head, body: '<div id="place"></div>' }));
  await expect(page.locator('#place > a11-survey')).toBeVisible();
});

test('two tags show two services', async ({ page, agency }) => {
  await page.goto(agency.page('/done', { body: MAIN(agency.tag() + agency.tag({ 'data-service': 'Visa' })) }));
  await expect(page.locator('a11-survey')).toHaveCount(2);
});

test('44 the same tag twice shows one survey', async ({ page, agency }) => {
  const said = page.waitForEvent('console');
  await page.goto(agency.page('/done', { body: MAIN(agency.tag() + agency.tag()) }));
  expect((await said).text()).toContain('"Passport renewal" is on this page already');
  await expect(page.locator('a11-survey')).toHaveCount(1);
});

test('attributes write every key', async ({ page, agency }) => {
  const tag = agency.tag({
    'data-channel': 'self_service_kiosk',
    'data-edition': '2020',
    'data-population': 'travelers',
    'data-transaction-point': 'post_service_journey',
    'data-drivers': 'employee, ease',
    'data-wordings': '{"trust": "commitment"}',
    'data-statements': '{"ease": "It was easy to find {service}."}',
    'data-questions': '[{"id": "visit", "kind": "yes_no", "statement": "Did you visit us?"}]',
    'data-sample-percent': '100',
    'data-trust-required': 'false',
    'data-comment': 'false',
    'data-omb-control-number': '1234-5678',
    'data-omb-expiration-date': '2099-12-31',
    'data-burden-minutes': '3',
    'data-burden-contact': 'surveys@agency.example',
    'data-privacy-url': '/privacy',
    'data-cfasync': 'false',
  });
  await page.goto(agency.page('/done', { body: MAIN(tag) }));
  const { survey, submit, status } = respondentOn(page);
  await expect(survey.locator('fieldset')).toHaveCount(5);
  await expect(survey.getByRole('group', { name: 'It was easy to find Passport renewal.' })).toBeVisible();
  await expect(survey.getByRole('group', { name: 'commitment to travelers.' })).toBeVisible();
  await expect(survey.getByRole('group', { name: 'Did you visit us?' })).toBeVisible();
  await expect(survey.getByRole('textbox')).toHaveCount(0);
  await expect(survey.getByText('OMB No. 1234-5678 · Expires 12/31/2099')).toBeVisible();
  await survey.getByText('Paperwork Reduction Act statement').click();
  const notice = survey.getByText('takes 3 minutes');
  await expect(notice).toContainText('surveys@agency.example');
  await expect(notice).toContainText('OMB control number 1234-5678, which expires on 12/31/2099');
  await expect(notice).toContainText('you are not required to respond');
  await expect(survey.getByRole('link', { name: 'Privacy' })).toHaveAttribute('href', '/privacy');
  await submit();
  await expect(status).toContainText('reached');
  const [response] = await agency.collector.stored('response');
  expect(response).toMatchObject({
    edition: '2020',
    channel: 'self_service_kiosk',
    transaction_point: 'post_service_journey',
    omb_control_number: '1234-5678',
    trust_statement: "I trust the Department of State to fulfill our country's commitment to travelers.",
  });
  expect(givenIn(response)).toEqual([]);
});

test.describe('data-config', () => {
  const whole = (collector: string) => JSON.stringify({ collector, service: 'Campsite', provider: 'the Park Service' });

  test('reads a file', async ({ page, agency }) => {
    agency.file('/survey.json', whole(agency.collector.url), 'application/json');
    const tag = `<script src="/dist/a11-survey.js" defer data-config="/survey.json"></script>`;
    await page.goto(agency.page('/done', { body: MAIN(tag) }));
    await expect(respondentOn(page).heading).toHaveText('Your experience with Campsite');
  });

  test('reads an inline script, and attributes come before it', async ({ page, agency }) => {
    const inline = `<script type="application/json" id="survey">${whole(agency.collector.url)}</script>`;
    const tag = `<script src="/dist/a11-survey.js" data-config="#survey" data-service="Picnic"></script>`;
    await page.goto(agency.page('/done', { body: MAIN(tag) + inline }));
    await expect(respondentOn(page).heading).toHaveText('Your experience with Picnic');
  });

  test.describe('of an element that is no script', () => {
    test.use({ expectedErrors: /^a11-survey is not shown/ });

    test('43 is not read', async ({ page, agency }) => {
      const said = page.waitForEvent('console');
      const tag = `<form id="survey"><input name="text" value="{}"></form><script src="/dist/a11-survey.js" data-config="#survey" defer></script>`;
      const policy = `script-src 'self'; style-src 'none'`;
      await page.goto(agency.page('/done', { body: MAIN(tag), policy }));
      expect((await said).text()).toContain('data-config "#survey" cannot be read: no <script> has that id');
    });
  });
});

test.describe('40 a wrong configuration', () => {
  test.use({ expectedErrors: /^a11-survey is not shown|404/ });

  const wrong: Readonly<Record<string, readonly [Readonly<Record<string, string | undefined>>, string]>> = {
    'a missing key': [
      { 'data-provider': undefined },
      'provider is missing.\n  The README lists the keys; a11-survey.dev.js in place of this file says what to write.',
    ],
    'an unknown key': [{ 'data-burden-minute': '2' }, 'burdenMinute is not a known key.'],
    'a wrong value': [{ 'data-channel': 'web' }, 'channel must be one of computer, mobile'],
    'a wrong value of a survey that waits': [
      { 'data-channel': 'web', 'data-trigger': 'transaction' },
      'channel must be one of computer, mobile',
    ],
    'an address with a script': [
      { 'data-privacy-url': 'javascript:alert(1)' },
      'privacyUrl does not have the right form',
    ],
    'half of a pair': [
      { 'data-omb-control-number': '1234-5678' },
      'ombControlNumber goes together with ombExpirationDate',
    ],
    'an expired clearance': [
      { 'data-omb-control-number': '1234-5678', 'data-omb-expiration-date': '2020-01-31' },
      'ombExpirationDate 2020-01-31 is past',
    ],
    'a target that is not there': [{ 'data-target': 'nowhere' }, 'target "nowhere" is the id of no element'],
    'a file that is not there': [{ 'data-config': '/none.json' }, 'data-config "/none.json" cannot be read: HTTP 404'],
  };
  for (const [name, [attributes, message]] of Object.entries(wrong)) {
    test(`${name} is one clear error, and the page stays as it is`, async ({ page, agency }) => {
      const errors: string[] = [];
      page.on('console', (said) => said.text().startsWith('a11-survey') && errors.push(said.text()));
      const body = MAIN(agency.tag(attributes));
      await page.goto(agency.page('/done', { body }));
      await expect.poll(() => errors).toEqual([expect.stringContaining(message)]);
      expect(await page.locator('body').innerHTML()).toBe(body);
    });
  }
});

test('the global shows a survey on demand, and removes it', async ({ page, agency }) => {
  const configuration = { collector: agency.collector.url, service: 'Benefit check', provider: 'the Agency' };
  await page.goto(agency.page('/done', { body: `<main></main><script src="/dist/a11-survey.js"></script>` }));
  await expect(page.locator('a11-survey')).toHaveCount(0);
  const survey = await page.evaluateHandle((given) => window.A11Survey?.mountSurvey(given), configuration);
  await expect(page.locator('main > a11-survey')).toBeVisible();
  await survey.evaluate((mounted) => mounted?.unmount());
  await expect(page.locator('a11-survey')).toHaveCount(0);
  await page.evaluate((given) => window.A11Survey?.mountSurvey(given), configuration);
  await expect(page.locator('main > a11-survey')).toBeVisible();
});

test('the npm entry shows a survey', async ({ page, agency }) => {
  agency.file(
    '/app.js',
    `import { mountSurvey } from '/dist/a11-survey.mjs';
     mountSurvey({ collector: '${agency.collector.url}', service: 'App', provider: 'the Agency' }, document.querySelector('#app'));`,
    'text/javascript',
  );
  const body = '<div id="app"></div><script type="module" src="/app.js"></script>';
  await page.goto(agency.page('/done', { body }));
  await expect(page.locator('#app > a11-survey').getByRole('heading')).toHaveText('Your experience with App');
});

test('43 an element named currentScript does not stand in for the tag', async ({ page, agency }) => {
  const body = MAIN(`<img name="currentScript" alt="">${agency.tag({ type: 'module', defer: undefined })}`);
  await page.goto(agency.page('/done', { body }));
  await expect(page.locator('a11-survey')).toBeVisible();
});
