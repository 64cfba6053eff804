import type { Page } from '@playwright/test';

/** What a device asks of pages, as Playwright names it. */
export type Media = NonNullable<Parameters<Page['emulateMedia']>[0]>;

/** A tab of any browser, as far as engines need one. */
export interface Tab {
  /** Loads a page and waits until it is there. */
  readonly goto: (address: string) => Promise<void>;
  /** Runs a function in the page; it sees its arguments and the page, and nothing around it here. */
  readonly run: <Args extends readonly unknown[], Result>(
    act: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ) => Promise<Result>;
  /** Runs a script in the page as if it were the page's own. */
  readonly inject: (script: string) => Promise<void>;
  readonly resize: (width: number, height: number) => Promise<void>;
  /** Changes what the device asks of pages, where the browser can do so while a page is there. */
  readonly ask?: (media: Media) => Promise<void>;
  /** Changes the size that letters have where a page does not say, in pixels, where the browser can do so likewise. */
  readonly write?: (letters: number) => Promise<void>;
}

/** The tab of a page that Playwright drives, of a site. */
export const tabOf = (page: Page, origin = ''): Tab => ({
  goto: async (address) => void (await page.goto(`${origin}${address}`)),
  run: (act, ...args) => page.evaluate(`(${act})(...${JSON.stringify(args)})`),
  inject: async (script) => void (await page.evaluate(`${script};0`)),
  resize: (width, height) => page.setViewportSize({ width, height }),
});

/** The tab of a page in Chromium, where all that a device asks can be changed while a page is there. */
export async function chromiumTabOf(page: Page): Promise<Tab> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.enable');
  return {
    ...tabOf(page),
    ask: (media) => page.emulateMedia(media),
    write: async (letters) =>
      void (await session.send('Page.setFontSizes', { fontSizes: { standard: letters, fixed: (letters * 13) / 16 } })),
  };
}
