import { h, render } from 'preact';
import { LONGEST } from '../contract/limits.ts';
import type { Answer } from '../contract/record.ts';
import type { OnStatus } from '../contract/status.ts';
import { characters } from '../contract/text.ts';
import type { Question } from '../standard/question.ts';
import { answersOf, type Values } from './answers.ts';
import { Survey, type SurveyFacts } from './Survey.tsx';
import type { Actions, State } from './state.ts';
import styles from './survey.css?inline';
import { TEXTS } from './texts.ts';

/** Whom the widget tells of what the respondent does. */
export interface Listeners {
  /** The respondent gave or changed an answer. */
  readonly onStarted: () => void;
  readonly onDeclined: () => void;
  /** Takes the answers, and tells what becomes of them for as long as the survey is there. */
  readonly onSubmit: (answers: readonly Answer[], onStatus: OnStatus) => void;
}

/** A survey that nobody has begun. */
const UNTOUCHED: State = {
  stage: 'asking',
  isFormShown: true,
  errors: {},
  excess: -LONGEST.text,
  announcedExcess: undefined,
};

/** How long the typing must rest, in milliseconds, before what is left is announced. */
const PAUSE = 1000;

const excessOf = (comment: string): number => characters(comment) - LONGEST.text;

/** What keeps this value from being submitted, if anything. */
function errorOf(question: Question, value = ''): string | undefined {
  if (question.kind === 'rating') return question.isRequired && !value ? TEXTS.unanswered : undefined;
  const excess = excessOf(value);
  return excess > 0 ? TEXTS.tooLong(excess) : undefined;
}

/**
 * Shows a survey in an open shadow root of the host element; the function that it returns removes it. An adopted
 * stylesheet needs no `style-src`, and an open root lets accessibility tools see what is in it.
 */
export function renderSurvey(host: Element, facts: SurveyFacts, listeners: Listeners): () => void {
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  root.adoptedStyleSheets = [sheet];

  let state = UNTOUCHED;
  let isRemoved = false;
  let typing: ReturnType<typeof setTimeout> | undefined;

  const show = (change: Partial<State>) => {
    if (isRemoved) return;
    state = { ...state, ...change };
    render(<Survey {...facts} state={state} actions={actions} />, root);
  };
  const focus = (selector: string) => root.querySelector<HTMLElement>(selector)?.focus();

  /** Moves on, with the focus: removed while the focus is in it, the form would drop the respondent at the page's top. */
  const enter = ({ isFormShown, ...change }: Pick<State, 'stage' | 'isFormShown'>) => {
    show(change);
    if (isFormShown === state.isFormShown) return;
    focus('h2');
    show({ isFormShown });
  };

  const actions: Actions = {
    change: listeners.onStarted,
    write(comment) {
      const excess = excessOf(comment);
      show({ excess });
      clearTimeout(typing);
      typing = setTimeout(() => show({ announcedExcess: excess }), PAUSE);
    },
    goTo(id) {
      const field = root.querySelector<HTMLElement>(`[name="${id}"]`);
      // The question's wording first, so that the field is not all that is seen of it.
      field?.closest('.question')?.scrollIntoView();
      field?.focus({ preventScroll: true });
    },
    submit(values: Values) {
      if (state.stage !== 'asking') return;
      const found = facts.questions.map((question) => [question.id, errorOf(question, values[question.id])] as const);
      const errors = Object.fromEntries(found.filter(([, error]) => error)) as Values;
      show({ errors });
      if (Object.keys(errors).length > 0) return focus('.summary h3');
      show({ stage: 'saving' });
      listeners.onSubmit(answersOf(facts.questions, values), (status) => enter({ stage: status, isFormShown: false }));
    },
    decline() {
      if (state.stage !== 'asking') return;
      enter({ stage: 'declined', isFormShown: false });
      listeners.onDeclined();
    },
    reopen: () => enter(UNTOUCHED),
  };

  show({});
  return () => {
    isRemoved = true;
    clearTimeout(typing);
    render(null, root);
  };
}
