import type { Configuration, SurveyConfiguration } from './contract/configuration.ts';
import { describe, parseConfiguration } from './contract/parse-configuration.ts';
import type { Problem } from './contract/problem.ts';
import { idOf, placeOf } from './contract/survey-file.ts';
import { en } from './language/en.ts';
import type { Language } from './language/language.ts';
import { languageOf, languages } from './language/languages.ts';
import { createBrowserOutbox } from './outbox/browser-outbox.ts';
import type { Outbox } from './outbox/outbox.ts';
import { whenIdle } from './page/idle.ts';
import { pageMain } from './page/main.ts';
import { whenActivated } from './page/moments.ts';
import { type Shown, showSurvey } from './shown.ts';
import { createKiosk } from './timing/kiosk.ts';
import { isSampled } from './timing/sample.ts';
import { createTurns } from './timing/turns.ts';

/** A survey that stands on the page, or waits for its turn. */
export interface Survey {
  /** The element that it stands in, once it is shown. */
  readonly element: HTMLElement;
  /** Removes it from the page, with all that waits for it. What was submitted is delivered all the same. */
  readonly unmount: () => void;
}

/** Where a survey goes: into an element, or wherever the function puts it. */
export type Place = Element | ((survey: HTMLElement) => void);

/** The element that each survey stands in, by which another copy of this script knows it. */
const TAG = 'a11-survey';

/** Shows a survey; `undefined` where it cannot. */
export type MountSurvey = (configuration: SurveyConfiguration, place?: Place) => Survey | undefined;

/** Says what is wrong with a configuration, a line each. */
export type Reasons = (problems: readonly Problem[], input: unknown) => readonly string[];

/** What to write under each key would be a download for every respondent: the file for development says it. */
const inShort: Reasons = (problems, input) => [
  ...problems.map((problem) => describe(problem, input)),
  'The README lists the keys; a11-survey.dev.js in place of this file says what to write.',
];

/** One outbox for all surveys of the page, made for the first. */
let outbox: Outbox | undefined;

/** Makes the verb that shows a survey, and tells what is wrong with a configuration in these words. */
export const createMountSurvey =
  (reasonsOf: Reasons): MountSurvey =>
  (configuration, place) => {
    try {
      return mount(configuration, place, reasonsOf);
    } catch (error) {
      console.error('a11-survey is not shown.', error);
      return undefined;
    }
  };

/**
 * Shows a survey when its turn has come: in the element that the configuration's `target` names, else in `place`, else
 * at the end of the page's `main`.
 *
 * Never throws. A survey that cannot be shown is `undefined`, with one console error that names each wrong key, and the
 * page stays as it is. So is, without a word, one that is not among `samplePercent`.
 */
export const mountSurvey: MountSurvey = createMountSurvey(inShort);

