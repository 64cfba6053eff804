import { fromAttributes } from './contract/attributes.ts';
import type { SurveyConfiguration } from './contract/configuration.ts';
import { whenParsed } from './page/moments.ts';
import type { mountSurvey } from './survey.ts';

type Mount = typeof mountSurvey;

declare global {
  interface Window {
    /** The script's global: the verbs of the npm package. */
    A11Survey?: { readonly mountSurvey: Mount };
  }
}

type Keys = Readonly<Record<string, unknown>>;

const isKeys = (value: unknown): value is Keys => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Shows the survey that a tag configures: by its own attributes, over what its `data-config` names. */
function start(tag: HTMLScriptElement, mountSurvey: Mount): void {
  const { config, ...own } = fromAttributes(tag.dataset);
  if (typeof config === 'string') {
    readConfiguration(config).then(
      (whole) => show(tag, isKeys(whole) ? { ...whole, ...own } : whole, mountSurvey),
      (error: Error) =>
        console.error(
          `a11-survey is not shown.\n  data-config "${config}" cannot be read: ${error.message}. ` +
            'Give the address of a JSON file, or # and the id of a <script type="application/json"> of this page.',
        ),
    );
  } else if (Object.keys(own).length > 0) {
    show(tag, own, mountSurvey);
  } // A tag without any key of ours is there for the global alone.
}

/** Reads the JSON at an address or, after a `#`, in an inline script of the page. */
async function readConfiguration(config: string): Promise<unknown> {
  if (config.startsWith('#')) {
    const find = () => document.getElementById(config.slice(1));
    if (!find()) await new Promise<void>(whenParsed);
    const inline = find();
    // Not any element: a page's names and ids can stand in for one.
    if (!(inline instanceof HTMLScriptElement)) throw new Error('no <script> has that id');
    return JSON.parse(inline.text);
  }
  const response = await fetch(config);
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return response.json();
}

/**
 * Shows a survey right after its tag, or at the end of the page's `main` for a tag outside the body. Where its place
 * is there already that is within this very task: before the page's first paint, nothing can shift.
 */
function show(tag: HTMLScriptElement, configuration: unknown, mountSurvey: Mount): void {
  const target = isKeys(configuration) && configuration.target;
  const isInBody = () => tag.closest('body') !== null;
  const mount = () =>
    mountSurvey(configuration as SurveyConfiguration, isInBody() ? (survey) => tag.after(survey) : undefined);
  if (target ? document.getElementById(String(target)) : isInBody()) mount();
  else whenParsed(mount);
}

/** Runs as a script tag's file: gives the page its global, and shows the survey that the tag configures. */
export function runScript(mountSurvey: Mount): void {
  // The first of several copies is kept; an element with that id is none.
  if (!window.A11Survey?.mountSurvey) window.A11Survey = { mountSurvey };

  // An element of the page named `currentScript` would stand in for the script, and a module has none.
  const { currentScript } = document;
  const modules = 'script[type=module][data-service], script[type=module][data-config]';
  const tags =
    currentScript instanceof HTMLScriptElement
      ? [currentScript]
      : document.querySelectorAll<HTMLScriptElement>(modules);
  for (const tag of tags) start(tag, mountSurvey);
}
