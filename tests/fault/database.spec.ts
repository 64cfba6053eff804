import type { Page } from '@playwright/test';
import { NAME, onDevice, passesOver, seed, wake } from '../support/device.ts';
import { record } from '../support/records.ts';
import { respondentOn } from '../support/respondent.ts';
import { expectStored } from '../support/rows.ts';
import { expect, FAILED_REQUEST, test } from '../support/test.ts';

test.use({ expectedErrors: FAILED_REQUEST });

const SAVED = 'saved on this device';

/** A page of the agency's without a survey, to prepare the device on. */
const before = async (page: Page, agency: { page: (path: string, parts: { body: string }) => string }) => {
  await page.goto(agency.page('/before', { body: 'Before' }));
};

test('27 a database that never opens', async ({ page, agency, confirmation }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => ({}) as IDBOpenDBRequest;
  });
  await page.clock.install();
  await agency.collector.stop();
  await page.goto(confirmation);
  const { answer, heading } = respondentOn(page);
  await answer();
  const until = (title: string) =>
    expect(async () => {
      await page.clock.runFor(3_000);
      await expect(heading).toHaveText(title, { timeout: 1 });
    }).toPass({ intervals: [0] });
  await until('Your answers are not saved yet');
  await agency.collector.start();
  await until('Thank you');
  await expectStored(agency, 1);
});

test('28 another tab that upgrades the database', async ({ page, context, agency, confirmation }) => {
  await agency.collector.stop();
  await page.goto(confirmation);
  const { answer, status } = respondentOn(page);
  await answer();
  await expect(status).toContainText(SAVED);
  const other = await context.newPage();
  await before(other, agency);
  const upgraded = await other.evaluate(
    (name) =>
      new Promise((resolve) => {
        const opening = indexedDB.open(name, 99);
        opening.onblocked = () => resolve('blocked');
        opening.onsuccess = () => resolve(opening.result.version);
      }),
    NAME,
  );
  expect(upgraded).toBe(99);
  await agency.collector.start();
  await wake(page);
  await expect(status).toContainText('reached');
  await expectStored(agency, 1);
});

test('28 another tab that does not let go of a database without the store', async ({
  page,
  context,
  agency,
  confirmation,
}) => {
  const other = await context.newPage();
  await before(other, agency);
  await other.evaluate(
    (name) =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => {
          // Held for as long as this tab lives.
          Object.assign(window, { held: opening.result });
          resolve();
        };
      }),
    NAME,
  );
  await page.clock.install();
  await page.goto(confirmation);
  const { answer, heading } = respondentOn(page);
  await answer();
  await expect(async () => {
    await page.clock.runFor(3_000);
    await expect(heading).toHaveText('Thank you', { timeout: 1 });
  }).toPass({ intervals: [0] });
  await expectStored(agency, 1);
});

test('29 a connection that dies once', async ({ page, agency, confirmation }) => {
  await page.addInitScript(() => {
    const { transaction } = IDBDatabase.prototype;
    IDBDatabase.prototype.transaction = function (...given) {
      IDBDatabase.prototype.transaction = transaction;
      this.close();
      return transaction.apply(this, given);
    };
  });
  await agency.collector.stop();
  await page.goto(confirmation);
  const { answer, status } = respondentOn(page);
  await answer();
  await expect(status).toContainText(SAVED);
  await passesOver(page);
  expect(Object.keys(await onDevice(page))).toHaveLength(3);
  await agency.collector.start();
  await wake(page);
  await expect(status).toContainText('reached');
  await expectStored(agency, 1);
});

test('31 a database without the store', async ({ page, agency, confirmation }) => {
  await before(page, agency);
  await page.evaluate(
    (name) =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => {
          opening.result.close();
          resolve();
        };
      }),
    NAME,
  );
  await agency.collector.stop();
  await page.goto(confirmation);
  const { answer, status } = respondentOn(page);
  await answer();
  await expect(status).toContainText(SAVED);
  await agency.collector.start();
  await page.reload();
  await expectStored(agency, 1);
});

test('33 records of older versions, after an update', async ({ page, agency, confirmation }) => {
  await before(page, agency);
  const { surveyType, trustStatement, ...oldest } = record('response', { schemaVersion: 1 });
  const records = [oldest, record('response', { schemaVersion: 2 })];
  await seed(
    page,
    records.map((each) => ({ record: each, collector: agency.collector.url, savedAt: 0 })),
  );
  await page.goto(confirmation);
  const versions = async () => (await agency.collector.stored('response')).map(({ schema_version }) => schema_version);
  await expect.poll(async () => (await versions()).sort()).toEqual([1, 2]);
});

const foreign: Readonly<Record<string, readonly unknown[]>> = {
  '32 records that are broken or not ours': [
    null,
    'text',
    {},
    { record: {}, collector: 'https://other.example/', savedAt: 0 },
    { record: { schemaVersion: 1, kind: 'response' }, collector: 7, savedAt: 'then' },
  ],
  '33 records of a newer version, after a rollback': [
    { record: { schemaVersion: 4, kind: 'response', more: 'than we know' }, collector: '/v2/responses', savedAt: 0 },
  ],
};
for (const [title, values] of Object.entries(foreign)) {
  test(title, async ({ page, agency, confirmation }) => {
    await before(page, agency);
    await seed(page, values);
    await page.goto(confirmation);
    const { answer, status } = respondentOn(page);
    await answer();
    await expect(status).toContainText('reached');
    await expectStored(agency, 1);
    await passesOver(page);
    expect(Object.values(await onDevice(page))).toEqual(values);
  });
}
