import { adopt } from '../page/adopt.ts';
import styles from './survey.css?inline';

/** What a survey stands in: a tree of its own, or the page's. */
export interface Root {
  readonly node: ShadowRoot | HTMLElement;
  /** What the ids in it begin with: the page's tree may have another survey in it, with the same ones. */
  readonly prefix: string;
  /** The element in it that has the focus. */
  readonly focused: () => HTMLElement | undefined;
  /** Takes the style away from the page. */
  readonly remove: () => void;
}

/** For what stands beside the page: its host takes no room in it, nor does it make a gap. */
const BESIDE = ':host,.all{display:contents!important}';

/** In the page's tree its rules reach the survey's elements. Those of a drawing are told by attributes alone. */
const REVERT = ':where(*:not(svg,svg *)){all:revert}';

let count = 0;

/**
 * Makes the root of a survey in its host, with its style: an open shadow root, into which accessibility tools can see, or
 * the host itself for those that cannot.
 */
export function createRoot(host: HTMLElement, isLight: boolean, isBeside: boolean): Root {
  const node = isLight ? host : (host.shadowRoot ?? host.attachShadow({ mode: 'open' }));
  const owner = isLight ? document : (node as ShadowRoot);
  const prefix = isLight ? `a11-survey-${++count}-` : '';
  let rules = isBeside ? styles + BESIDE : styles;
  if (isLight) {
    host.dataset.root = prefix;
    // Nested in a selector that weighs as much as an id, its rules outweigh the page's.
    rules = `[data-root="${prefix}"]:not(#a){${REVERT}${rules.replace(/:host(?:\((.+?)\))?/g, '&$1')}}`;
  }
  return {
    node,
    prefix,
    focused() {
      const { activeElement } = owner;
      return activeElement instanceof HTMLElement && node.contains(activeElement) ? activeElement : undefined;
    },
    remove: adopt(owner, rules),
  };
}
