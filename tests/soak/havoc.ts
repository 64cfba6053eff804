import { setTimeout as delay } from 'node:timers/promises';
import { upgrade } from './page.ts';
import type { Random } from './random.ts';
import { DATABASE, type World } from './world.ts';

/** Kills the browser, takes the network and the collector away and takes the connection to the database from all tabs. */
export async function wreakHavoc(world: World, random: Random): Promise<void> {
  const { browser, collector, pages, count, isOver } = world;

  const deeds: Readonly<Record<string, () => Promise<void>>> = {
    async 'browser killed'() {
      await browser.kill();
    },
    async 'collector stopped'() {
      await collector.stop();
      await delay(random.between(100, 3_000));
      await collector.start();
    },
    ...(browser.setOffline && {
      async 'network cut'() {
        await browser.setOffline?.(true);
        await delay(random.between(100, 3_000));
        await browser.setOffline?.(false);
      },
    }),
    async 'database upgraded'() {
      const tab = await browser.openTab();
      await tab.goto(pages.other);
      // Now and then for longer than the outbox waits for its database.
      await tab.run(upgrade, DATABASE, random.pick([0, 0, 0, 300, 4_000]));
      await tab.close();
    },
  };
  const deal = random.deal(['database upgraded', ...Object.keys(deeds)]);

  while (!isOver()) {
    await delay(random.between(500, 4_500));
    const name = deal();
    try {
      await deeds[name]?.();
      count(name);
    } catch {
      count('interrupted');
    }
  }
  await browser.setOffline?.(false).catch(() => {});
}
