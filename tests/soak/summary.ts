import type { Comparison, Ledger } from './ledger.ts';

/** What a soak came to. */
export interface Outcome {
  readonly engine: string;
  readonly seconds: number;
  readonly seed: number;
  readonly ledger: Ledger;
  readonly comparison: Comparison;
  /** Records left on the device. */
  readonly waiting: number;
  /** Records that arrived again under a stored id. */
  readonly absorbed: number;
  readonly problems: readonly string[];
  readonly deeds: ReadonlyMap<string, number>;
  readonly faults: ReadonlyMap<string, number>;
}

/** Whether nothing was lost, doubled or damaged, and anything happened at all. */
export const isGood = ({ ledger, comparison, waiting, problems }: Outcome): boolean =>
  ledger.count('saved') > 0 &&
  ledger.count('refused') + waiting + problems.length === 0 &&
  Object.values(comparison).every((comments) => comments.length === 0);

/** The outcome for people, a line for each thing that was counted. */
export function summaryOf(outcome: Outcome): string {
  const { engine, seconds, seed, ledger, comparison, waiting, absorbed, problems, deeds, faults } = outcome;
  const told = ledger.count('saved', 'delivered');
  const rows: readonly (readonly [string, string | number])[] = [
    ['responses submitted', ledger.responses.length],
    ['told saved or delivered', `${told} (saved ${ledger.count('saved')}, delivered ${ledger.count('delivered')})`],
    ['of these stored', told - comparison.missing.length],
    ['missing', named(comparison.missing)],
    ['doubled', named(comparison.doubled)],
    ['damaged', named(comparison.damaged)],
    ['told unsaved', ledger.count('unsaved')],
    ['told refused', ledger.count('refused')],
    ['left on the device', waiting],
    ['page errors', named(problems)],
    ['duplicates absorbed', absorbed],
    ['done to the browser', counts(deeds)],
    ['faults injected', counts(faults)],
  ];
  return [
    `Soak of ${engine}: ${seconds} s, seed ${seed}: ${isGood(outcome) ? 'good' : 'FAILED'}`,
    ...rows.map(([name, value]) => `  ${name.padEnd(24)} ${value}`),
  ].join('\n');
}

const named = (texts: readonly string[]) =>
  texts.length > 0 ? `${texts.length}: ${texts.slice(0, 10).join('; ')}` : '0';

const counts = (map: ReadonlyMap<string, number>) =>
  `${[...map.values()].reduce((sum, count) => sum + count, 0)}: ${[...map].map(([name, count]) => `${name} ${count}`).join(', ')}`;
