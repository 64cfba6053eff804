/** The keys that a journey needs, as Playwright names them. */
export type Key = 'Tab' | 'Shift+Tab' | 'Enter' | 'Space' | 'Escape' | 'ArrowDown' | 'ArrowUp';

/** What a respondent does at a keyboard, or finds. */
export type Step =
  | { readonly press: Key }
  | { readonly write: string }
  /** Presses Tab, or another key, until something has the focus. */
  | { readonly goTo: string; readonly by?: Key }
  /** What has the focus, in the words of `focusedNow`. */
  | { readonly isOn: string }
  /** Words that are read or announced. */
  | { readonly finds: string }
  /** Words that are no longer there. */
  | { readonly misses: string };

/** A way through the survey with keys alone, for any browser. */
export interface Journey {
  readonly name: string;
  /** The attributes of the survey's tag. */
  readonly attributes: Readonly<Record<string, string>>;
  /** From the first element of the page on, which has the focus. */
  readonly steps: readonly Step[];
}

/** A keyboard at a browser, and eyes on what it shows. */
export interface Keyboard {
  readonly press: (key: Key) => Promise<void>;
  readonly write: (text: string) => Promise<void>;
  /** The outcome of `focusedNow` in the page. */
  readonly focused: () => Promise<string>;
  /** The outcome of `wordsNow` in the page. */
  readonly words: () => Promise<string>;
  /** The outcome of `isRingedNow` in the page. */
  readonly isRinged: () => Promise<boolean>;
}

/** After how many milliseconds something that a step waits for will not come any more. */
const PATIENCE = 10_000;

/** How often a key is pressed on the way to something, at most. */
const FAR = 30;

/** Waits for something to be so; else tells what was there instead. */
async function until(read: () => Promise<string>, isSo: (found: string) => boolean, what: string): Promise<void> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const found = await read();
    if (isSo(found)) return;
    if (Date.now() > end) throw new Error(`${what}: found “${found}”`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Whoever reads on from a heading has nothing to press there: all else shows that it has the focus (WCAG SC 2.4.7). */
async function expectRing(found: string, isRinged: Keyboard['isRinged']): Promise<void> {
  if (found.startsWith('heading ') || (await isRinged())) return;
  throw new Error(`Nothing shows that “${found}” has the focus`);
}

async function take(step: Step, { press, write, focused, words, isRinged }: Keyboard): Promise<void> {
  if ('press' in step) return press(step.press);
  if ('write' in step) return write(step.write);
  if ('isOn' in step) {
    await until(focused, (found) => found === step.isOn, `The focus is to be on “${step.isOn}”`);
    return expectRing(step.isOn, isRinged);
  }
  if ('finds' in step) return until(words, (found) => found.includes(step.finds), `“${step.finds}” is to be there`);
  if ('misses' in step) return until(words, (found) => !found.includes(step.misses), `“${step.misses}” is to be gone`);
  const passed: string[] = [];
  for (let each = 0; each < FAR; each += 1) {
    await press(step.by ?? 'Tab');
    const found = await focused();
    if (found === step.goTo) return expectRing(found, isRinged);
    passed.push(found);
  }
  throw new Error(`“${step.goTo}” cannot be reached: passed ${passed.join(' | ')}`);
}

/** Walks a journey; fails at the first step that cannot be taken, and names it. */
export async function walk({ name, steps }: Journey, keyboard: Keyboard): Promise<void> {
  for (const [index, step] of steps.entries()) {
    try {
      await take(step, keyboard);
    } catch (error) {
      throw new Error(`${name}, step ${index + 1}, ${JSON.stringify(step)}`, { cause: error });
    }
  }
}
