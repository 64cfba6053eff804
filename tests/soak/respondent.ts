import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { Tab } from './browser.ts';
import { type Response, sayingOf } from './ledger.ts';
import { answer, look, wake } from './page.ts';
import type { Random } from './random.ts';
import type { World } from './world.ts';

/** The most responses of one soak, however fast the machine is. */
const MOST = 10_000;

/** How long a page is watched for what it tells, in milliseconds: longer than the browser may take to store. */
const PATIENCE = 5_000;

/** One respondent after another at one tab, who reload it, close it, or leave it while the answers are on their way. */
export async function respond(world: World, random: Random): Promise<void> {
  const { browser, pages, ledger, count, isOver } = world;
  let tab: Tab | undefined;
  while (!isOver() && ledger.responses.length < MOST) {
    try {
      tab ??= await browser.openTab();
      // Another address each time: what was answered at one is not asked there again.
      await tab.goto(`${pages.survey}?load=${randomUUID()}`);
      const response = ledger.submit();
      await tab.run(answer, response.rating, response.comment);
      if (random.isLucky(0.15)) {
        // Away before anything is told.
        await delay(random.between(0, 20));
      } else {
        await hear(world, tab, response, ({ told }) => told.size > 0, PATIENCE);
        if (random.isLucky(0.5)) await tab.run(wake);
        await hear(world, tab, response, ({ told }) => told.has('delivered'), random.between(0, 1_000));
      }
      if (random.isLucky(0.3)) {
        count('tab closed');
        await tab.close();
        tab = undefined;
      } else if (random.isLucky(0.2)) {
        count('left for another page');
        await tab.goto(pages.other);
      }
    } catch {
      // The browser was killed, or is offline.
      count('interrupted');
      await tab?.close().catch(() => {});
      tab = undefined;
      await delay(100);
    }
  }
  await tab?.close().catch(() => {});
}

/** Writes down what a page tells of a response, until it is enough or takes too long. */
async function hear(
  { problems, isOver }: World,
  tab: Tab,
  response: Response,
  isEnough: (response: Response) => boolean,
  patience: number,
): Promise<void> {
  for (const last = Date.now() + patience; !isEnough(response) && !isOver() && Date.now() < last; await delay(30)) {
    const { says, problems: found } = await tab.run(look);
    problems.push(...found);
    const saying = sayingOf(says);
    if (saying) response.told.add(saying);
  }
}
