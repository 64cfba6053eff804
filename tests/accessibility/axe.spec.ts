import type { Page } from '@playwright/test';
import type { Agency } from '../support/agency.ts';
import { type Respondent, respondentOn } from '../support/respondent.ts';
import { expect, FAILED_REQUEST, test } from '../support/test.ts';
import { findings } from './findings.ts';

test.use({ expectedErrors: new RegExp(`${FAILED_REQUEST.source}|^a11-survey: the collector refused`) });

type Act = (respondent: Respondent, page: Page, disturb: (body: object) => void) => Promise<void>;

const submitAll = async ({ rateAll, submit }: Respondent) => {
  await rateAll('Agree');
  await submit();
};

/** Each state that a survey can be in, by what leads to it. */
const STATES: Readonly<Record<string, Act>> = {
  untouched: async () => {},
  answered: ({ rateAll }) => rateAll('Neither agree nor disagree'),
  'notice open': ({ survey }) => survey.getByText('Paperwork Reduction Act statement').click(),
  'in error': async ({ comment, submit, heading }) => {
    await comment.fill('x'.repeat(5001));
    await submit();
    await expect(heading).toBeVisible();
  },
  declined: async ({ survey, status }) => {
    await survey.getByRole('button', { name: 'No, thanks' }).click();
    await expect(status).toBeVisible();
  },
  delivered: async (respondent) => {
    await submitAll(respondent);
    await expect(respondent.status).toContainText('reached');
  },
  saved: async (respondent, page) => {
    await page.context().setOffline(true);
    await submitAll(respondent);
    await expect(respondent.status).toContainText('saved on this device');
  },
  'not saved': async (respondent, page) => {
    await page.evaluate(() => {
      IDBDatabase.prototype.transaction = () => {
        throw new DOMException('Storage is blocked', 'SecurityError');
      };
    });
    await page.context().setOffline(true);
    await submitAll(respondent);
    await expect(respondent.heading).toHaveText('Your answers are not saved yet');
  },
  refused: async (respondent, _page, disturb) => {
    disturb({});
    await submitAll(respondent);
    await expect(respondent.heading).toHaveText('Your answers were not accepted');
  },
};

/** The notice with all that an agency can configure of it. */
const NOTICE = {
  'data-omb-control-number': '1234-5678',
  'data-omb-expiration-date': '2099-12-31',
  'data-burden-minutes': '2',
  'data-burden-contact': 'surveys@agency.example',
  'data-privacy-url': '/privacy',
};

/** A page with a survey that stands out from it, under colours that follow the device. */
function openOn(agency: Agency, attributes: Readonly<Record<string, string>>): string {
  // axe takes a page without colours of its own for a white one, in the dark too.
  const colours =
    ':root { color-scheme: light dark; color: light-dark(#000, #fff); background: light-dark(#fff, #000) }';
  agency.file('/page.css', colours, 'text/css');
  const head = '<link rel="stylesheet" href="/page.css">';
  // Higher than a dialog's middle, which axe looks for on the page behind it.
  const room = '<svg aria-hidden="true" height="600"></svg>';
  const body = `<main><h1>Done</h1>${agency.tag({ ...NOTICE, ...attributes })}${room}</main>`;
  return agency.page('/done', { head, body, policy: `script-src 'self'; style-src 'self'` });
}

