import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { type Respondent, respondentOn } from '../support/respondent.ts';
import { expect, FAILED_REQUEST, test } from '../support/test.ts';

test.use({ expectedErrors: new RegExp(`${FAILED_REQUEST.source}|^a11-survey: the collector refused`) });

/** What axe finds by its rules for WCAG 2.2 to AA and for best practice, and what it cannot decide. */
async function findings(page: Page): Promise<readonly string[]> {
  const { violations, incomplete, passes } = await new AxeBuilder({ page })
    .options({ rules: { 'target-size': { enabled: true } } })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  // An engine that does not look into the survey finds nothing in it.
  const seen = passes.flatMap(({ nodes }) => nodes.map(({ target }) => JSON.stringify(target)));
  expect(seen).toContainEqual(expect.stringContaining('a11-survey'));
  return [...violations, ...incomplete].map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`);
}

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

const LOOKS = {
  'at 320 px': { viewport: { width: 320, height: 640 } },
  wide: { viewport: { width: 1280, height: 900 } },
  dark: { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
} as const;

for (const [look, options] of Object.entries(LOOKS)) {
  test.describe(look, () => {
    test.use(options);
    for (const [state, act] of Object.entries(STATES)) {
      test(`axe finds nothing: ${state}`, async ({ page, agency }) => {
        const tag = agency.tag({
          'data-omb-control-number': '1234-5678',
          'data-omb-expiration-date': '2099-12-31',
          'data-burden-minutes': '2',
          'data-burden-contact': 'surveys@agency.example',
          'data-privacy-url': '/privacy',
          'data-drivers': 'effectiveness ease efficiency transparency humanity employee',
        });
        // axe takes a page without colours of its own for a white one, in the dark too.
        const colours =
          ':root { color-scheme: light dark; color: light-dark(#000, #fff); background: light-dark(#fff, #000) }';
        agency.file('/page.css', colours, 'text/css');
        const head = '<link rel="stylesheet" href="/page.css">';
        const policy = `script-src 'self'; style-src 'self'`;
        await page.goto(agency.page('/done', { head, body: `<main><h1>Done</h1>${tag}</main>`, policy }));
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
