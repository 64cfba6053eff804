import type { Page } from '@playwright/test';
import { respondentOn } from '../support/respondent.ts';
import { expect, FAILED_REQUEST, test } from '../support/test.ts';

test.use({ expectedErrors: FAILED_REQUEST });

/** A collector that takes from any frame, in place of ours, which admits origins by name. */
async function admitAll(page: Page, collector: string): Promise<Map<string, string>> {
  const rows = new Map<string, string>();
  await page.route(collector, (route) => {
    const { records } = route.request().postDataJSON() as { records: { id: string; kind: string }[] };
    for (const { id, kind } of records) rows.set(id, kind);
    return route.fulfill({
      headers: { 'access-control-allow-origin': '*' },
      json: { accepted: records.map(({ id }) => id), refused: [] },
    });
  });
  return rows;
}

test('49 a sandboxed frame', async ({ page, agency }) => {
  const policy = `script-src ${agency.origin}`;
  // The frame has no origin to be admitted by CORS, so the script comes without a hash.
  const tag = agency.tag({ integrity: undefined, crossorigin: undefined, src: `${agency.origin}/dist/a11-survey.js` });
  agency.page('/frame', { body: `<main>${tag}</main>`, policy });
  const body = '<iframe sandbox="allow-scripts allow-forms" src="/frame" width="600" height="900"></iframe>';
  await page.route(agency.collector.url, (route) => route.abort());
  await page.goto(agency.page('/done', { body, policy: "default-src 'self'" }));
  const { answer, heading, status } = respondentOn(page.frameLocator('iframe'));
  await answer();
  await expect(heading).toHaveText('Your answers are not saved yet');
  await expect(status).toContainText('leave this page open');
  await page.unroute(agency.collector.url);
  const rows = await admitAll(page, agency.collector.url);
  await page.frames()[1]?.evaluate(() => dispatchEvent(new Event('online')));
  await expect(heading).toHaveText('Thank you');
  await expect(status).toContainText('reached');
  expect([...rows.values()].sort()).toEqual(['offered', 'response', 'started']);
});
