import type { Media, Tab } from './tab.ts';

/** A window, a device and a way to read in which a page is looked at. */
export interface Look {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  /** What the device asks of pages. */
  readonly media?: Media;
  /** The size of letters that the browser is set to, in pixels; 16 where nobody has changed it. */
  readonly letters?: number;
  /** Whether the reader has set the spacing of text (WCAG SC 1.4.12). */
  readonly isSpaced?: boolean;
  /** What is enough to look with, where the rules of the other engines would say again what they say in another look. */
  readonly only?: 'boxes';
}

const WIDE = { width: 1280, height: 900 };
const NARROW = { width: 320, height: 640 };
const DARK: Media = { colorScheme: 'dark', reducedMotion: 'reduce' };

/** A wide window. */
export const wide: Look = { name: 'wide', ...WIDE };

/** 320 pixels, as 1280 at a zoom of 400 % (WCAG SC 1.4.10). */
export const narrow: Look = { name: 'at 320 px', ...NARROW };

/** Text with the spacing of WCAG SC 1.4.12, in a narrow window. */
export const spaced: Look = { name: 'spaced, at 320 px', ...NARROW, isSpaced: true, only: 'boxes' };

/** Letters of double size (WCAG SC 1.4.4). */
export const doubled: Look = { name: 'in letters of 200 %', ...WIDE, letters: 32, only: 'boxes' };

/** Dark colours, on a device that asks for less motion. */
export const dark: Look = { name: 'dark, without motion', ...WIDE, media: DARK };

/** The same in a narrow window, for browsers that are light or dark for as long as they run. */
export const darkNarrow: Look = { name: 'dark, at 320 px, without motion', ...NARROW, media: DARK };

/** The same with the spacing of WCAG SC 1.4.12. */
export const darkSpaced: Look = { ...spaced, name: 'dark, spaced, at 320 px, without motion', media: DARK };

/** The colours of the system, and no others. */
export const forced: Look = { name: 'in forced colours, at 320 px', ...NARROW, media: { forcedColors: 'active' } };

/** What a reader has set in Firefox: while it runs it cannot be set by a test. */
export const setInFirefox: Look = {
  name: 'in forced colours and double letters, without motion',
  ...WIDE,
  media: { forcedColors: 'active', reducedMotion: 'reduce' },
  letters: 32,
};

const MEDIA = { colorScheme: 'light', reducedMotion: 'no-preference', forcedColors: 'none' } as const;

/** Sets the window and the device to a look. */
export async function putOn(tab: Tab, { width, height, media, letters = 16 }: Look): Promise<void> {
  await tab.resize(width, height);
  await tab.ask?.({ ...MEDIA, ...media });
  await tab.write?.(letters);
  // A page hears of it with its next frame.
  await tab.run(() => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))));
}

/**
 * Runs in the page, by its own text: sets the spacing of text, or takes it back, as readers do by a tool that reaches
 * into open shadow roots.
 */
function space(isSpaced: boolean): void {
  const own = window as unknown as { spacing?: CSSStyleSheet };
  own.spacing ??= new CSSStyleSheet();
  const { spacing } = own;
  spacing.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
    p, li, legend { margin-bottom: 2em !important }`);
  const roots = [document, ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])];
  for (const root of roots) {
    const others = root.adoptedStyleSheets.filter((sheet) => sheet !== spacing);
    root.adoptedStyleSheets = isSpaced ? [...others, spacing] : others;
  }
}

/** Runs in the page, by its own text: what it is told of the device, and the size of the survey's letters. */
const told = () => {
  const host = document.querySelector('a11-survey');
  const all = (host?.shadowRoot ?? host)?.querySelector('.all');
  return {
    width: innerWidth,
    colorScheme: matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light',
    reducedMotion: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'reduce' : 'no-preference',
    forcedColors: matchMedia('(forced-colors: active)').matches ? 'active' : 'none',
    letters: all ? parseFloat(getComputedStyle(all).fontSize) : null,
  };
};

/** Sets the page to a look, and throws where it is not told of what the window and the device were set to. */
export async function dress(tab: Tab, { name, width, media, letters = 16, isSpaced = false }: Look): Promise<void> {
  await tab.run(space, isSpaced);
  const { letters: actual, ...is } = await tab.run(told);
  const shouldBe = { width, ...MEDIA, ...media, letters };
  const found = JSON.stringify({ ...shouldBe, ...is, letters: actual ?? letters });
  if (found !== JSON.stringify(shouldBe)) throw new Error(`It is not shown ${name}: ${found}`);
}