function mount(input: unknown, given: Place | undefined, reasonsOf: Reasons): Survey | undefined {
  const parsed = parseConfiguration(input);
  if (!parsed.ok) return refuse(input, ...reasonsOf(parsed.problems, input));
  const configuration = parsed.value;
  const language = languageFor(configuration.lang);
  const unknown = (key: 'lang' | 'languages', tag: string | undefined) =>
    `${placeOf(input, key)} "${tag}" is none of ${languages()
      .map(({ lang }) => lang)
      .join(', ')}. Give one of these, or put the tag of its file first.`;
  if (!language) return refuse(input, unknown('lang', configuration.lang));
  const choice: [Language, ...Language[]] = [language];
  for (const tag of configuration.languages) {
    const each = languageOf(tag);
    // A file that could not be downloaded takes its language from the respondents, and not the survey.
    if (!each) console.error(`a11-survey: ${unknown('languages', tag)}`);
    else if (!choice.includes(each)) choice.push(each);
  }
  const { service, target, trigger, urlPattern, samplePercent, kioskSeconds } = configuration;
  const element = document.createElement(TAG);
  element.dataset.service = service;
  if (!mayShow(input, configuration, element)) return undefined;
  const missing = () =>
    (['target', 'opener'] as const).find((key) => {
      const id = configuration[key];
      return id && !document.getElementById(id);
    });
  // What waits for a page of its own may find its elements there only.
  const key = trigger === 'load' && urlPattern === undefined ? missing() : undefined;
  if (key) {
    const named = `${placeOf(input, key)} "${configuration[key]}"`;
    return refuse(input, `${named} is the id of no element. Correct it, or give an element that id.`);
  }
  outbox ??= createBrowserOutbox();
  const { put, flush } = outbox;
  // After what is shown at once: to open the device's database first would have the respondent wait for it.
  whenActivated(() => whenIdle(flush));
  if (!isSampled(service, samplePercent)) return undefined;

  let shown: Shown | undefined;
  const clear = () => {
    kiosk?.stop();
    shown?.remove();
    shown = undefined;
  };
  const hide = () => {
    clear();
    element.remove();
  };
  const kiosk =
    kioskSeconds === undefined
      ? undefined
      : createKiosk(kioskSeconds, { warn: (isWarned) => shown?.warn(isWarned), renew: () => turns.renew() });
  const turns = createTurns(configuration, {
    isReady: () => !missing(),
    isShown: () => element.isConnected,
    show(subject) {
      const isFocused = element.contains(document.activeElement);
      clear();
      if (!mayShow(input, configuration, element)) return false;
      const own = showSurvey(element, configuration, choice, subject, put, {
        onBegun() {
          turns.begun();
          kiosk?.begun();
        },
        onFinished() {
          turns.finished(subject);
          // Not when it was removed meanwhile, as by a page that heard of it.
          if (shown === own) kiosk?.finished();
        },
        onRenew: kiosk && (() => turns.renew()),
      });
      shown = own;
      if (!element.isConnected) putInto(target ?? given, element);
      // The focus was in the one before, and would be at the page's top.
      if (isFocused) (element.shadowRoot ?? element).querySelector('h2')?.focus();
      return true;
    },
    hide,
  });
  return {
    element,
    unmount() {
      turns.stop();
      hide();
    },
  };
}

/** The language that is configured, or the page's where it is here, as a survey is part of its page; else English. */
const languageFor = (lang: string | undefined): Language | undefined =>
  lang === undefined ? (languageOf(document.documentElement.lang) ?? en) : languageOf(lang);

/** Puts a survey into its place: the element of an id, what the page gave, or the end of the page's `main`. */
function putInto(given: string | Place | undefined, element: HTMLElement): void {
  if (typeof given === 'function') {
    given(element);
    return;
  }
  const place = typeof given === 'string' ? document.getElementById(given) : given;
  (place ?? pageMain()).append(element);
}

/** Whether a survey may be shown now, which a clearance and another copy of it can keep it from. */
function mayShow(input: unknown, { service, ombExpirationDate }: Configuration, own: Element): boolean {
  // A collection of information whose clearance has expired may not be conducted (5 CFR 1320.5).
  if (ombExpirationDate && ombExpirationDate < new Date().toISOString().slice(0, 10)) {
    const key = placeOf(input, 'ombExpirationDate');
    refuse(input, `${key} ${ombExpirationDate} is past. Give the date of the renewed clearance.`);
    return false;
  }
  const isThere = [...document.querySelectorAll<HTMLElement>(TAG)].some(
    (each) => each !== own && each.dataset.service === service,
  );
  if (isThere) {
    console.warn(`a11-survey: the survey of "${service}" is on this page already and is not shown a second time.`);
  }
  return !isThere;
}

/** Tells why a survey is not shown, with the id that it has in its file. */
function refuse(input: unknown, ...reasons: readonly string[]): undefined {
  const id = idOf(input);
  console.error([`a11-survey is not shown${id ? `: service ${id}` : ''}.`, ...reasons].join('\n  '));
}
