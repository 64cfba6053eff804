import { respondentOn } from '../support/respondent.ts';
import { expect, FAILED_REQUEST, test } from '../support/test.ts';

test('50 a request says no more than it must', async ({ page, context, agency, confirmation }) => {
  await context.addCookies([{ name: 'session', value: 'secret', url: agency.collector.url }]);
  await page.goto(confirmation);
  await expect.poll(() => agency.collector.stored('offered')).toHaveLength(1);
  const [{ headers } = { headers: {} }] = agency.collector.posted;
  expect(headers).toMatchObject({ 'content-type': 'text/plain;charset=UTF-8', origin: agency.origin });
  expect(headers).not.toHaveProperty('cookie');
  expect(headers).not.toHaveProperty('referer');
});

test.describe('under faults', () => {
  test.use({ expectedErrors: FAILED_REQUEST });

  test('10 a reply that is lost after the commit makes one row', async ({ page, agency, confirmation }) => {
    let lost = 0;
    agency.collector.disturb({
      after: (_posted, reply) => {
        lost += 1;
        if (lost > 2) return false;
        reply.raw.destroy();
        return true;
      },
    });
    await page.goto(confirmation);
    const { rateAll, submit, status } = respondentOn(page);
    await rateAll('Agree');
    await submit();
    await expect(status).toContainText('reached', { timeout: 30_000 });
    expect(lost).toBeGreaterThan(1);
    expect(await agency.collector.stored('response')).toHaveLength(1);
  });

  for (const [name, body] of Object.entries({
    'a log-in page': '<!doctype html><title>Log in</title>',
    'another id': '{"accepted":["00000000-0000-4000-8000-000000000000"],"refused":[]}',
    'half a reply': '{"accepted":[',
  })) {
    test(`12 ${name} with status 200 is no acknowledgement`, async ({ page, agency, confirmation }) => {
      let isDisturbed = true;
      agency.collector.disturb({
        before: (_posted, reply) => {
          if (isDisturbed) reply.code(200).send(body);
          return isDisturbed;
        },
      });
      await page.goto(confirmation);
      const { rateAll, submit, status } = respondentOn(page);
      await rateAll('Agree');
      await submit();
      await expect(status).toContainText('saved on this device');
      isDisturbed = false;
      await page.reload();
      await expect.poll(() => agency.collector.stored('response')).toHaveLength(1);
    });
  }

  test('18 a collector that was down gets each of three tabs once', async ({ context, agency, confirmation }) => {
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
    await agency.collector.start();
    await Promise.all(pages.map((page) => page.evaluate(() => dispatchEvent(new Event('online')))));
    for (const page of pages) await expect(respondentOn(page).status).toContainText('reached');
    expect(await agency.collector.stored('response')).toHaveLength(3);
    const ids = agency.collector.posted.flatMap(({ body }) => body.records.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });
});
