import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { chromium, type Page } from '@playwright/test';
import { LAUNCH } from '../support/chromium.ts';
import { respondentOn } from '../support/respondent.ts';
import { expectStored } from '../support/rows.ts';
import { test as base, expect } from '../support/test.ts';

interface Device {
  /** Starts the browser of this device, and opens an address in it. */
  readonly open: (url: string) => Promise<Page>;
  /** Kills it: no page and no process of it gets to do anything more. */
  readonly kill: () => Promise<void>;
}

/** A device whose browser is a process of its own, over a profile that outlives it. */
const test = base.extend<{ readonly device: Device }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs off this very pattern.
  device: async ({}, use) => {
    const profile = mkdtempSync(join(tmpdir(), 'a11-survey-profile-'));
    let browser: ChildProcess | undefined;
    const kill = async () => {
      if (!browser?.pid) return;
      const ended = new Promise((resolve) => browser?.once('exit', resolve));
      // All processes of the group that it leads.
      process.kill(-browser.pid, 'SIGKILL');
      browser = undefined;
      await ended;
    };
    await use({
      async open(url) {
        const started = spawn(
          LAUNCH.executablePath,
          [...LAUNCH.args, '--headless', `--user-data-dir=${profile}`, '--remote-debugging-port=0', 'about:blank'],
          { detached: true, env: LAUNCH.env, stdio: ['ignore', 'ignore', 'pipe'] },
        );
        browser = started;
        const address = await new Promise<string>((resolve) => {
          createInterface({ input: started.stderr }).on('line', (line) => {
            const found = /^DevTools listening on (.*)$/.exec(line)?.[1];
            if (found) resolve(found);
          });
        });
        const connected = await chromium.connectOverCDP(address);
        const page = await (connected.contexts()[0] ?? (await connected.newContext())).newPage();
        await page.goto(url);
        return page;
      },
      kill,
    });
    await kill();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  },
});

test('21 the browser is killed right after it said saved', async ({ device, agency, confirmation }) => {
  await agency.collector.stop();
  for (let respondent = 0; respondent < 3; respondent += 1) {
    const { answer, status } = respondentOn(await device.open(confirmation));
    await answer();
    await expect(status).toContainText('saved on this device');
    await device.kill();
  }
  await agency.collector.start();
  await device.open(confirmation);
  await expectStored(agency, 3, 1);
});

test('22 the browser is killed while it sends, before and after the commit', async ({
  device,
  agency,
  confirmation,
}) => {
  let reached = () => {};
  const hang = () => {
    reached();
    return new Promise<boolean>(() => {});
  };
  let surveys = 0;
  for (const when of ['before', 'after', 'before', 'after'] as const) {
    agency.collector.disturb({ [when]: hang });
    const sent = new Promise<void>((resolve) => {
      reached = resolve;
    });
    const { answer, status } = respondentOn(await device.open(confirmation));
    await answer();
    await expect(status).toContainText('saved on this device');
    await sent;
    await device.kill();
    surveys += 1;
  }
  agency.collector.disturb({});
  await device.open(confirmation);
  await expectStored(agency, surveys, 1);
});
