import type { Page } from '@playwright/test';
import type { Agency } from '../support/agency.ts';
import { onDevice, passesOver } from '../support/device.ts';
import { respondentOn } from '../support/respondent.ts';
import { expectStored } from '../support/rows.ts';
import { expect, FAILED_REQUEST, test } from '../support/test.ts';

test.use({ expectedErrors: FAILED_REQUEST });

const START = Date.parse('2026-01-31T12:00:00Z');

/** Opens a survey, draws the longest waits, and stops the page's clock once all that it had to send is stored. */
async function open(page: Page, agency: Agency, url: string): Promise<void> {
  await page.clock.install({ time: START });
  await page.addInitScript(() => {
    Math.random = () => 0.9999999;
  });
  await page.goto(url);
  await expect.poll(() => agency.collector.stored('offered')).toHaveLength(1);
  await expect.poll(async () => Object.keys(await onDevice(page))).toEqual([]);
  await passesOver(page);
  await page.clock.pauseAt(START + 3_600_000);
}

/** The moments by the page's clock at which the response was posted. */
const sentAt = ({ collector }: Agency) =>
  collector.posted
    .filter(({ body }) => body.records.some(({ kind }) => kind === 'response'))
    .map(({ body }) => Date.parse(String(body.sentAt)) - START - 3_600_000);

test('3 500 again and again', async ({ page, agency, confirmation }) => {
  await open(page, agency, confirmation);
  let isBroken = true;
  agency.collector.disturb({
    before: (_posted, reply) => {
      if (isBroken) reply.code(500).send({ error: 'broken' });
      return isBroken;
    },
  });
  const { answer, status } = respondentOn(page);
  await answer();
  await expect(status).toContainText('saved on this device');
  // It is tried again and again; how long the waits are, the units of the backoff show.
  for (let tries = 2; tries <= 8; tries++) {
    await expect(async () => {
      await page.clock.runFor(30_000);
      await passesOver(page);
      expect(sentAt(agency).length).toBeGreaterThanOrEqual(tries);
    }).toPass({ intervals: [0] });
  }
  await expect(status).toContainText('saved on this device');
  isBroken = false;
  await expect(async () => {
    await page.clock.runFor(30_000);
    await passesOver(page);
    await expect(status).toContainText('reached', { timeout: 1 });
  }).toPass({ intervals: [0] });
  await expectStored(agency, 1);
});

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const asked: Readonly<Record<string, readonly [code: number, after: string, wait: number]>> = {
  '4 503 with Retry-After in seconds': [503, '120', 2 * MINUTE],
  '4 503 with Retry-After as a date': [503, new Date(START + HOUR + 10 * MINUTE).toUTCString(), 10 * MINUTE],
  '4 503 with Retry-After in the past': [503, new Date(START - HOUR).toUTCString(), 1_000],
  '4 503 with Retry-After of thirty years': [503, '1000000000', HOUR],
  '5 429 with Retry-After': [429, '300', 5 * MINUTE],
};
for (const [title, [code, after, wait]] of Object.entries(asked)) {
  test(title, async ({ page, context, agency, confirmation }) => {
    await open(page, agency, confirmation);
    let isBusy = true;
    agency.collector.disturb({
      before: (_posted, reply) => {
        if (isBusy) reply.code(code).header('retry-after', after).send('busy');
        return isBusy;
      },
    });
    const { rate, submit, status } = respondentOn(page);
    await rate(/increased my trust/, 'Agree');
    await expect.poll(() => agency.collector.posted.length).toBe(2);
    await submit();
    await expect(status).toContainText('saved on this device');
    await passesOver(page);
    isBusy = false;

    // The pause is the whole outbox's: for what is put later, at another moment, and in another tab.
    await page.clock.runFor(wait - 1);
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await passesOver(page);
    const other = await context.newPage();
    await other.clock.install({ time: START + HOUR });
    await other.goto(confirmation);
    await expect(respondentOn(other).survey).toBeVisible();
    await passesOver(other);
    await other.close();
    await page.bringToFront();
    const during = agency.collector.posted.slice(2).map(({ body }) => Date.parse(String(body.sentAt)));
    expect(during.filter((time) => wait > 1_000 && time < START + HOUR + wait)).toEqual([]);

    await expect(async () => {
      await page.clock.runFor(MINUTE);
      await passesOver(page);
      await expect(status).toContainText('reached', { timeout: 1 });
    }).toPass({ intervals: [0] });
    await expectStored(agency, 1, 1);
  });
}
