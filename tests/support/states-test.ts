import type { Locator, Page } from '@playwright/test';
import type { State } from '../../demo/states/list/states-of.js';
import type { Shown } from '../../demo/states/shown.js';
import { openDemo } from './demo-site.ts';
import { respondentOn } from './respondent.ts';
import { test as base, expect, FAILED_REQUEST } from './test.ts';

export { expect };

interface Fixtures {
  /** Where the states are served, for all tests of a worker: their collectors keep nothing. */
  readonly states: string;
}

/** Tests of the states. Refusals and failures of their collectors are told in the console, and so is what has expired. */
export const test = base.extend<object, Fixtures>({
  states: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs off this very pattern.
    async ({}, use) => {
      const demo = await openDemo();
      await use(demo.origin);
      await demo.close();
    },
    { scope: 'worker' },
  ],
  baseURL: ({ states }, use) => use(states),
  expectedErrors: new RegExp(
    `${FAILED_REQUEST.source}|^a11-survey: the collector refused|^a11-survey is not shown\\.\\n.*2020-12-31 is past`,
  ),
});

/** Whether a state tells of something for a window of this page's width; it is narrow up to 30em. */
const isFor = (page: Page, { window }: Shown) =>
  !window || window === ((page.viewportSize()?.width ?? 0) <= 480 ? 'narrow' : 'wide');

/** Where what a state shows is to be found. */
function locate(page: Page, { what, says, of }: Shown): Locator {
  const { survey, status } = respondentOn(page);
  const question = survey.locator('.question').filter({ hasText: of ?? says });
  const found: Readonly<Record<Shown['what'], () => Locator>> = {
    heading: () => survey.getByRole('heading', { level: 2, name: says, exact: true }),
    errors: () => survey.getByRole('heading', { level: 3, name: says, exact: true }),
    status: () => status.and(survey.getByText(says, { exact: true })),
    error: () => question.getByText(says, { exact: true }),
    question: () => survey.getByRole('group', { name: says }).or(survey.getByRole('textbox', { name: says })),
    chosen: () => question.getByLabel(says, { exact: true }).and(survey.locator(':checked')),
    announced: () => survey.getByRole('status').filter({ hasText: says }),
    button: () => page.getByRole('button', { name: says, exact: true }),
    text: () => survey.getByText(says),
    image: () => survey.getByRole('img', { name: says, exact: true }),
  };
  return found[what]();
}

/** Opens a state, also in another way than it comes, and waits until its steps are taken and all that it shows is there. */
export async function openState(page: Page, state: State, query = ''): Promise<void> {
  await page.goto(`/states/${state.id}${query}`);
  await expectShown(page, state);
}

/** Expects what a state tells a tester to be there, word for word, and nothing of what is not. */
export async function expectShown(page: Page, { shows, hides = [] }: State): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-steps', 'taken');
  await expect(page.locator('a11-survey')).toHaveCount(shows.length === 0 ? 0 : 1);
  for (const shown of shows.filter((each) => isFor(page, each))) await expect(locate(page, shown)).toBeVisible();
  for (const hidden of hides.filter((each) => isFor(page, each))) await expect(locate(page, hidden)).toBeHidden();
}

/** Expects what comes by itself: a collector that is late takes eight seconds. */
export async function expectBecomes(page: Page, { becomes = [] }: State): Promise<void> {
  for (const shown of becomes) await expect(locate(page, shown)).toBeVisible();
}
