import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The browsers in which Orca is heard: those of the system, as a respondent has them. */
export const BROWSERS = ['chromium', 'firefox'] as const;

export type BrowserName = (typeof BROWSERS)[number];

/** How to start a browser. */
interface Browser {
  readonly command: string;
  /** Makes a new profile in a folder; gives the arguments to start with it. */
  readonly prepare: (profile: string) => readonly string[];
}

/** What a new Firefox would ask and show first. */
const QUIET = {
  'browser.aboutwelcome.enabled': false,
  'browser.preonboarding.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'termsofuse.bypassNotification': true,
};

/** Each browser by its name. */
export const BROWSER: Readonly<Record<BrowserName, Browser>> = {
  chromium: {
    command: 'chromium',
    prepare: (profile) => [
      // Its sandbox refuses to run as root, as tests do in a container.
      '--no-sandbox',
      '--no-first-run',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--force-renderer-accessibility',
      `--user-data-dir=${profile}`,
    ],
  },
  firefox: {
    command: 'firefox-esr',
    prepare(profile) {
      const prefs = Object.entries(QUIET).map((pref) => `user_pref(${pref.map((part) => JSON.stringify(part))});\n`);
      mkdirSync(profile);
      writeFileSync(join(profile, 'user.js'), prefs.join(''));
      return ['--no-remote', '--profile', profile];
    },
  },
};
