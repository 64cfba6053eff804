import type { Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';

const SCRIPT = '/dist/a11-survey.js';

/** A tag of the script with these attributes. */
const tag = (attributes: string, src = SCRIPT) => `<script src="${src}" ${attributes}></script>`;

const MAIN = (...tags: readonly string[]) => `<main><h1>Done</h1>${tags.join('')}<p id="after">Next steps</p></main>`;

/** The services that stand on the page, in its order. */
const services = (page: Page) => page.locator('a11-survey').getByRole('heading', { name: 'Your experience with' });

const fileOf = (collector: string, given: object = {}) =>
  JSON.stringify({
    $schema: './a11-survey.schema.json',
    collector,
    provider: 'the Department of State',
    comment: false,
    services: { 'passport-renewal': { service: 'Passport renewal' }, visa: { service: 'Visa', drivers: [] } },
    ...given,
  });

test.beforeEach(({ agency }) => {
  agency.file('/a11-survey.json', fileOf(agency.collector.url), 'application/json');
});

test('a tag shows the service of the file that it names', async ({ page, agency }) => {
  await page.goto(
    agency.page('/done', { body: MAIN(tag('defer data-config="/a11-survey.json" data-service="visa"')) }),
  );
  await expect(services(page)).toHaveText('Your experience with Visa');
  await expect(page.locator('script + a11-survey').getByRole('group')).toHaveCount(1);
});

test('attributes beside it come before what the file says', async ({ page, agency }) => {
  const attributes = 'data-config="/a11-survey.json" data-service="visa" data-drivers="ease" data-target="place"';
  await page.goto(agency.page('/done', { body: `<div id="place"></div>${MAIN(tag(attributes))}` }));
  await expect(page.locator('#place > a11-survey').getByRole('group')).toHaveCount(2);
});

test('a file within the page has services too', async ({ page, agency }) => {
  const inline = `<script type="application/json" id="file">${fileOf(agency.collector.url)}</script>`;
  await page.goto(agency.page('/done', { body: MAIN(tag('data-config="#file" data-service="visa"')) + inline }));
  await expect(services(page)).toHaveText('Your experience with Visa');
});

test('the only service of a file needs no id', async ({ page, agency }) => {
  const only = { services: { visa: { service: 'Visa' } } };
  agency.file('/only.json', fileOf(agency.collector.url, only), 'application/json');
  await page.goto(agency.page('/done', { body: MAIN(tag('data-config="/only.json"')) }));
  await expect(services(page)).toHaveText('Your experience with Visa');
});

test('a tag that names none of several shows none, and the page shows one by its id', async ({ page, agency }) => {
  await page.goto(agency.page('/done', { body: MAIN(tag('data-config="/a11-survey.json" data-drivers="ease"')) }));
  const shown = await page.evaluateHandle(() =>
    window.A11Survey?.mountSurvey('visa', document.querySelector('h1') ?? undefined),
  );
  await expect(services(page)).toHaveText('Your experience with Visa');
  await expect(page.locator('h1 > a11-survey').getByRole('group')).toHaveCount(2);
  await shown.evaluate((survey) => survey?.unmount());
  await expect(page.locator('a11-survey')).toHaveCount(0);
});

test('a call waits for a file that is loading', async ({ page, agency }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/a11-survey.json', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(agency.page('/done', { body: MAIN(tag('data-config="/a11-survey.json"')) }));
  const calling = page.evaluate(async () => Boolean(await window.A11Survey?.mountSurvey('visa')));
  await expect(page.locator('a11-survey')).toHaveCount(0);
  release();
  expect(await calling).toBe(true);
  await expect(page.locator('main > a11-survey')).toHaveCount(1);
});

test('a call waits for a tag further down', async ({ page, agency }) => {
  agency.file('/call.js', `A11Survey.mountSurvey('visa');`, 'text/javascript');
  const body = MAIN(tag(''), '<script src="/call.js"></script>', tag('data-config="/a11-survey.json"'));
  await page.goto(agency.page('/done', { body }));
  await expect(services(page)).toHaveText('Your experience with Visa');
});

test('a service is shown from whichever file of several tags knows it', async ({ page, agency }) => {
  const parks = { provider: 'the National Park Service', services: { campsite: { service: 'Campsite' }, permit: {} } };
  agency.file('/parks.json', fileOf(agency.collector.url, parks), 'application/json');
  const body = MAIN(tag('data-config="/a11-survey.json" data-service="visa"'), tag('data-config="/parks.json"'));
  await page.goto(agency.page('/done', { body }));
  await page.evaluate(async () => {
    await window.A11Survey?.mountSurvey('campsite');
    await window.A11Survey?.mountSurvey('passport-renewal');
  });
  await expect(services(page)).toHaveText(['Visa', 'Campsite', 'Passport renewal'].map((each) => RegExp(`${each}$`)));
  // The drivers of the file, and not those of another service's tag.
  await expect(page.locator('a11-survey').last().getByRole('group')).toHaveCount(6);
});

test('attributes of a tag are those of the service that it names alone', async ({ page, agency }) => {
  const attributes = 'data-config="/a11-survey.json" data-service="visa" data-target="after"';
  await page.goto(agency.page('/done', { body: MAIN(tag(attributes)) }));
  await expect(page.locator('#after > a11-survey')).toHaveCount(1);
  await page.evaluate(() => window.A11Survey?.mountSurvey('passport-renewal'));
  await expect(page.locator('main > a11-survey')).toHaveCount(1);
});

test('a configuration is shown at once, and not as a promise', async ({ page, agency }) => {
  await page.goto(agency.page('/done', { body: MAIN(tag('')) }));
  const element = await page.evaluate(
    (collector) => window.A11Survey?.mountSurvey({ collector, service: 'A', provider: 'b' })?.element.localName,
    agency.collector.url,
  );
  expect(element).toBe('a11-survey');
});

test('the npm package shows a service of a file', async ({ page, agency }) => {
  agency.file(
    '/app.js',
    `import { mountSurvey, serviceOf } from '/dist/a11-survey.mjs';
     mountSurvey({ ...serviceOf(${fileOf(agency.collector.url)}, 'visa'), target: 'after' });`,
    'text/javascript',
  );
  await page.goto(agency.page('/done', { body: MAIN('<script type="module" src="/app.js"></script>') }));
  await expect(page.locator('#after > a11-survey').getByRole('heading')).toHaveText('Your experience with Visa');
});

test.describe('what is wrong is told once', () => {
  test.use({ expectedErrors: /^a11-survey is not shown|404/ });

  /** All that the page writes, once it has written as much. */
  function listen(page: Page) {
    const said: string[] = [];
    page.on('console', (message) => message.text().startsWith('a11') && said.push(message.text()));
    return said;
  }

  const tags: Readonly<Record<string, readonly [string, object, string]>> = {
    'an unknown id': [
      'data-service="visas"',
      {},
      'services has no "visas", only passport-renewal, visa.\n  The README lists the keys;',
    ],
    'a wrong key of the service': [
      'data-service="visa"',
      { services: { visa: { service: 'Visa', questions: [{}] }, other: {} } },
      'services.visa.questions[0].id is missing.',
    ],
    'a wrong shared key': ['data-service="visa"', { channel: 'web' }, 'channel must be one of computer,'],
    'a wrong attribute': ['data-service="visa" data-comment="no"', {}, 'comment must be of type boolean.'],
    'a clearance that is past': [
      'data-service="visa"',
      {
        ombControlNumber: '1234-5678',
        services: { visa: { service: 'Visa', ombExpirationDate: '2020-01-31' }, other: {} },
      },
      'services.visa.ombExpirationDate 2020-01-31 is past.',
    ],
    'services of the wrong type': ['', { services: [] }, 'services must be of type object.'],
    'no service at all': ['', { services: {} }, 'services is empty.'],
  };
  for (const [name, [attributes, given, message]] of Object.entries(tags)) {
    test(name, async ({ page, agency }) => {
      const said = listen(page);
      agency.file('/wrong.json', fileOf(agency.collector.url, given), 'application/json');
      const id = /data-service="(.+?)"/.exec(attributes)?.[1];
      await page.goto(agency.page('/done', { body: MAIN(tag(`data-config="/wrong.json" ${attributes}`)) }));
      const head = `a11-survey is not shown${id ? `: service ${id}` : ''}.\n  `;
      await expect.poll(() => said).toEqual([expect.stringContaining(head + message)]);
      await expect(page.locator('a11-survey')).toHaveCount(0);
    });
  }

  const mount = (page: Page, id: string) =>
    page.evaluate(async (given) => Boolean(await window.A11Survey?.mountSurvey(given)), id);

  test('an id that no file knows, with the ids of all', async ({ page, agency }) => {
    const said = listen(page);
    agency.file('/b.json', fileOf('/v1', { services: { campsite: {}, permit: {} } }), 'application/json');
    const body = MAIN(tag('data-config="/a11-survey.json"'), tag('data-config="/b.json"'));
    await page.goto(agency.page('/done', { body }));
    expect(await mount(page, 'visas')).toBe(false);
    expect(said).toEqual([
      'a11-survey is not shown: service visas.\n  It is none of passport-renewal, visa, campsite, permit. Give one of these, ' +
        'or add it to the file.',
    ]);
  });

  test('an id where no tag names a file', async ({ page, agency }) => {
    const said = listen(page);
    await page.goto(agency.page('/done', { body: MAIN(tag('')) }));
    expect(await mount(page, 'visa')).toBe(false);
    expect(said).toEqual([expect.stringContaining('service visa.\n  No tag of this page names a file of services.')]);
  });

  test('a file that cannot be read, and the others are', async ({ page, agency }) => {
    const said = listen(page);
    const body = MAIN(tag('data-config="/none.json"'), tag('data-config="/a11-survey.json"'));
    await page.goto(agency.page('/done', { body }));
    expect(await mount(page, 'visa')).toBe(true);
    expect(await mount(page, 'campsite')).toBe(false);
    expect(said).toEqual([expect.stringContaining('data-config "/none.json" cannot be read: HTTP 404')]);
  });

  test('a wrong id in the npm package', async ({ page, agency }) => {
    const said = listen(page);
    agency.file(
      '/app.js',
      `import { mountSurvey, serviceOf } from '/dist/a11-survey.mjs';
       mountSurvey(serviceOf(${fileOf('/v1')}, 'visas'));`,
      'text/javascript',
    );
    await page.goto(agency.page('/done', { body: MAIN('<script type="module" src="/app.js"></script>') }));
    await expect.poll(() => said).toEqual([expect.stringContaining('services has no "visas", only passport-renewal,')]);
  });
});

test.describe('the file for development', () => {
  test.use({ expectedErrors: /trustRequired is false/ });

  test('tells the findings of a service at their places in the file', async ({ page, agency }) => {
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text().split(' ', 2).join(' ')));
    const given = {
      edition: '2020',
      burdenMinutes: 6,
      burdenContact: 'cx@agency.example',
      ombControlNumber: '1405-0276',
      ombExpirationDate: '2099-12-31',
      services: { visa: { service: 'Visa', trustRequired: false }, other: {} },
    };
    agency.file('/file.json', fileOf(agency.collector.url, given), 'application/json');
    const development = tag('data-config="/file.json"', '/dist/a11-survey.dev.js');
    await page.goto(agency.page('/done', { body: MAIN(development) }));
    await page.evaluate(() => window.A11Survey?.mountSurvey('visa'));
    await expect(services(page)).toHaveCount(1);
    expect(said).toEqual(['a11-survey: services.visa.trustRequired', 'a11-survey: burdenMinutes']);
  });
});
