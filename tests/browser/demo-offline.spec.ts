import { expect, test } from '../support/demo-test.ts';
import { wake } from '../support/device.ts';
import { respondentOn } from '../support/respondent.ts';
import { FAILED_REQUEST } from '../support/test.ts';

test.use({ expectedErrors: FAILED_REQUEST });

test('offline.html opens without a network, keeps the answer, and delivers it when the network is back', async ({
  page,
  context,
  demo,
}) => {
  await page.goto('offline.html');
  await expect(page.getByText('This page is kept on this device.')).toBeVisible();
  await context.setOffline(true);
  await page.reload();
  const { answer, status } = respondentOn(page);
  await answer();
  await expect(status).toContainText('saved on this device');
  expect(await demo.stored('response')).toEqual([]);
  await context.setOffline(false);
  // Chromium does not tell it by itself to a page that was opened while its network was emulated away.
  await wake(page);
  await expect(status).toContainText('Your answers have reached the Coast Guard');
  expect(await demo.stored('response')).toMatchObject([{ service: 'Boat inspection', ratings: { trust: 4 } }]);
});
