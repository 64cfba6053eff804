import type { Question } from './question.ts';
import type { Choices } from './questions.ts';
import type { Words } from './words.ts';

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

/** A language as the rules see it: its words, and who is still to review them. */
export interface KnownLanguage extends Words {
  /** BCP 47 tag. */
  readonly lang: string;
  /** What the language calls itself. */
  readonly name: string;
  /** Who is to review it before respondents see it; absent where nobody needs to. */
  readonly draft?: string | undefined;
}

/** A language that a configuration names: at which key, by which tag, and what is known of it. */
export interface NamedLanguage {
  readonly key: string;
  readonly tag: string;
  readonly known: KnownLanguage | undefined;
}

/** A survey as the rules see it: what was chosen, what is asked of it, and what is said around the questions. */
export interface CheckedSurvey extends Choices {
  /** Where its records go. */
  readonly collector: string;
  /** The fields of a form of GSA Touchpoints, where that is what the collector is. */
  readonly touchpoints?: Readonly<Record<string, string>> | undefined;
  /** The questions with the wording that is shown, in the order asked. */
  readonly asked: readonly Question[];
  /** The language that it asks in; English, where none is named or the one that is named is not known. */
  readonly language: KnownLanguage;
  /** The languages that its configuration names. */
  readonly named: readonly NamedLanguage[];
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
