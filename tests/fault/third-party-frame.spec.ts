import { LAUNCH } from '../support/chromium.ts';
import { respondentOn } from '../support/respondent.ts';
import { expectStored } from '../support/rows.ts';
import { expect, FAILED_REQUEST, test } from '../support/test.ts';

test.use({
  expectedErrors: FAILED_REQUEST,
  // In place of Playwright's list of what it turns off, in which is the partitioning of what other sites' frames store.
  launchOptions: { ...LAUNCH, args: [...LAUNCH.args, '--disable-features=Translate'] },
});

test('49 a frame on another site keeps and sends what is its own', async ({ page, agency, confirmation }) => {
  const body = `<main>${agency.tag()}</main>`;
  const policy = `script-src 'self'; connect-src *`;
  agency.page('/frame', { body, policy });
  const other = (path: string) => agency.origin.replace('127.0.0.1', 'localhost') + path;
  agency.page('/host', {
    body: `<iframe src="${agency.origin}/frame" width="600" height="900"></iframe>`,
    policy: 'frame-src *',
  });
  await agency.collector.stop();
  await page.goto(other('/host'));
  const { answer, status } = respondentOn(page.frameLocator('iframe'));
  await answer();
  await expect(status).toContainText('saved on this device');
  await page.goto(agency.page('/before', { body: 'Before' }));
  expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
  await agency.collector.start();

  // A visit to the site itself sees another partition of the device.
  await page.goto(confirmation);
  await expectStored(agency, 0, 1);
  await page.goto(other('/host'));
  await expectStored(agency, 1, 1);
});