const LOOKS = {
  'at 320 px': { viewport: { width: 320, height: 640 } },
  wide: { viewport: { width: 1280, height: 900 } },
  dark: { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
} as const;

const EVERY_DRIVER = { 'data-drivers': 'effectiveness ease efficiency transparency humanity employee' };

const chooseFirstOfEach = async ({ survey }: Respondent) => {
  // What is chosen can have more asked.
  for (let index = 0; index < (await survey.locator('fieldset').count()); index += 1) {
    await survey.locator('fieldset').nth(index).locator('input').first().check();
  }
};

const OWN = [
  { id: 'sound', kind: 'rating', statement: 'The advice was sound.', required: true },
  { id: 'again', kind: 'yes_no', statement: 'Would you come again?', required: true },
  {
    id: 'offices',
    kind: 'check_all',
    statement: 'Where could you go?',
    options: { north: 'North office', south: 'South office', west: 'West office' },
    required: true,
    when: { question: 'again', is: ['yes'] },
  },
  {
    id: 'reason',
    kind: 'choice',
    statement: 'What for?',
    options: { form: 'Help with the form', papers: 'To hand in papers', other: 'Something else' },
    required: true,
  },
  { id: 'idea', kind: 'text', statement: 'What would you change?', required: true },
] as const;

/** The surveys beside the default one. */
const SURVEYS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'edition 2018': { 'data-edition': '2018', 'data-trust-required': 'true' },
  'edition 2020': { 'data-edition': '2020' },
  'edition 2023': { 'data-edition': '2023', 'data-trust-required': 'true', ...EVERY_DRIVER },
  'edition 2023 by thumbs': {
    'data-edition': '2023',
    'data-survey-type': 'thumbs_up_down',
    'data-trust-required': 'true',
    ...EVERY_DRIVER,
  },
  'own questions': { 'data-drivers': '[]', 'data-questions': JSON.stringify(OWN) },
};

for (const [look, options] of Object.entries(LOOKS)) {
  test.describe(look, () => {
    test.use(options);
    for (const [state, act] of Object.entries(STATES)) {
      test(`axe finds nothing: ${state}`, async ({ page, agency }) => {
        await page.goto(openOn(agency, EVERY_DRIVER));
        await act(respondentOn(page), page, () =>
          agency.collector.disturb({
            before: ({ body }, reply) => {
              reply.send({ accepted: [], refused: body.records.map(({ id }) => ({ id, reason: 'closed' })) });
              return true;
            },
          }),
        );
        expect(await findings(page)).toEqual([]);
      });
    }

    for (const [name, attributes] of Object.entries(SURVEYS)) {
      test(`axe finds nothing: ${name}, in error, then answered`, async ({ page, agency }) => {
        await page.goto(openOn(agency, attributes));
        const respondent = respondentOn(page);
        await respondent.submit();
        await expect(respondent.survey.getByRole('heading', { level: 3 })).toBeFocused();
        expect(await findings(page)).toEqual([]);
        await chooseFirstOfEach(respondent);
        expect(await findings(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      });
    }
  });
}

/** The placements beside the page, each as it comes and as it is opened. */
for (const [look, options] of Object.entries(LOOKS)) {
  test.describe(look, () => {
    test.use(options);
    for (const placement of ['modal', 'panel']) {
      test(`axe finds nothing: ${placement}, as it comes, open, in error, and answered`, async ({ page, agency }) => {
        await page.goto(openOn(agency, { 'data-placement': placement }));
        const respondent = respondentOn(page);
        const tab = page.getByRole('button', { name: 'Give feedback' });
        await expect(respondent.heading.or(tab)).toBeVisible();
        expect(await findings(page)).toEqual([]);
        if (await tab.isVisible()) await tab.click();
        await expect(respondent.heading).toBeVisible();
        expect(await findings(page)).toEqual([]);
        await respondent.submit();
        await expect(respondent.survey.getByRole('heading', { level: 3 })).toBeFocused();
        expect(await findings(page)).toEqual([]);
        await submitAll(respondent);
        await expect(respondent.status).toContainText('reached');
        expect(await findings(page)).toEqual([]);
      });
    }
  });
}

test('axe sees into the survey: a defect planted there is found', async ({ page, confirmation }) => {
  await page.goto(confirmation);
  const { survey } = respondentOn(page);
  await expect(survey).toBeVisible();
  await survey.evaluate((host) => {
    host.shadowRoot?.querySelector('section')?.append(document.createElement('input'));
  });
  expect(await findings(page)).toContainEqual(expect.stringMatching(/^label: <input>/));
});
