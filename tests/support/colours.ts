import type { Page } from '@playwright/test';

/** A pair of colours that is too close together, and where. */
export interface Pale {
  readonly where: string;
  readonly ratio: number;
}

/** What a page can be asked about colours, once `teachColours` was there. */
export interface Colours {
  /** The contrast of two colours as CSS writes them (WCAG 2). */
  readonly contrast: (one: string, other: string) => number;
  /** What an element stands on: the nearest background that can be seen. */
  readonly behind: (element: Element | null) => string;
  /** The parent, also out of a shadow root. */
  readonly outward: (element: Element) => Element | null;
}

/** Gives the page what it needs to compare colours, as `colours`. */
export const teachColours = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    if (!context) throw new Error('There is no canvas to read colours from');
    const bytesOf = (colour: string) => {
      context.clearRect(0, 0, 1, 1);
      context.fillStyle = colour;
      context.fillRect(0, 0, 1, 1);
      return [...context.getImageData(0, 0, 1, 1).data];
    };
    const luminance = (colour: string) => {
      const [red = 0, green = 0, blue = 0] = bytesOf(colour).map((byte) => {
        const part = byte / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05;
    };
    const outward = (element: Element): Element | null =>
      element.parentElement ?? (element.getRootNode() as ShadowRoot).host ?? null;
    const behind = (element: Element | null): string => {
      if (!element) return 'white';
      const { backgroundColor } = getComputedStyle(element);
      return bytesOf(backgroundColor)[3] === 255 ? backgroundColor : behind(outward(element));
    };
    const contrast = (one: string, other: string) => {
      const [darker = 1, lighter = 1] = [luminance(one), luminance(other)].sort((first, second) => first - second);
      return lighter / darker;
    };
    Object.assign(window, { colours: { contrast, behind, outward } satisfies Colours });
  });

/** The words with less contrast than 4.5:1, and the borders of what can be used with less than 3:1. */
export async function paleParts(page: Page): Promise<readonly Pale[]> {
  await teachColours(page);
  return page.evaluate(() => {
    const { contrast, behind, outward } = (window as unknown as { colours: Colours }).colours;
    const host = document.querySelector('a11-survey');
    const root = host?.shadowRoot ?? host;
    const shown = [...(root?.querySelectorAll('.all *') ?? [])].filter(
      (each) => each.checkVisibility() && !each.closest('.spoken') && each.getClientRects().length > 0,
    );
    if (shown.length === 0) throw new Error('There is no survey to look at');
    const nameOf = (each: Element) => `${each.localName} ${each.textContent?.trim().slice(0, 40)}`;
    return shown.flatMap((each) => {
      const { color, borderTopColor, borderTopWidth } = getComputedStyle(each);
      const hasWords = [...each.childNodes].some((node) => node instanceof Text && node.data.trim());
      const isUsed = each.matches('button, textarea, .options label');
      const words = hasWords ? contrast(color, behind(each)) : 21;
      // A border shows what can be used, or the colour that it is filled with does.
      const around = behind(outward(each));
      const edge = isUsed
        ? Math.max(borderTopWidth === '0px' ? 1 : contrast(borderTopColor, around), contrast(behind(each), around))
        : 21;
      return [
        ...(words < 4.5 ? [{ where: `words: ${nameOf(each)}`, ratio: words }] : []),
        ...(edge < 3 ? [{ where: `border: ${nameOf(each)}`, ratio: edge }] : []),
      ];
    });
  });
}
