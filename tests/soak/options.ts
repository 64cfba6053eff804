import { parseArgs } from 'node:util';

/** The engines that a soak can run in. */
const BROWSERS = ['chromium', 'firefox', 'webkit'] as const;

/** What one soak is. */
export interface Options {
  readonly seconds: number;
  readonly seed: number;
  readonly browser: (typeof BROWSERS)[number];
}

/** The longest soak, in seconds: it is bounded, whatever is asked for. */
const LONGEST = 3600;

/** Reads the command line; throws for what it does not understand. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      seconds: { type: 'string', default: '60' },
      seed: { type: 'string', default: '1' },
      browser: { type: 'string', default: 'chromium' },
    },
  });
  const whole = (name: 'seconds' | 'seed', most: number) => {
    const value = Number(values[name]);
    if (!Number.isInteger(value) || value < 1 || value > most) {
      throw new Error(`--${name} must be a whole number from 1 to ${most}`);
    }
    return value;
  };
  const browser = BROWSERS.find((each) => each === values.browser);
  if (!browser) throw new Error(`--browser must be one of ${BROWSERS.join(', ')}`);
  return { seconds: whole('seconds', LONGEST), seed: whole('seed', 2 ** 31), browser };
}
