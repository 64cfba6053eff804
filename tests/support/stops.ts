import type { Page } from '@playwright/test';

/**
 * What has the focus, wherever it is, in the words that are seen: `radio Agree, My need was addressed.`, `button
 * Submit`, `page` where nothing has it. It stands by itself, so that any browser can be asked to run it.
 */
export function focusedNow(): string {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  if (!focused || focused === document.body || focused === document.documentElement) return 'page';
  const words = (element: Element | null | undefined) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const { localName } = focused;
  const type = focused.getAttribute('type');
  if (type === 'radio' || type === 'checkbox') {
    return `${type} ${words(focused.closest('label'))}, ${words(focused.closest('fieldset')?.querySelector('legend'))}`;
  }
  if (localName === 'input' || localName === 'textarea') {
    return `textbox ${words((focused as HTMLInputElement).labels?.[0])}`;
  }
  if (localName === 'a') return `link ${words(focused)}`;
  if (/^h\d$/.test(localName)) return `heading ${words(focused)}`;
  return ['button', 'summary'].includes(localName)
    ? `${localName} ${words(focused)}`
    : `${localName} .${focused.className}`;
}

/** Whether a ring shows what has the focus, or the tile around it. It stands by itself, as `focusedNow` does. */
export function isRingedNow(): boolean {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  const shown = focused?.closest('.options label') ?? focused;
  if (!shown) return false;
  const { outlineStyle, outlineWidth } = getComputedStyle(shown);
  return outlineStyle !== 'none' && parseFloat(outlineWidth) > 0;
}

/** All words of the surveys that can be read or are announced. It stands by itself, as `focusedNow` does. */
export function wordsNow(): string {
  const all = [...document.querySelectorAll('a11-survey')].flatMap(
    (host) => (host.shadowRoot ?? host).querySelector('.all') ?? [],
  );
  // WebKit's innerText has words that are not on the screen, where it finds none that are.
  const shown = all.flatMap((each) => {
    const words: string[] = [];
    const walker = document.createTreeWalker(each, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const { parentElement, textContent } = node;
      if (!parentElement?.checkVisibility()) continue;
      words.push(getComputedStyle(parentElement).display === 'inline' ? `${textContent}` : ` ${textContent} `);
    }
    return words;
  });
  return shown.join('').replace(/\s+/g, ' ').trim();
}

/** Presses a key so many times, and tells what has the focus after each. */
export async function focusedBy(page: Page, key: string, times: number): Promise<readonly string[]> {
  const reached: string[] = [];
  for (let each = 0; each < times; each += 1) {
    await page.keyboard.press(key);
    reached.push(await page.evaluate(focusedNow));
  }
  return reached;
}
