import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, chromium, firefox } from '@playwright/test';
import { LAUNCH } from '../support/chromium.ts';
import { FIREFOX, NO_FIREFOX } from '../support/installed.ts';
import unpackChromium from '../support/unpack-chromium.ts';
import { type Browser, inTime, NotInstalled, scriptOf, type Tab } from './browser.ts';

/** Starts a browser's process over a profile. */
type Launch = (profile: string, executablePath: string) => Promise<BrowserContext>;

/** Chromium, the one that the other tests drive. */
export async function openChromium(folder: string): Promise<Browser> {
  await unpackChromium();
  if (!existsSync(LAUNCH.executablePath))
    throw new NotInstalled('Chromium is not installed: npx playwright install chromium');
  return open(folder, LAUNCH.executablePath, (profile, executablePath) =>
    chromium.launchPersistentContext(profile, { ...LAUNCH, executablePath }),
  );
}

/** The Firefox of the system. */
export async function openFirefox(folder: string): Promise<Browser> {
  if (!FIREFOX) throw new NotInstalled(NO_FIREFOX);
  return open(folder, FIREFOX, (profile, executablePath) =>
    firefox.launchPersistentContext(profile, { channel: 'moz-firefox', executablePath }),
  );
}

function open(folder: string, installed: string, launch: Launch): Browser {
  const profile = join(folder, 'profile');
  const pidFile = join(folder, 'pid');
  const starter = join(folder, 'browser');
  // Playwright does not tell the process of a browser that has a profile of its own.
  writeFileSync(starter, `#!/bin/sh\necho $$ > '${pidFile}'\nexec '${installed}' "$@"\n`);
  chmodSync(starter, 0o755);

  /** The browser's process while there is one. */
  let running: Promise<BrowserContext> | undefined;

  const start = () => {
    const starting = launch(profile, starter);
    const forget = () => {
      if (running === starting) running = undefined;
    };
    starting.then((context) => context.on('close', forget), forget);
    return starting;
  };

  return {
    head: '',
    async openTab() {
      running ??= start();
      const page = await inTime((await running).newPage());
      return {
        goto: async (url) => void (await inTime(page.goto(url))),
        run: (act, ...args) => inTime(page.evaluate(scriptOf(act, args))),
        close: () => inTime(page.close()),
      } satisfies Tab;
    },
    async setOffline(isOffline) {
      await (await running)?.setOffline(isOffline);
    },
    async kill() {
      const context = await running;
      if (!context) return;
      const closed = new Promise((resolve) => context.on('close', resolve));
      // Playwright starts a browser as the leader of a process group.
      process.kill(-Number(readFileSync(pidFile, 'utf8')), 'SIGKILL');
      await closed;
    },
    async close() {
      await (await running)?.close();
    },
  };
}
