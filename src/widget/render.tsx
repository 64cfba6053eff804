import type { Given } from '../contract/record-of.ts';
import type { OnStatus } from '../contract/status.ts';
import type { Language } from '../language/language.ts';
import type { Voice } from '../language/voice.ts';
import { askedOf, type Question } from '../standard/question.ts';
import { type AnswersTo, givenBy, nameOf } from './answers.ts';
import { createDom } from './dom.ts';
import { h } from './element.ts';
import { errorOf, excessOf, isPersonal, roomOf } from './errors.ts';
import { createFrame } from './frame.ts';
import { readForm } from './read-form.ts';
import { createRoot } from './root.ts';
import { headingOf, Survey, type SurveyFacts } from './Survey.tsx';
import { type Actions, type AskedQuestion, isAsking, type State } from './state.ts';

/** Whom the widget tells of what the respondent does. */
export interface Listeners {
  /** The respondent gave, changed or took back an answer; with the last question in the order asked that has one. */
  readonly onAnswered: (reached: string | undefined) => void;
  readonly onDeclined: () => void;
  /** The respondent chose a language: gives what is asked in it. */
  readonly onLanguage: (language: Language) => SurveyFacts;
  /** Takes the answers, and tells what becomes of them for as long as the survey is there. */
  readonly onSubmit: (given: Given, onStatus: OnStatus) => void;
  /** On a shared device alone: the next respondent wants a survey. */
  readonly onRenew?: (() => void) | undefined;
}

/** A survey that is shown. */
export interface Rendered {
  /** The element that offers the survey by being on the screen. */
  readonly offer: Element;
  /** Removes all of it, and gives the page back its focus where the survey had it. */
  readonly remove: () => void;
  /** Says that the answers will be cleared, or takes that back. */
  readonly warn: (isWarned: boolean) => void;
}

/** How long the typing must rest, in milliseconds, before it is said what is left, and that something looks personal. */
const PAUSE = 1000;

/** Shows a survey in its host element, in the place of one that was removed there. */
export function renderSurvey(host: HTMLElement, given: SurveyFacts, listeners: Listeners): Rendered {
  const root = createRoot(host, given.dom === 'light', given.placement !== 'inline');
  let facts = given;
  const { box, offer, close, speak, setOver, remove } = createFrame(host, root, {
    ...facts,
    heading: headingOf(facts),
  });

  const say: Voice['say'] = (...text) => facts.voice.say(...text);

  const room = roomOf(facts.questions);
  const fresh = (question: Question): AskedQuestion => ({ question });

  /** A survey that nobody has begun. */
  const untouched = (): State => ({
    stage: 'asking',
    isFormShown: true,
    asked: askedOf(facts.questions, () => []).map(fresh),
    news: '',
    isWarned: false,
  });

  const update = createDom(box);
  let state = untouched();
  let isRemoved = false;
  let typing: ReturnType<typeof setTimeout> | undefined;

  const show = (change: Partial<State>) => {
    if (isRemoved) return;
    state = { ...state, ...change };
    update(<Survey {...facts} prefix={root.prefix} state={state} actions={actions} />);
    setOver(!isAsking(state.stage));
  };
  const focus = (selector: string) => root.node.querySelector<HTMLElement>(selector)?.focus();

  /** Moves on, with the focus: removed while the focus is in it, the form would drop the respondent at the page's top. */
  const enter = ({ isFormShown, ...change }: Pick<State, 'stage' | 'isFormShown'>) => {
    show(change);
    if (isFormShown === state.isFormShown) return;
    focus('h2');
    show({ isFormShown });
  };

  /** What these answers have asked. A question that comes back is a fresh one, and so is its part of the form. */
  const ask = (answersTo: AnswersTo): Pick<State, 'asked' | 'news'> => {
    const before = state.asked.map(({ question }) => question);
    const questions = askedOf(facts.questions, answersTo);
    const changes = [
      ...before.filter((each) => !questions.includes(each)).map(({ statement }) => say('removed', { statement })),
      ...questions.filter((each) => !before.includes(each)).map(({ statement }) => say('added', { statement })),
    ];
    return {
      asked: questions.map((question) => {
        const asked = state.asked.find((each) => each.question === question);
        if (!asked) return fresh(question);
        const answers = answersTo(question.id);
        // What is corrected is no longer told to be wrong; nothing is told to be wrong that was not before.
        return {
          ...asked,
          error: asked.error && errorOf(question, answers, room),
          excess: excessOf(room, answers[0]),
        };
      }),
      // Said once: it stays what it is while nothing changes.
      news: changes.join(' ') || state.news,
    };
  };

  /** Announces how much room each text has that was written in, and warns of what looks personal in it. */
  const announce = (answersTo: AnswersTo) =>
    show({
      asked: state.asked.map((each) => ({
        ...each,
        announcedExcess: each.excess,
        isPersonal: isPersonal(answersTo(each.question.id)),
      })),
    });

  /** Hears of the form by what stands in it, for as long as it is asked. */
  const whileAsking = (hear: (answersTo: AnswersTo) => void) => (form: HTMLFormElement) => {
    if (state.stage === 'asking') hear(readForm(form));
  };

  const actions: Actions = {
    change: whileAsking((answersTo) => {
      show(ask(answersTo));
      clearTimeout(typing);
      typing = setTimeout(announce, PAUSE, answersTo);
      listeners.onAnswered(state.asked.findLast(({ question }) => answersTo(question.id).length > 0)?.question.id);
    }),
    goTo(id) {
      const field = root.node.querySelector<HTMLElement>(`[name="${nameOf(id)}"]`);
      // The question's wording first, so that the field is not all that is seen of it.
      field?.closest('.question')?.scrollIntoView();
      field?.focus({ preventScroll: true });
    },
    submit: whileAsking((answersTo) => {
      const asked = state.asked.map((each) => ({
        ...each,
        error: errorOf(each.question, answersTo(each.question.id), room),
      }));
      show({ asked });
      if (asked.some(({ error }) => error)) return focus('.summary h3');
      show({ stage: 'saving' });
      const questions = asked.map(({ question }) => question);
      listeners.onSubmit(givenBy(questions, answersTo), (status) => enter({ stage: status, isFormShown: false }));
    }),
    decline() {
      if (state.stage !== 'asking') return;
      enter({ stage: 'declined', isFormShown: false });
      listeners.onDeclined();
    },
    reopen: () => enter(untouched()),
    speak(language) {
      facts = listeners.onLanguage(language);
      const { questions, voice } = facts;
      speak({ voice, heading: headingOf(facts) });
      show({
        asked: state.asked.map((each) => ({
          ...each,
          question: questions.find(({ id }) => id === each.question.id) ?? each.question,
        })),
        news: say('spoken'),
      });
    },
    close,
    renew: listeners.onRenew,
  };

  show({});
  return {
    offer,
    remove() {
      isRemoved = true;
      clearTimeout(typing);
      remove();
      root.remove();
    },
    warn(isWarned) {
      // The button goes with the warning; the focus, where it was on it, to the heading.
      if (!isWarned && root.focused()?.closest('.leaving')) focus('h2');
      show({ isWarned });
      // In the window, wherever its respondent has scrolled to.
      root.node.querySelector<HTMLElement>('.leaving p')?.showPopover?.();
    },
  };
}
