import { LONGEST } from '../../contract/limits.ts';
import type { Problem } from '../../contract/problem.ts';
import {
  either,
  list,
  object,
  oneOf,
  openObject,
  optional,
  parse,
  type Schema,
  whole,
  withDefault,
  words,
} from '../../contract/schema.ts';
import { CHANNELS, type Channel } from '../../standard/channel.ts';
import { CONFIDENCES, type Confidence } from './interval.ts';

/** What a rule looks out for. */
export const ALERTS = ['trust-falls', 'drop-off-rises', 'responses-stop'] as const;

/** Where a rule holds; everywhere, unless it says. */
interface Scope {
  readonly service?: string | undefined;
  readonly channel?: Channel | undefined;
}

/** By more than how many points of a hundred a share must have changed. */
export interface ChangeRule extends Scope {
  readonly alert: 'trust-falls' | 'drop-off-rises';
  readonly points: number;
}

/** For how many whole days there must have been no response. */
export interface SilenceRule extends Scope {
  readonly alert: 'responses-stop';
  readonly days: number;
}

/** One thing to be told of. */
export type AlertRule = ChangeRule | SilenceRule;

/** What an agency wants to be told of. */
export interface AlertRules {
  /** The days that are compared with as many before; without them the quarter is, with the one before. */
  readonly windowDays?: number | undefined;
  /** How sure a change must be, in percent. */
  readonly confidence: Confidence;
  /** How many must have answered in each of the two, for a comparison. */
  readonly minimum: number;
  readonly rules: readonly AlertRule[];
}

const scope = { service: optional(words(LONGEST.name)), channel: optional(oneOf(CHANNELS)) };

const changeRule = object<ChangeRule>({
  alert: oneOf(['trust-falls', 'drop-off-rises']),
  points: whole(1, 100),
  ...scope,
});
// Up to a week, as each span is compared with the same days of the weeks before.
const silenceRule = object<SilenceRule>({ alert: oneOf(['responses-stop']), days: whole(1, 7), ...scope });
const unknownRule = openObject<Pick<AlertRule, 'alert'>>({ alert: oneOf(ALERTS) }) as Schema<AlertRule>;

const rule = either<AlertRule>((value): Schema<AlertRule> => {
  const { alert } = value as { readonly alert?: unknown };
  if (alert === 'responses-stop') return silenceRule;
  return alert === 'trust-falls' || alert === 'drop-off-rises' ? changeRule : unknownRule;
});

const alertRules = object<AlertRules>({
  windowDays: optional(whole(7, 366)),
  confidence: withDefault(oneOf(CONFIDENCES), 99),
  minimum: withDefault(whole(10, 1_000_000), 30),
  rules: list(rule, 100, 1),
});

/** What to write under the keys. */
const REMEDIES: Readonly<Record<string, string>> = {
  '': 'Give one JSON object, such as {"rules": [{"alert": "trust-falls", "points": 5}]}.',
  rules: 'Give a list, such as [{"alert": "trust-falls", "points": 5}].',
  alert: `Give one of ${ALERTS.join(', ')}.`,
  points: 'Give by how many points of a hundred it must have changed, such as 5.',
  days: 'Give for how many whole days nothing must have come, such as 2.',
  windowDays: 'Give how many days are compared with as many before, or leave it out to compare quarters.',
  confidence: 'Give how sure a change must be, in percent, or leave it out for 99.',
  minimum: 'Give how many must have answered, or leave it out for 30.',
  service: 'Give the name of the service, as its survey has it.',
};

/** Reads the text of a rule file; the error lists everything that is wrong, each with what to do. */
export function parseAlertRules(text: string): AlertRules {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (error) {
    throw new Error(`It is no JSON: ${(error as Error).message}.`);
  }
  const parsed = parse(alertRules, document);
  if (!parsed.ok) throw new Error(parsed.problems.map(explain).join('\n'));
  return parsed.value;
}

function explain({ key, what }: Problem): string {
  const last = key.slice(key.lastIndexOf('.') + 1).replace(/\[\d+\]$/, '');
  const remedy = what === 'is not a known key' ? undefined : Object.hasOwn(REMEDIES, last) ? REMEDIES[last] : undefined;
  return `${key || 'The document'} ${what}. ${remedy ?? 'Remove it or correct it; the README lists the keys.'}`;
}
