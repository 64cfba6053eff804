import type { Question } from './question.ts';
import type { Choices } from './questions.ts';

/** How much a finding weighs: an `error` breaks a rule, a `warning` likely does, and a `note` is good to know. */
export const SEVERITIES = ['error', 'warning', 'note'] as const;

/** One of the severities. */
export type Severity = (typeof SEVERITIES)[number];

/** What a finding rests on. */
export interface Ground {
  readonly id: string;
  readonly severity: Severity;
  /** Where it is written, for those who must show it. */
  readonly source: string;
}

/** What a rule finds at one place of a configuration. */
export interface Fault {
  /** Where: a key, or a path such as `questions[2].required`. */
  readonly key: string;
  /** What is wrong there, as the predicate of a sentence about the key. */
  readonly what: string;
  /** What to do, in whole sentences. */
  readonly remedy: string;
}

/** A fault with the rule that it is against. */
export interface Finding extends Fault {
  readonly rule: string;
  readonly severity: Severity;
  readonly source: string;
}

/** A survey as the rules see it: what was chosen, what is asked of it, and what is said around the questions. */
export interface CheckedSurvey extends Choices {
  /** The questions with the wording that is shown, in the order asked. */
  readonly asked: readonly Question[];
  readonly samplePercent: number;
  readonly ombControlNumber?: string | undefined;
  readonly ombExpirationDate?: string | undefined;
  readonly burdenMinutes?: number | undefined;
  readonly burdenContact?: string | undefined;
  readonly privacyUrl?: string | undefined;
}

/** One rule of the standard, and how it is found to be broken. `today` is a day as `2026-01-31`. */
export interface Rule extends Ground {
  readonly find: (survey: CheckedSurvey, today: string) => readonly Fault[];
}

/** A fault against a rule. */
export const findingOf = ({ id, severity, source }: Ground, { key, what, remedy }: Fault): Finding => ({
  rule: id,
  severity,
  source,
  key,
  what,
  remedy,
});

/** The source that most rules have. */
export const A11 = 'OMB Circular A-11 Section 280';
