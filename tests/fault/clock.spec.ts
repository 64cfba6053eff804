import { passesOver, wake } from '../support/device.ts';
import { respondentOn } from '../support/respondent.ts';
import { expectStored } from '../support/rows.ts';
import { expect, FAILED_REQUEST, test } from '../support/test.ts';

test.use({ expectedErrors: FAILED_REQUEST });

const START = new Date('2026-01-31T12:00:00Z');
const jumps = { back: new Date('2025-01-31T12:00:00Z'), forward: new Date('2027-01-31T12:00:00Z') };

for (const [direction, time] of Object.entries(jumps)) {
  test(`34 a clock that jumps a year ${direction} while an answer waits`, async ({ page, agency, confirmation }) => {
    await page.clock.setFixedTime(START);
    await agency.collector.stop();
    await page.goto(confirmation);
    const { answer, status } = respondentOn(page);
    await answer();
    await expect(status).toContainText('saved on this device');
    await passesOver(page);
    await agency.collector.start();
    await page.clock.setFixedTime(time);
    await wake(page);
    await expect(status).toContainText('reached');
    await expectStored(agency, 1);
  });

  test(`34 a clock that jumps a year ${direction} between two visits`, async ({ page, agency, confirmation }) => {
    await page.clock.setFixedTime(START);
    await agency.collector.stop();
    await page.goto(confirmation);
    const { answer, status } = respondentOn(page);
    await answer();
    await expect(status).toContainText('saved on this device');
    await agency.collector.start();
    await page.clock.setFixedTime(time);
    await page.reload();
    await expectStored(agency, 1, 1);
  });

  test(`34 a clock that jumps a year ${direction} during a pause`, async ({ page, agency, confirmation }) => {
    await page.clock.setFixedTime(START);
    agency.collector.disturb({
      before: (_posted, reply) => {
        reply.code(503).header('retry-after', '3600').send('busy');
        return true;
      },
    });
    await page.goto(confirmation);
    const { answer, status } = respondentOn(page);
    await answer();
    await expect(status).toContainText('saved on this device');
    await passesOver(page);
    agency.collector.disturb({});
    await page.clock.setFixedTime(time);
    await wake(page);
    await expect(status).toContainText('reached');
    await expectStored(agency, 1);
  });
}

test('34 the time of an answer is told right by a device whose clock is a year off', async ({
  page,
  agency,
  confirmation,
}) => {
  await page.clock.setFixedTime(jumps.back);
  await page.goto(confirmation);
  const before = Date.now();
  await respondentOn(page).answer();
  await expectStored(agency, 1);
  const [response] = await agency.collector.stored('response');
  const answeredAt = Date.parse(String(response?.answered_at));
  expect(answeredAt).toBeGreaterThan(before - 60_000);
  expect(answeredAt).toBeLessThanOrEqual(Date.now());
});
