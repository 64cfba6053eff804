import { fromAttributes } from './contract/attributes.ts';
import type { SurveyConfiguration } from './contract/configuration.ts';
import { isKeys, type Keys } from './contract/schema.ts';
import { pageMain } from './page/main.ts';
import { whenParsed } from './page/moments.ts';
import { createPageFile, mountService, type PageFiles } from './page-files.ts';
import type { MountSurvey, Place, Survey } from './survey.ts';
import { beforeCompleted, transactionCompleted } from './timing/transaction.ts';

/** The verb of the script's global. */
interface MountVerb {
  /** Shows a survey, as the npm package does. */
  (configuration: SurveyConfiguration, place?: Place): Survey | undefined;
  /** Shows a service of a file that a tag of the page names, by its id, once that file is read. */
  (id: string, place?: Place): Promise<Survey | undefined>;
}

interface Global {
  readonly mountSurvey: MountVerb;
  readonly transactionCompleted: typeof transactionCompleted;
  /** The files that the tags name. It is there for the tags, each of which runs this script anew. */
  readonly files?: PageFiles;
}

declare global {
  interface Window {
    /** The script's global: the verbs of the npm package, and surveys by the ids of their services. */
    A11Survey?: Global;
  }
}

/** Shows the survey that a tag configures: by its own attributes, over what its `data-config` names. */
function start(tag: HTMLScriptElement, files: PageFiles, mountSurvey: MountSurvey): void {
  const { config, ...own } = fromAttributes(tag.dataset);
  if (typeof config === 'string') {
    const reading = readConfiguration(config).then(
      (document) => createPageFile(document, own),
      (error: Error) => {
        console.error(
          `a11-survey is not shown.\n  data-config "${config}" cannot be read: ${error.message}. ` +
            'Give the address of a JSON file, or # and the id of a JSON script of this page.',
        );
        return undefined;
      },
    );
    files.push(reading);
    reading.then((file) => {
      const { service } = tag.dataset;
      // Of several services none is shown until one is named.
      if (file && (service !== undefined || file.ids.length < 2)) show(tag, file.configure(service), mountSurvey);
    });
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
 * is there already that is within this very task: before the page's first paint, nothing can shift. One that waits for
 * a transaction is not even checked before the page is idle.
 */
function show(tag: HTMLScriptElement, configuration: unknown, mountSurvey: MountSurvey): void {
  const { target, trigger }: Keys = isKeys(configuration) ? configuration : {};
  const isInBody = () => tag.closest('body') !== null;
  // By the time of its turn an application may have removed the tag.
  const place = (survey: HTMLElement) => (isInBody() ? tag.after(survey) : pageMain().append(survey));
  const mount = () => mountSurvey(configuration as SurveyConfiguration, isInBody() ? place : undefined);
  if (trigger === 'transaction') beforeCompleted(mount);
  else if (target ? document.getElementById(String(target)) : isInBody()) mount();
  else whenParsed(mount);
}

/** Runs as a script tag's file: gives the page its global, and shows the survey that the tag configures. */
export function runScript(mountSurvey: MountSurvey): void {
  // The first of several copies is kept; an element with that id is none.
  if (!window.A11Survey?.mountSurvey) {
    const files: PageFiles = [];
    const verb = (given: SurveyConfiguration | string, place?: Place) =>
      typeof given === 'string' ? mountService(given, place, files, mountSurvey) : mountSurvey(given, place);
    window.A11Survey = { mountSurvey: verb as MountVerb, transactionCompleted, files };
  }
  const { files = [] } = window.A11Survey;

  // An element of the page named `currentScript` would stand in for the script, and a module has none.
  const { currentScript } = document;
  const modules = 'script[type=module][data-service], script[type=module][data-config]';
  const tags =
    currentScript instanceof HTMLScriptElement
      ? [currentScript]
      : document.querySelectorAll<HTMLScriptElement>(modules);
  for (const tag of tags) start(tag, files, mountSurvey);
}
