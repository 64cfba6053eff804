import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { LAUNCH } from '../tests/support/chromium.ts';
import { bundle } from './bundle.ts';
import type { Site } from './site.ts';

/** What was done with many records, and how long it took. */
export interface OutboxFigures {
  readonly what: string;
  /** From the beginning to the end, in milliseconds. */
  readonly took: number;
  /** The longest task on the page's main thread, in milliseconds; 0 where none took 50 ms. */
  readonly longestTask: number;
}

/** What the page of `pages/outbox.js` offers. */
declare const volume: {
  readonly put: (count: number) => Promise<OutboxFigures & { readonly told: Readonly<Record<string, number>> }>;
  readonly drain: () => Promise<OutboxFigures & { readonly left: number }>;
  readonly floorPut: (kind: 'relaxed' | 'strict', count: number) => Promise<OutboxFigures>;
  readonly floorDrain: (kind: 'relaxed' | 'strict', count: number) => Promise<OutboxFigures>;
};

/**
 * Fills the outbox on a real disk while there is no network, opens the page anew, and delivers all of it; beside it the
 * same values by idb-keyval alone.
 */
export async function measureOutbox(site: Site, records: number): Promise<readonly OutboxFigures[]> {
  site.put('/outbox.js', await bundle('pages/outbox.js', 'iife'), 'text/javascript');
  site.put('/outbox', '<!doctype html><title>Outbox</title><script src="/outbox.js"></script>', 'text/html');
  const folder = mkdtempSync(join(tmpdir(), 'a11-survey-bench-'));
  const context = await chromium.launchPersistentContext(folder, LAUNCH);
  try {
    const figures: OutboxFigures[] = [];
    const name = (store: string, what: string) => `${store}: ${what} ${records.toLocaleString('en')}`;
    let page = await open(context, site);
    await context.setOffline(true);
    const { told, ...put } = await page.evaluate((count) => volume.put(count), records);
    figures.push({ ...put, what: name('outbox', 'put, offline,') });
    if (told.saved !== records) console.error(`Of ${records} records the outbox saved ${told.saved ?? 0}.`);
    await context.setOffline(false);
    await page.close();

    page = await open(context, site);
    const { left, ...drained } = await page.evaluate(() => volume.drain());
    figures.push({ ...drained, what: name('outbox', 'restart, read, send and delete') });
    if (left > 0) console.error(`${left} records are left in the outbox.`);
    for (const [kind, store] of [
      ['strict', 'idb-keyval, as durable'],
      ['relaxed', 'idb-keyval, as it comes'],
    ] as const) {
      page = await reopen(page, context, site);
      const written = await page.evaluate(([each, count]) => volume.floorPut(each, count), [kind, records] as const);
      figures.push({ ...written, what: name(store, 'set one by one') });
      page = await reopen(page, context, site);
      const read = await page.evaluate(([each, count]) => volume.floorDrain(each, count), [kind, records] as const);
      figures.push({ ...read, what: name(store, 'restart, read, send and delete') });
    }
    return figures;
  } finally {
    await context.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

async function open(context: BrowserContext, site: Site): Promise<Page> {
  const page = await context.newPage();
  page.on('console', (message) => {
    if (!message.text().includes('ERR_INTERNET_DISCONNECTED')) console.error(message.text());
  });
  await page.goto(`${site.origin}/outbox`);
  return page;
}

async function reopen(page: Page, context: BrowserContext, site: Site): Promise<Page> {
  await page.close();
  return open(context, site);
}
