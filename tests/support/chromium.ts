import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';

/** Where the Chromium of `@sparticuz/chromium` is unpacked to: a folder of this checkout, not one shared in /tmp. */
export const UNPACKED = fileURLToPath(new URL('../../node_modules/.cache/a11-survey/', import.meta.url));

/** Whether npm brings a Chromium for this machine. */
const isBrought = process.platform === 'linux' && process.arch === 'x64';

const INSTALLED = [
  chromium.executablePath(),
  ...(isBrought ? [] : ['/usr/bin/chromium', '/usr/bin/google-chrome']),
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
].find((path) => existsSync(path));

/** Whether the tests need what npm brings. */
export const isUnpackedUsed = isBrought && INSTALLED === undefined;

/** How to start the tests' Chromium: Playwright's own where it is installed, else the one from npm, else the system's. */
export const LAUNCH = {
  executablePath: INSTALLED ?? `${UNPACKED}chromium`,
  // Its sandbox refuses to run as root, as tests do in a container; without the network it waits on its own services.
  args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  // With the libraries and fonts that come with the one from npm, for machines that have none.
  env: isUnpackedUsed
    ? { ...process.env, LD_LIBRARY_PATH: `${UNPACKED}al2023/lib`, FONTCONFIG_PATH: `${UNPACKED}fonts` }
    : process.env,
};
