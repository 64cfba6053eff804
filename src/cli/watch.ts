import type { Comparison } from '../report/alerts/comparison.ts';
import { sentenceOf } from '../report/alerts/formats.ts';

/** The most alerts that one evaluation tells: services come from records, which anyone can send. */
const MOST_TOLD = 20;

/** What a watch needs. */
export interface Watched {
  /** What came of all rules, as it stands. */
  readonly evaluate: () => Promise<readonly Comparison[]>;
  readonly post: (alert: object) => Promise<void>;
  /** Takes note of what went wrong. */
  readonly warn: (what: string) => void;
}

/** What an alert is told by: the same rule of the same survey, whatever its numbers are by now. */
const keyOf = ({ alert, service, channel, lang, statement, rule }: Comparison) =>
  JSON.stringify([alert, service, channel, lang, statement, rule]);

/**
 * Makes the function that evaluates once, and tells each alert that has begun since the time before. One that lasts is
 * told once; one that could not be told is tried anew the next time. Never rejects.
 */
export function createWatch({ evaluate, post, warn }: Watched): () => Promise<void> {
  let told = new Set<string>();

  return async () => {
    let alerts: readonly Comparison[];
    try {
      alerts = (await evaluate()).filter(({ outcome }) => outcome === 'alert');
    } catch (error) {
      return warn(`the alerts could not be evaluated: ${(error as Error).message}`);
    }
    const lasting = new Set(alerts.map(keyOf).filter((key) => told.has(key)));
    const beginning = alerts.filter((alert) => !told.has(keyOf(alert)));
    if (beginning.length > MOST_TOLD) warn(`${beginning.length} alerts began; ${MOST_TOLD} of them are told now`);
    told = lasting;
    for (const alert of beginning.slice(0, MOST_TOLD)) {
      const { outcome: _, ...about } = alert;
      try {
        await post({ text: sentenceOf(alert), ...about });
        told.add(keyOf(alert));
      } catch (error) {
        warn(`an alert could not be told, and is tried again: ${(error as Error).message}`);
      }
    }
  };
}
