import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';

/** Where the Chromium of `@sparticuz/chromium` is unpacked to: a folder of this checkout, not one shared in /tmp. */
export const UNPACKED = fileURLToPath(new URL('../../node_modules/.cache/a11-survey/', import.meta.url));

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Whether the npm package brings a Chromium for this machine. */
export const isBrought = process.platform === 'linux' && process.arch === 'x64';

/** The Chromium that the tests drive: Playwright's own where it is installed, else the one from npm, else the system's. */
export const executablePath: string =
  [chromium.executablePath(), ...(isBrought ? [] : INSTALLED)].find((path) => existsSync(path)) ??
  `${UNPACKED}chromium`;

/** How the tests start it. */
export const LAUNCH = {
  executablePath,
  // Chromium's sandbox refuses to run as root, as tests do in a container; without the network it also waits on its own services.
  args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
};
