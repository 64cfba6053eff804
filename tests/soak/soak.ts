import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { INTEGRITY, startSite } from '../support/site.ts';
import { type Browser, NotInstalled } from './browser.ts';
import { startFaultyCollector } from './collector.ts';
import { wreakHavoc } from './havoc.ts';
import { createLedger } from './ledger.ts';
import { openMiniBrowser } from './mini-browser.ts';
import { type Options, readOptions } from './options.ts';
import { countWaiting, wake, watch } from './page.ts';
import { openChromium, openFirefox } from './playwright-browser.ts';
import { createRandom } from './random.ts';
import { respond } from './respondent.ts';
import { isGood, summaryOf } from './summary.ts';
import { DATABASE, STORE, type World } from './world.ts';

/** Tabs with respondents at them. */
const TABS = 3;

/** How long the outbox may take to empty once all is well, in milliseconds. */
const LONGEST_END = 90_000;

const ENGINES = { chromium: openChromium, firefox: openFirefox, webkit: openMiniBrowser } as const;

const options = readOptions(process.argv.slice(3));
const folder = mkdtempSync(join(tmpdir(), 'a11-survey-soak-'));
try {
  const browser = await ENGINES[options.browser](folder);
  try {
    process.exitCode = (await soak(options, browser)) ? 0 : 1;
  } finally {
    await browser.close().catch(() => {});
  }
} catch (error) {
  if (!(error instanceof NotInstalled)) throw error;
  console.log(`Soak of ${options.browser} skipped: ${error.message}`);
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}

/** Lets respondents answer under faults for a while; then all is well again, and nothing told may be missing. */
async function soak({ seconds, seed, browser: engine }: Options, browser: Browser): Promise<boolean> {
  const site = await startSite();
  const collector = await startFaultyCollector(folder, site.origin, createRandom(seed, 0));
  const ledger = createLedger(seed);
  const deeds = new Map<string, number>();
  const last = Date.now() + seconds * 1000;
  const head = `<!doctype html><html lang="en"><head>${browser.head}<script>(${watch})()</script><title>Done</title></head>`;
  const put = (path: string, body: string) =>
    site.put(path, `${head}<body>${body}</body></html>`, { 'content-type': 'text/html;charset=utf-8' });
  const world: World = {
    browser,
    collector,
    ledger,
    pages: {
      survey: put(
        '/done',
        `<main><script src="/dist/a11-survey.js" integrity="${INTEGRITY}" crossorigin="anonymous"
           data-collector="${collector.url}" data-service="Passport renewal"
           data-provider="the Department of State"></script></main>`,
      ),
      other: put('/other', ''),
    },
    count: (deed) => deeds.set(deed, (deeds.get(deed) ?? 0) + 1),
    problems: [],
    isOver: () => Date.now() > last,
  };

  await Promise.all([
    wreakHavoc(world, createRandom(seed, 1)),
    ...Array.from({ length: TABS }, (_, index) => respond(world, createRandom(seed, 2 + index))),
  ]);
  collector.behave();
  const waiting = await empty(world);
  const outcome = {
    engine,
    seconds,
    seed,
    ledger,
    deeds,
    waiting,
    problems: world.problems,
    faults: collector.faults,
    absorbed: collector.absorbed(),
    comparison: ledger.compare(await collector.responses()),
  };
  console.log(summaryOf(outcome));
  await collector.close();
  await site.close();
  return isGood(outcome);
}

/** Opens tabs until no record waits on the device; how many still do when it takes too long. */
async function empty({ browser, pages }: World): Promise<number> {
  let waiting = Number.POSITIVE_INFINITY;
  for (const last = Date.now() + LONGEST_END; waiting > 0 && Date.now() < last; ) {
    try {
      const tab = await browser.openTab();
      await tab.goto(pages.survey);
      for (let times = 0; times < 10 && waiting > 0; times += 1) {
        await tab.run(wake);
        await delay(500);
        waiting = await tab.run(countWaiting, DATABASE, STORE);
      }
      await tab.close();
    } catch {
      await delay(500);
    }
  }
  return waiting;
}
