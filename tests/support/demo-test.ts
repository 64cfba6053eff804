import { type DemoSite, openDemo } from './demo-site.ts';
import { respondentOn } from './respondent.ts';
import { test as base, expect } from './test.ts';

export { expect };

interface Fixtures {
  readonly demo: DemoSite;
}

/** Tests of the examples over a collector of their own. As the others, they fail on any policy report or console error. */
export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs off this very pattern.
  demo: async ({}, use) => {
    const demo = await openDemo();
    await use(demo);
    await demo.close();
  },
  baseURL: ({ demo }, use) => use(demo.origin),
});

/** Answers a survey, and expects that the page says so and that the one response of its service is stored, and unsuspected. */
export async function expectAnswered(
  demo: DemoSite,
  survey: Parameters<typeof respondentOn>[0],
  service: string,
  page: string,
): Promise<void> {
  const { answer, heading, status } = respondentOn(survey);
  await answer();
  await expect(heading).toHaveText('Thank you');
  await expect(status).toContainText('Your answers have reached');
  const responses = await demo.stored('response');
  expect(responses).toMatchObject([{ service, page, suspicions: null, ratings: { trust: 4 } }]);
}
