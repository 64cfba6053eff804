import { parseArgs } from 'node:util';
import { BROWSERS, type BrowserName } from './browsers.ts';

/** What is to be heard. */
export interface Options {
  readonly browsers: readonly BrowserName[];
  /** Names of scenarios; all of them where none is named. */
  readonly scenarios: readonly string[];
  /** How often each is heard. */
  readonly times: number;
  /** Keeps what is heard in place of comparing it. */
  readonly isUpdate: boolean;
}

/** Reads the command line; throws for what it does not understand. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      browser: { type: 'string', multiple: true, default: [...BROWSERS] },
      scenario: { type: 'string', multiple: true, default: [] },
      times: { type: 'string', default: '1' },
      update: { type: 'boolean', default: false },
    },
  });
  const times = Number(values.times);
  if (!Number.isInteger(times) || times < 1) throw new Error('--times must be a whole number from 1');
  const browsers = BROWSERS.filter((name) => values.browser.includes(name));
  if (browsers.length < new Set(values.browser).size)
    throw new Error(`--browser must be one of ${BROWSERS.join(', ')}`);
  return { browsers, scenarios: values.scenario, times, isUpdate: values.update };
}
