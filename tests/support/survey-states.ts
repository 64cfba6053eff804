import { expect, type Page } from '@playwright/test';
import type { Agency } from './agency.ts';
import { DIALOG, hostPage, PANEL } from './host-page.ts';
import { type Respondent, respondentOn } from './respondent.ts';

/** The logo of the agency in which surveys are shown. */
const SEAL = '<svg xmlns="http://www.w3.org/2000/svg" width="120" height="48"/>';

const LOGO = { 'data-logo-url': '/seal.svg', 'data-logo-alt': 'Department of State' };

const wrong = async ({ comment, submit, survey }: Respondent) => {
  await comment.fill('x'.repeat(5003));
  await submit();
  await expect(survey.getByRole('heading', { level: 3 })).toBeFocused();
};

const delivered = async ({ answer, status }: Respondent) => {
  await answer();
  await expect(status).toContainText('reached');
};

type State = readonly [Readonly<Record<string, string>>, (respondent: Respondent, page: Page) => Promise<void>];

/** What a survey looks like to a respondent, from the invitation to the thank-you. */
const STATES: Readonly<Record<string, State>> = {
  asked: [LOGO, async () => {}],
  'asked in a choice of languages': [{ 'data-languages': 'en es' }, async () => {}],
  answered: [{}, ({ rateAll }) => rateAll('Agree')],
  wrong: [{}, wrong],
  thumbs: [
    { 'data-edition': '2023', 'data-survey-type': 'thumbs_up_down' },
    ({ choose }) => choose(/increased my trust/, 'Thumbs down'),
  ],
  declined: [{}, ({ survey }) => survey.getByRole('button', { name: 'No, thanks' }).click()],
  delivered: [{}, delivered],
  invited: [{ 'data-placement': 'modal' }, async () => {}],
  'in a dialog': [{ ...LOGO, ...DIALOG }, (_, page) => page.locator('#before').click()],
  'wrong in a dialog': [
    DIALOG,
    async (respondent, page) => {
      await page.locator('#before').click();
      await wrong(respondent);
    },
  ],
  'delivered in a dialog': [
    DIALOG,
    async (respondent, page) => {
      await page.locator('#before').click();
      await delivered(respondent);
    },
  ],
  'in a panel': [{ ...DIALOG, ...PANEL }, (_, page) => page.locator('#before').click()],
};

/** Brings a survey into one state after the other, on a page of its own each, and has it looked at there. */
export async function eachState(
  page: Page,
  agency: Agency,
  look: (state: string) => Promise<void>,
  { css = '', only = Object.keys(STATES) }: { readonly css?: string; readonly only?: readonly string[] } = {},
): Promise<void> {
  agency.file('/seal.svg', SEAL, 'image/svg+xml');
  for (const state of only) {
    const [attributes, act] = STATES[state] ?? [];
    if (!attributes || !act) throw new Error(`${state} is no state. Name one of ${Object.keys(STATES).join(', ')}`);
    await page.goto(hostPage(agency, attributes, { css }));
    await expect(page.locator('a11-survey')).toBeAttached();
    await act(respondentOn(page), page);
    await look(state);
  }
}
