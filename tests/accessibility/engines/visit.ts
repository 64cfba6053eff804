import type { State } from '../../../demo/states/list/states-of.js';
import type { Shown } from '../../../demo/states/shown.js';
import { examine, type Finding } from './examine.ts';
import { dress, type Look, putOn } from './looks.ts';
import type { Tab } from './tab.ts';

/** A finding in one state, in one look. */
export interface StateFinding extends Finding {
  readonly state: string;
  readonly look: string;
}

/** After how many milliseconds a state will not come about any more: the slowest takes ten seconds. */
const PATIENCE = 30_000;

/** Runs in the page, by its own text: what is missing of a state, or too much; nothing when it has come about. */
function missingNow(address: string, isShown: boolean, shows: readonly Shown[], hides: readonly Shown[]): string[] {
  if (location.pathname + location.search !== address) return [`the page ${address}`];
  if (document.documentElement.dataset.steps !== 'taken') return ['the steps'];
  const host = document.querySelector('a11-survey');
  if (!isShown) return host ? ['a page without a survey'] : [];
  if (!host) return ['the survey'];
  const isFor = ({ window }: Shown) => !window || (window === 'narrow') === matchMedia('(max-width: 30em)').matches;
  const elements = [...(host.shadowRoot ?? host).querySelectorAll('*'), ...document.querySelectorAll('button')];
  const wordsOf = (element: Element) =>
    (element.localName === 'img' ? (element.getAttribute('alt') ?? '') : (element.textContent ?? ''))
      .replace(/\s+/g, ' ')
      .trim();
  const isThere = ({ what, says }: Shown) =>
    elements.some((each) => {
      const words = wordsOf(each);
      const isIt = words === says || words.startsWith(`${says} `) || (what === 'text' && words.includes(says));
      return isIt && each.checkVisibility();
    });
  return [
    ...shows.filter((each) => isFor(each) && !isThere(each)).map(({ says }) => says),
    ...hides.filter((each) => isFor(each) && isThere(each)).map(({ says }) => `no “${says}”`),
  ];
}

/** What is missing of a state. Some turn into another one by themselves: the last is the one to be looked at. */
const missing = (tab: Tab, address: string, { shows, hides = [], becomes = [] }: State) =>
  becomes.length > 0
    ? tab.run(missingNow, address, true, becomes, [])
    : // What is said once is gone after a while.
      tab.run(
        missingNow,
        address,
        shows.length > 0,
        shows.filter(({ what }) => what !== 'announced'),
        hides,
      );

/** Opens a state and waits until it has come about, unless it is there. */
async function reach(tab: Tab, address: string, state: State): Promise<void> {
  if ((await missing(tab, address, state)).length === 0) return;
  await tab.goto(address);
  for (const end = Date.now() + PATIENCE; ; ) {
    const still = await missing(tab, address, state);
    if (still.length === 0) return;
    if (Date.now() > end) throw new Error(`${address} has not come about: ${still.join(', ')}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/**
 * Looks into a state in these looks, each on the page as the one before left it, and tells what is wrong. `?light` shows
 * it in the tree of the page.
 */
export async function visit(
  tab: Tab,
  state: State,
  looks: readonly Look[],
  query: '' | '?light' = '',
): Promise<readonly StateFinding[]> {
  const address = `/states/${state.id}${query}`;
  const found: StateFinding[] = [];
  for (const look of looks) {
    await putOn(tab, look);
    for (;;) {
      await reach(tab, address, state);
      await dress(tab, look);
      const findings = await examine(tab, state.shows.length > 0, look.only);
      // A state that is over by itself, before or while the engines looked, is looked into anew.
      if ((await missing(tab, address, state)).length > 0) continue;
      found.push(...findings.map((finding) => ({ ...finding, state: `${state.id}${query}`, look: look.name })));
      break;
    }
  }
  return found;
}
