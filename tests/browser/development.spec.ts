import type { Page } from '@playwright/test';
import { respondentOn } from '../support/respondent.ts';
import { expect, test } from '../support/test.ts';

const DEVELOPMENT = { src: '/dist/a11-survey.dev.js', integrity: undefined };

/** A survey with an error and a warning, and nothing else that is found. */
const FOUND = {
  'data-edition': '2020',
  'data-trust-required': 'false',
  'data-burden-minutes': '6',
  'data-burden-contact': 'cx@agency.example',
  'data-omb-control-number': '1405-0276',
  'data-omb-expiration-date': '2099-12-31',
  'data-privacy-url': '/privacy',
};

const TOLD = [
  [
    'error',
    'a11-survey: trustRequired is false, and edition 2020 requires an answer to the trust question. Remove it, or ' +
      'choose edition 2023, in which no question has to be answered. (required-trust: OMB Circular A-11 Section 280 (2020))',
  ],
  [
    'warning',
    'a11-survey: burdenMinutes is 6, and a survey should take about 5 minutes. Ask less, or correct the estimate. ' +
      '(five-minutes: OMB Circular A-11 Section 280)',
  ],
];

/** All that a page writes to its console. */
function listen(page: Page): (readonly [string, string])[] {
  const said: (readonly [string, string])[] = [];
  page.on('console', (message) => said.push([message.type(), message.text()]));
  return said;
}

test.describe('the file for development', () => {
  test.use({ expectedErrors: /^a11-survey: trustRequired is false|^a11-survey is not shown/ });

  test('tells each finding once, by its weight, and shows the survey', async ({ page, agency }) => {
    const said = listen(page);
    await page.goto(agency.page('/done', { body: `<main>${agency.tag({ ...DEVELOPMENT, ...FOUND })}</main>` }));
    await expect(respondentOn(page).heading).toHaveText('Your experience with Passport renewal');
    await expect.poll(() => said).toEqual(TOLD);
  });

  test('tells of a survey that is shown on demand', async ({ page, agency }) => {
    const said = listen(page);
    await page.goto(agency.page('/done', { body: '<main></main><script src="/dist/a11-survey.dev.js"></script>' }));
    const configuration = { collector: agency.collector.url, service: 'Benefit check', provider: 'the Agency' };
    await page.evaluate((given) => window.A11Survey?.mountSurvey(given), configuration);
    await expect(page.locator('main > a11-survey')).toBeVisible();
    await expect
      .poll(() => said)
      .toEqual([
        ['warning', expect.stringContaining('privacyUrl is missing, and respondents can write')],
        ['warning', expect.stringContaining('ombControlNumber is missing, and a collection from ten')],
      ]);
  });

  test('tells of a survey that is not shown, and what to write', async ({ page, agency }) => {
    const said = listen(page);
    const attributes = { ...FOUND, 'data-channel': 'web', 'data-drivers': 'speed' };
    const tag = agency.tag({ ...attributes, src: '/dist/a11-survey.dev.js', integrity: undefined });
    await page.goto(agency.page('/done', { body: `<main>${tag}</main>` }));
    const told =
      /^a11-survey is not shown\.\n {2}channel must be one of .* Leave it out for website\.\n {2}drivers\[0\] .* List some of/;
    await expect.poll(() => said).toEqual([['error', expect.stringMatching(told)]]);
  });

  test('is a module of the npm package too', async ({ page, agency }) => {
    const said = listen(page);
    agency.file(
      '/app.js',
      `import { mountSurvey } from '/dist/a11-survey.dev.mjs';
       mountSurvey({ collector: '${agency.collector.url}', service: 'App', provider: 'the Agency' }, document.querySelector('#app'));`,
      'text/javascript',
    );
    await page.goto(
      agency.page('/done', { body: '<div id="app"></div><script type="module" src="/app.js"></script>' }),
    );
    await expect(page.locator('#app > a11-survey').getByRole('heading')).toHaveText('Your experience with App');
    await expect.poll(() => said.map(([type]) => type)).toEqual(['warning', 'warning']);
  });
});

test('the production file tells no findings', async ({ page, agency }) => {
  const said = listen(page);
  await page.goto(agency.page('/done', { body: `<main>${agency.tag(FOUND)}</main>` }));
  const { heading, submit, status } = respondentOn(page);
  await expect(heading).toHaveText('Your experience with Passport renewal');
  await submit();
  await expect(status).toContainText('reached');
  expect(said).toEqual([]);
});
