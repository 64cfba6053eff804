import type { Browser, CDPSession, Page } from '@playwright/test';
import type { Condition } from './condition.ts';
import type { Subject } from './subject.ts';
import { type Seen, watch } from './watch.ts';

/** What one visit of a page cost; all times in milliseconds. */
export interface Visit {
  /** From the beginning of the navigation until the control was painted and could be hit. */
  readonly visible: number;
  /** The same from the first byte of the first file that the survey brings. */
  readonly afterFirstByte: number;
  /** What the page's scripts took to compile and to run, without what they left to its idle time. */
  readonly script: number;
  /** What they left to it. */
  readonly idleScript: number;
  /** All that the page's main thread did: scripts, parsing, style, layout, paint. */
  readonly mainThread: number;
  /** What tasks took beyond 50 ms each. */
  readonly blocked: number;
  readonly longestTask: number;
  /** The cumulative layout shift. */
  readonly shift: number;
  /** From an answer until the next paint. */
  readonly answered: number;
  readonly heapKilobytes: number;
  /** What came over the network beside the page itself, with headers. */
  readonly bytes: number;
  readonly requests: number;
}

/** How long a page may take until its survey is there, and how long it rests before it is looked at, in milliseconds. */
const PATIENCE = 30_000;
const REST = 400;

/** Visits a page once in a fresh profile, so that nothing is cached. */
export async function visit(browser: Browser, address: string, subject: Subject, slow: Condition): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    // A page of the same origin first: what it costs to start a process is no survey's.
    await page.goto(new URL('/blank', address).href);
    const network = await countNetwork(session);
    await session.send('Performance.enable');
    await session.send('Network.setCacheDisabled', { cacheDisabled: true });
    if (slow.network) await session.send('Network.emulateNetworkConditions', { offline: false, ...slow.network });
    await session.send('Emulation.setCPUThrottlingRate', { rate: slow.cpu });
    await page.addInitScript(watch, subject.control);
    const before = await metrics(session);
    await page.goto(address, { waitUntil: 'load', timeout: PATIENCE });
    await within(
      PATIENCE,
      page.evaluate(() => bench.whenVisible),
    );
    await page.waitForTimeout(REST);
    const loaded = await metrics(session);
    await page.evaluate(() => bench.beIdle());
    await page.waitForTimeout(REST);
    const after = await metrics(session);
    const seen = await page.evaluate(() => ({
      ...bench,
      whenVisible: undefined,
      beIdle: undefined,
      firstByte: Math.min(
        ...performance
          .getEntriesByType('resource')
          .map((entry) => (entry as PerformanceResourceTiming).responseStart)
          .filter((start) => start > 0),
      ),
    }));
    const { bytes, requests } = network();
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    const isShown = subject.answeredBy !== 'nothing';
    const answered = isShown ? await answer(page, subject, seen.centre) : Number.NaN;
    const spent = (name: string, from = before, to = after) => 1000 * ((to[name] ?? 0) - (from[name] ?? 0));
    const ran = (...span: readonly [Metrics, Metrics]) =>
      spent('ScriptDuration', ...span) + spent('V8CompileDuration', ...span);
    return {
      visible: seen.visible,
      afterFirstByte: isShown ? seen.visible - seen.firstByte : Number.NaN,
      script: ran(before, loaded),
      idleScript: ran(loaded, after),
      mainThread: spent('TaskDuration'),
      blocked: seen.longTasks.reduce((sum, task) => sum + task - 50, 0),
      longestTask: Math.max(0, ...seen.longTasks),
      shift: seen.shift,
      answered,
      heapKilobytes: usedSize / 1000,
      bytes,
      requests,
    };
  } finally {
    await context.close();
  }
}

/** Answers, and tells how long the page took to paint after it. */
async function answer(page: Page, { answeredBy }: Subject, { x, y }: Seen['centre']): Promise<number> {
  const painted = async () => {
    await page.waitForFunction(() => bench.painted > 0, undefined, { polling: 50 });
    return page.evaluate(() => bench.painted);
  };
  await page.mouse.click(x, y);
  if (answeredBy === 'click') return painted();
  await painted();
  await page.evaluate(() => {
    bench.painted = 0;
  });
  await page.keyboard.press('a');
  return painted();
}

/** Gives up what takes too long. */
async function within<T>(patience: number, promise: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`The control was not seen within ${patience} ms.`)), patience);
  });
  try {
    return await Promise.race([promise, tooLong]);
  } finally {
    clearTimeout(timer);
  }
}

type Metrics = Readonly<Record<string, number>>;

async function metrics(session: CDPSession): Promise<Metrics> {
  const { metrics: all } = await session.send('Performance.getMetrics');
  return Object.fromEntries(all.map(({ name, value }) => [name, value]));
}

/** Counts what the page asks for beside itself. */
async function countNetwork(session: CDPSession) {
  const asked = new Set<string>();
  let bytes = 0;
  session.on('Network.requestWillBeSent', ({ requestId, request, type }) => {
    if (type !== 'Document' && request.url.startsWith('http')) asked.add(requestId);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (asked.has(requestId)) bytes += encodedDataLength;
  });
  await session.send('Network.enable');
  return () => ({ bytes, requests: asked.size });
}
