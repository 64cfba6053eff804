import type { SurveyConfiguration } from './contract/configuration.ts';
import { explain, parseConfiguration } from './contract/parse-configuration.ts';
import { idOf, placeOf } from './contract/survey-file.ts';
import { createCourse, LANG } from './course.ts';
import { createBrowserOutbox } from './outbox/browser-outbox.ts';
import type { Outbox } from './outbox/outbox.ts';
import { whenActivated, whenLeft, whenSeen } from './page/moments.ts';
import { questionsOf } from './standard/questions.ts';
import { renderSurvey } from './widget/render.tsx';

/** A survey that stands on the page. */
export interface Survey {
  /** The element that it stands in. */
  readonly element: HTMLElement;
  /** Removes it from the page. What was submitted is delivered all the same. */
  readonly unmount: () => void;
}

/** Where a survey goes: into an element, or wherever the function puts it. */
export type Place = Element | ((survey: HTMLElement) => void);

/** The element that each survey stands in, by which another copy of this script knows it. */
const TAG = 'a11-survey';

/** One outbox for all surveys of the page, made when the first is shown. */
let outbox: Outbox | undefined;

/**
 * Shows a survey: in the element that the configuration's `target` names, else in `place`, else at the end of the
 * page's `main`.
 *
 * Never throws. A survey that cannot be shown is `undefined`, with one console error that names each wrong key and
 * says what to do, and the page stays as it is. So is, without a word, one that is not among `samplePercent`.
 */
export function mountSurvey(configuration: SurveyConfiguration, place?: Place): Survey | undefined {
  try {
    return mount(configuration, place);
  } catch (error) {
    console.error('a11-survey is not shown.', error);
    return undefined;
  }
}

function mount(input: unknown, given?: Place): Survey | undefined {
  const refuse = (...reasons: readonly string[]): undefined => {
    const id = idOf(input);
    console.error([`a11-survey is not shown${id ? `: service ${id}` : ''}.`, ...reasons].join('\n  '));
  };
  const parsed = parseConfiguration(input);
  if (!parsed.ok) return refuse(...parsed.problems.map((problem) => explain(problem, input)));
  const configuration = parsed.value;
  const { service, target, opener, ombExpirationDate, samplePercent } = configuration;

  // A collection of information whose clearance has expired may not be conducted (5 CFR 1320.5).
  if (ombExpirationDate && ombExpirationDate < new Date().toISOString().slice(0, 10)) {
    const key = placeOf(input, 'ombExpirationDate');
    return refuse(`${key} ${ombExpirationDate} is past. Give the date of the renewed clearance.`);
  }
  const place = target ? document.getElementById(target) : (given ?? document.querySelector('main') ?? document.body);
  const isMissing = (key: 'target' | 'opener') => {
    const named = `${placeOf(input, key)} "${configuration[key]}"`;
    return refuse(`${named} is the id of no element. Correct it, or give an element that id.`);
  };
  if (!place) return isMissing('target');
  if (opener && !document.getElementById(opener)) return isMissing('opener');
  if ([...document.querySelectorAll<HTMLElement>(TAG)].some(({ dataset }) => dataset.service === service)) {
    console.warn(`a11-survey: the survey of "${service}" is on this page already and is not shown a second time.`);
    return undefined;
  }

  if (Math.random() * 100 >= samplePercent) return undefined;

  const element = document.createElement(TAG);
  element.dataset.service = service;
  const collector = new URL(configuration.collector, document.baseURI).href;
  outbox ??= createBrowserOutbox();
  const { put, flush } = outbox;
  const course = createCourse(configuration, (...given) => void put(collector, ...given));
  let stopWaiting: (() => void) | undefined;
  const { offer, remove } = renderSurvey(
    element,
    { ...configuration, lang: LANG, questions: questionsOf(configuration), notice: configuration },
    {
      onAnswered(reached) {
        stopWaiting ??= whenLeft(() => course.left(true), course.returned);
        course.answered(reached);
      },
      onDeclined() {
        stopWaiting?.();
        course.declined();
      },
      onSubmit(...given) {
        stopWaiting?.();
        course.submit(...given);
      },
    },
  );
  if (typeof place === 'function') place(element);
  else place.append(element);

  const stopWatching = whenSeen(offer, () => whenActivated(course.offered));
  whenActivated(() => void flush());
  return {
    element,
    unmount() {
      course.left();
      stopWaiting?.();
      stopWatching();
      remove();
      element.remove();
    },
  };
}
