import type { Page } from '@playwright/test';
import { onDevice, seed, wake } from '../support/device.ts';
import { respondentOn } from '../support/respondent.ts';
import { expectStored } from '../support/rows.ts';
import { expect, FAILED_REQUEST, test } from '../support/test.ts';

test.use({ expectedErrors: FAILED_REQUEST });

const SAVED = 'saved on this device';

/** A page of the agency's without a survey, to prepare the device on. */
const before = async (page: Page, agency: { page: (path: string, parts: { body: string }) => string }) => {
  await page.goto(agency.page('/before', { body: 'Before' }));
};

test('23 every write asks to survive a power cut', async ({ page, agency, confirmation }) => {
  await page.addInitScript(() => {
    const { transaction } = IDBDatabase.prototype;
    const writes: (string | undefined)[] = [];
    Object.assign(window, { writes });
    IDBDatabase.prototype.transaction = function (names, mode, options) {
      if (mode === 'readwrite') writes.push(options?.durability);
      return transaction.call(this, names, mode, options);
    };
  });
  await page.goto(confirmation);
  await respondentOn(page).answer();
  await expectStored(agency, 1);
  const writes = await page.evaluate(() => (window as unknown as { writes: string[] }).writes);
  expect(writes.length).toBeGreaterThan(2);
  expect(new Set(writes)).toEqual(new Set(['strict']));
});

test('24 a disk that fills up', async ({ page, agency, confirmation }) => {
  // A write of a few hundred bytes passes under a quota that Chromium is told for a test: its failure is put in.
  await page.addInitScript(() => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (value, key) {
      const isRoom = sessionStorage.getItem('disk') !== 'full';
      if (isRoom) return put.call(this, value, key);
      throw new DOMException('The disk is full', 'QuotaExceededError');
    };
  });
  await agency.collector.stop();
  await page.goto(confirmation);
  await respondentOn(page).answer();
  await expect(respondentOn(page).status).toContainText(SAVED);
  await page.evaluate(() => sessionStorage.setItem('disk', 'full'));
  // Another address: what was answered at this one is not asked here again.
  await page.goto(`${confirmation}?again`);
  const { answer, heading, status } = respondentOn(page);
  await answer();
  await expect(heading).toHaveText('Your answers are not saved yet');
  await expect(status).toContainText('leave this page open');
  await agency.collector.start();
  await wake(page);
  await expect(heading).toHaveText('Thank you');
  await expect(status).toContainText('reached');
  // What was saved while there was room is still there.
  await expectStored(agency, 2);
});

test('24 5,000 records that wait already', async ({ page, agency, confirmation }) => {
  await before(page, agency);
  const newer = { record: { schemaVersion: 4 }, collector: agency.collector.url, savedAt: 0 };
  await seed(page, Array(5_000).fill(newer));
  await agency.collector.stop();
  await page.goto(confirmation);
  const { answer, heading } = respondentOn(page);
  await answer();
  await expect(heading).toHaveText('Your answers are not saved yet');
  await agency.collector.start();
  await wake(page);
  await expect(heading).toHaveText('Thank you');
  await expectStored(agency, 1);
  expect(Object.keys(await onDevice(page))).toHaveLength(5_000);
});

/** What a page does without storage: holds, tells, sends from memory. */
const missing: Readonly<Record<string, () => void>> = {
  '25 IndexedDB that bars every call': () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('Blocked', 'SecurityError');
    };
  },
  '26 no indexedDB': () => {
    Object.defineProperty(window, 'indexedDB', { value: undefined });
  },
  '29 a connection that stays dead': () => {
    IDBDatabase.prototype.transaction = () => {
      throw new DOMException('Closing', 'InvalidStateError');
    };
  },
  '30 a write that fails with null': () => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (value, key) {
      const request = put.call(this, value, key);
      // Aborted by a script, a transaction has no error, as in a browser that gives none for a full disk.
      this.transaction.abort();
      return request;
    };
  },
};
for (const [title, break_] of Object.entries(missing)) {
  test(title, async ({ page, agency, confirmation }) => {
    await page.addInitScript(break_);
    await agency.collector.stop();
    await page.goto(confirmation);
    const { answer, heading, status } = respondentOn(page);
    await answer();
    await expect(heading).toHaveText('Your answers are not saved yet');
    await expect(status).toContainText('leave this page open');
    await agency.collector.start();
    await wake(page);
    await expect(heading).toHaveText('Thank you');
    await expect(status).toContainText('reached');
    await expectStored(agency, 1);
  });
}

test('35 site data cleared under the open page', async ({ page, context, agency, confirmation }) => {
  await agency.collector.stop();
  await page.goto(confirmation);
  const { answer, status } = respondentOn(page);
  await answer();
  await expect(status).toContainText(SAVED);
  const cdp = await context.newCDPSession(page);
  await cdp.send('Storage.clearDataForOrigin', { origin: agency.origin, storageTypes: 'all' });
  await agency.collector.start();
  await wake(page);
  await expect(status).toContainText('reached');
  await expectStored(agency, 1);
});

test('35 site data cleared between two visits', async ({ page, context, agency, confirmation }) => {
  await page.goto(confirmation);
  await respondentOn(page).answer();
  await expectStored(agency, 1);
  const cdp = await context.newCDPSession(page);
  await cdp.send('Storage.clearDataForOrigin', { origin: agency.origin, storageTypes: 'all' });
  // What a user clears has the session's storage in it too.
  await page.evaluate(() => sessionStorage.clear());
  await page.reload();
  await respondentOn(page).answer();
  await expectStored(agency, 2);
});
