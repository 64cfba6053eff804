import { announce } from './announce.ts';
import type { Configuration } from './contract/configuration.ts';
import { translated } from './contract/translated.ts';
import { createCourse } from './course.ts';
import type { Language } from './language/language.ts';
import { languageOf } from './language/languages.ts';
import { createVoice } from './language/voice.ts';
import type { Outbox } from './outbox/outbox.ts';
import { whenActivated, whenLeft, whenSeen } from './page/moments.ts';
import { questionsOf } from './standard/questions.ts';
import type { Subject } from './timing/turns.ts';
import { renderSurvey } from './widget/render.tsx';
import type { SurveyFacts } from './widget/Survey.tsx';

/** One survey, from the moment that it is shown until it is removed. */
export interface Shown {
  readonly remove: () => void;
  /** Says that its answers will be cleared, or takes that back. */
  readonly warn: (isWarned: boolean) => void;
}

/** Whom it tells of what it comes to. */
interface Listeners {
  readonly onBegun: () => void;
  /** Answered, once it is known what became of the answers, or declined. */
  readonly onFinished: () => void;
  /** Gives the next respondent a fresh survey; where there is none, nobody is asked whether they want one. */
  readonly onRenew: (() => void) | undefined;
}

/**
 * Shows a fresh survey in the element, in the first of the languages that the respondent may choose from: whatever is
 * done with it becomes records in the outbox and events of the page.
 */
export function showSurvey(
  element: HTMLElement,
  configuration: Configuration,
  languages: readonly [Language, ...(readonly Language[])],
  subject: Readonly<Subject>,
  put: Outbox['put'],
  { onBegun, onFinished, onRenew }: Listeners,
): Shown {
  const { service, touchpoints } = configuration;
  const collector = new URL(configuration.collector, document.baseURI);
  // The fields stay with each answer until it is sent, which may be from another page.
  collector.hash = `${new URLSearchParams(touchpoints)}`;
  const tell = (moment: string) => announce(element, moment, { service, transactionId: subject.transactionId });
  let facts: SurveyFacts;
  const speak = (language: Language) => {
    const tag = Object.keys(configuration.translations).find((each) => languageOf(each) === language);
    const words = tag === undefined ? configuration : translated(configuration, tag);
    facts = {
      ...words,
      languages,
      voice: createVoice(language),
      questions: questionsOf(words, language),
      notice: words,
    };
    return facts;
  };
  const wording = () => ({
    lang: facts.voice.lang,
    trustStatement: facts.questions.find(({ id }) => id === 'trust')?.statement,
  });
  const course = createCourse(configuration, wording, (record, ...given) => {
    // A form of Touchpoints takes answers, and nothing else.
    if (!touchpoints || record.kind === 'response') void put(collector.href, record, ...given);
    tell(record.kind);
  });
  let stopWaiting: (() => void) | undefined;
  const { offer, remove, warn } = renderSurvey(element, speak(languages[0]), {
    onAnswered(reached) {
      stopWaiting ??= whenLeft(() => course.left(true), course.returned);
      onBegun();
      course.answered(reached);
    },
    onLanguage: speak,
    onDeclined() {
      stopWaiting?.();
      course.declined();
      onFinished();
    },
    onSubmit(given, onStatus) {
      stopWaiting?.();
      onBegun();
      let isFinished = false;
      course.submit(given, (status) => {
        onStatus(status);
        if (!isFinished) onFinished();
        isFinished = true;
        tell(status);
      });
    },
    onRenew,
  });
  const stopWatching = whenSeen(offer, () => whenActivated(course.offered));
  return {
    warn,
    remove() {
      course.left();
      stopWaiting?.();
      stopWatching();
      remove();
    },
  };
}
