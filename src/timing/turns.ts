import type { Configuration } from '../contract/configuration.ts';
import { whenMoved } from '../page/moved.ts';
import { hasModal, isTyping } from '../page/occupied.ts';
import { createMemory } from './memory.ts';
import { whenCompleted } from './transaction.ts';
import { isMatch } from './url-pattern.ts';
import { whenDue } from './wait.ts';

/** What is told of the survey that stands, so that it is known whose turn is next. */
export interface Turns {
  readonly begun: () => void;
  /** Answered or declined, which can be known only when another survey stands there already. */
  readonly finished: (subject: Readonly<Subject>) => void;
  /** Shows a fresh survey, whatever became of the one before. */
  readonly renew: () => void;
  readonly stop: () => void;
}

/** What a survey is about: the latest completed transaction, until somebody begins to answer. */
export interface Subject {
  /** The page's own id of it, where it gave one. */
  transactionId: string | undefined;
  /** What it is remembered by: that id, or the page's address. */
  key?: string;
}

/** Where surveys are shown. */
interface Stage {
  /** Whether there is a place for it. */
  readonly isReady: () => boolean;
  /** Shows a fresh survey, in the place of the one before; tells whether it is shown. */
  readonly show: (subject: Readonly<Subject>) => boolean;
  readonly hide: () => void;
  /** Whether what was shown is still there: an application can remove it with all that is around it. */
  readonly isShown: () => boolean;
}

/**
 * Decides when a survey is shown: after its trigger and its delay, on the pages that its pattern names, once for each
 * transaction, and in the middle of nothing. Who has begun to answer is never interrupted.
 */
export function createTurns(configuration: Configuration, { isReady, show, hide, isShown }: Stage): Turns {
  const { service, trigger, urlPattern, delaySeconds, placement, kioskSeconds } = configuration;
  const isKiosk = kioskSeconds !== undefined;
  const memory = createMemory(configuration);
  let state: 'absent' | 'untouched' | 'begun' | 'finished' = 'absent';
  let isTriggered = trigger === 'load';
  let subject: Subject = { transactionId: configuration.transactionId };
  /** The key of the latest survey that was shown. */
  let asked: string | undefined;
  let giveUp: (() => void) | undefined;

  const isHere = () => urlPattern === undefined || isMatch(urlPattern, location.pathname);
  const isFree = () => isReady() && !hasModal() && !(placement === 'panel' && isTyping());
  const keyOf = (transactionId: string | undefined) => transactionId ?? location.pathname + location.search;
  // On a shared device, the next respondent is another person.
  const reasonNot = (key: string) => (isKiosk ? undefined : memory.reasonNot(key));

  const stopWaiting = () => {
    giveUp?.();
    giveUp = undefined;
  };
  /** Takes away what nobody has begun. */
  const leave = () => {
    stopWaiting();
    if (state !== 'untouched') return;
    state = 'absent';
    hide();
  };
  const renew = () => {
    asked = keyOf(subject.transactionId);
    // Of its own: what is heard later of the one before is not about this one.
    subject = { ...subject, key: asked };
    state = show(subject) ? 'untouched' : 'absent';
  };
  const turn = () => {
    const reason = reasonNot(keyOf(subject.transactionId));
    if (reason) console.info(`a11-survey: the survey of "${service}" is not shown, as ${reason}.`);
    else renew();
  };
  /** Lets a survey wait for its turn, where it has one coming. */
  const consider = () => {
    if (state !== 'absent' && !isShown()) {
      state = 'absent';
      hide();
    }
    if (!isTriggered || !isHere()) return leave();
    const key = keyOf(subject.transactionId);
    if (state === 'untouched') asked = subject.key = key;
    if (giveUp || state === 'begun' || state === 'untouched' || (state === 'finished' && asked === key)) return;
    giveUp = () => {};
    const stop = whenDue(delaySeconds, isFree, () => {
      giveUp = undefined;
      turn();
    });
    // What was due at once has nothing to give up.
    if (giveUp) giveUp = stop;
  };
  const completed = (given: string | undefined) => {
    if (state === 'begun' && isShown()) return;
    const transactionId = given ?? configuration.transactionId;
    const isKnown = reasonNot(keyOf(transactionId)) !== undefined;
    if (state === 'untouched' && isShown()) {
      // It stands there as it is, and is now about the latest.
      if (!isKnown) subject.transactionId = transactionId;
    } else {
      subject = { transactionId };
      isTriggered = true;
    }
    consider();
  };

  const stops = [
    // Answered in another tab.
    memory.listen(() => {
      if (state !== 'finished' && reasonNot(asked ?? keyOf(subject.transactionId))) leave();
    }),
  ];
  const stop = () => {
    stopWaiting();
    for (const each of stops.splice(0)) each();
  };
  if (urlPattern !== undefined) stops.push(whenMoved(consider));
  if (trigger === 'transaction') stops.push(whenCompleted(service, completed));
  consider();

  return {
    begun() {
      state = 'begun';
    },
    finished(given) {
      if (given === subject) state = 'finished';
      if (isKiosk) return;
      memory.keep(given.key ?? keyOf(given.transactionId));
      // Nothing can come after it.
      if (trigger === 'load' && urlPattern === undefined) stop();
    },
    renew,
    stop,
  };
}
