import type { Status } from '../contract/status.ts';
import type { Language } from '../language/language.ts';
import type { Question } from '../standard/question.ts';
import type { Fault } from './errors.ts';

/** Where the respondent is. Once the answers are handed over, their status says the rest. */
export type Stage = 'asking' | 'saving' | 'declined' | Status;

/** Whether there is still something to answer. */
export const isAsking = (stage: Stage): boolean => stage === 'asking' || stage === 'saving';

/** A question that is asked, and all that changes of it: what is asked no longer leaves nothing behind. */
export interface AskedQuestion {
  readonly question: Question;
  /** What keeps the answers from being submitted. */
  readonly error?: Fault | undefined;
  /** Characters that a text has beyond its room; negative while there is room, and nothing until something is written. */
  readonly excess?: number | undefined;
  /** The excess as it was last announced to a screen reader. */
  readonly announcedExcess?: number | undefined;
  /** Whether something in the text looks personal and will be masked, as seen when the typing last rested. */
  readonly isPersonal?: boolean | undefined;
}

/** All that changes while a survey stands; what is shown is a function of it. */
export interface State {
  readonly stage: Stage;
  /** The form stays for a moment longer than its stage: until the focus has left it. */
  readonly isFormShown: boolean;
  /** The questions in the order asked, as far as the answers have them asked. */
  readonly asked: readonly AskedQuestion[];
  /** Which questions the last answer added and removed, or which language was chosen, for those who do not see it. */
  readonly news: string;
  /** On a shared device: that the answers will be cleared, as nobody touches it. */
  readonly isWarned: boolean;
}

/** What a respondent can do. */
export interface Actions {
  /** Gives, changes or takes back an answer. */
  readonly change: (form: HTMLFormElement) => void;
  /** Goes from an error to its question. */
  readonly goTo: (id: string) => void;
  readonly submit: (form: HTMLFormElement) => void;
  readonly decline: () => void;
  /** Has the survey speak another language. */
  readonly speak: (language: Language) => void;
  /** Answers after all. */
  readonly reopen: () => void;
  /** Closes the dialog or the panel, and keeps what was answered. */
  readonly close?: (() => void) | undefined;
  /** Gives the next respondent a fresh survey; on a shared device alone. */
  readonly renew?: (() => void) | undefined;
}
