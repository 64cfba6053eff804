import { LAUNCH } from '../support/chromium.ts';
import { wake } from '../support/device.ts';
import { respondentOn } from '../support/respondent.ts';
import { expectStored } from '../support/rows.ts';
import { expect, FAILED_REQUEST, test } from '../support/test.ts';

test.use({
  expectedErrors: FAILED_REQUEST,
  // Any name but localhost: the browser then takes plain http for insecure.
  launchOptions: { ...LAUNCH, args: [...LAUNCH.args, '--host-resolver-rules=MAP agency.test 127.0.0.1'] },
});

test('20 two tabs on plain http, without Web Locks', async ({ context, agency, confirmation }) => {
  const url = confirmation.replace('127.0.0.1', 'agency.test');
  agency.admit(new URL(url).origin);
  await agency.collector.stop();
  const pages = [await context.newPage(), await context.newPage()];
  for (const page of pages) {
    await page.bringToFront();
    await page.goto(url);
    expect(await page.evaluate(() => [isSecureContext, 'locks' in navigator])).toEqual([false, false]);
    const { answer, status } = respondentOn(page);
    await answer();
    await expect(status).toContainText('saved on this device');
  }
  await agency.collector.start();
  await Promise.all(pages.map(wake));
  for (const page of pages) await expect(respondentOn(page).status).toContainText('reached');
  await expectStored(agency, 2);
});
