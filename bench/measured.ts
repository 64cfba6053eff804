import type { Condition } from './condition.ts';
import type { OutboxFigures } from './outbox.ts';
import { beyond, type Spread, spreadOf } from './statistics.ts';
import type { Visit } from './visit.ts';

/** All that a run of the benchmark measured, as `--json` writes it. */
export interface Measured {
  readonly machine: Readonly<Record<string, string>>;
  /** The visits by condition and subject. */
  readonly visits: Readonly<Record<Condition['id'], Readonly<Record<string, readonly Visit[]>>>>;
  readonly outbox: readonly OutboxFigures[];
  /** What was not measured, and why. */
  readonly missing: readonly string[];
}

/** What is said of a subject without what the page alone costs. */
const OVER_THE_PAGE: readonly (keyof Visit)[] = ['script', 'idleScript', 'mainThread', 'heapKilobytes'];

/** What the visits of a subject came to, over the page alone where it is about what the page does too. */
export function spreadIn(
  { visits }: Pick<Measured, 'visits'>,
  condition: Condition['id'],
  subject: string,
  figure: keyof Visit,
): Spread | undefined {
  const spreadFor = (id: string) => spreadOf((visits[condition][id] ?? []).map((visit) => visit[figure]));
  const spread = spreadFor(subject);
  if (!spread || subject === 'bare' || !OVER_THE_PAGE.includes(figure)) return spread;
  return beyond(spread, spreadFor('bare')?.median ?? 0);
}
