import { respondentOn } from '../support/respondent.ts';
import { expect, FAILED_REQUEST, test } from '../support/test.ts';

test.use({ expectedErrors: FAILED_REQUEST });

test('three tabs that wake at once send each record once', async ({ context, agency, confirmation }) => {
  await agency.collector.stop();
  const pages = await Promise.all([1, 2, 3].map(() => context.newPage()));
  for (const page of pages) {
    await page.bringToFront();
    await page.goto(confirmation);
    const { rateAll, submit, status } = respondentOn(page);
    await rateAll('Agree');
    await submit();
    await expect(status).toContainText('saved on this device');
  }
  // Slow enough for the others to begin as well, where nothing keeps them from it.
  agency.collector.disturb({
    before: async () => {
      await new Promise((resolve) => setTimeout(resolve, 500));
      return false;
    },
  });
  await agency.collector.start();
  await Promise.all(pages.map((page) => page.evaluate(() => dispatchEvent(new Event('online')))));
  for (const page of pages) await expect(respondentOn(page).status).toContainText('reached');
  const ids = agency.collector.posted.flatMap(({ body }) => body.records.map(({ id }) => id));
  expect(ids).toHaveLength(new Set(ids).size);
});
