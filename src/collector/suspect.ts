import type { SurveyRecord } from '../contract/record.ts';
import type { ReceivedRecord } from '../database/rows.ts';
import type { Commit } from '../database/store.ts';
import { CIRCUMSTANCES, type Suspicion } from '../database/suspicions.ts';
import type { Rate } from './buckets.ts';
import { createRecent } from './recent.ts';

const HOUR = 60 * 60 * 1000;

/** From when on an answer is late, and by how much a device's clock may contradict itself. */
const LATE = 24 * HOUR;
const CONTRADICTION = HOUR;

/** What part of a network's rate may be responses that were answered in one minute before they are suspected. */
const PART = 1 / 5;

/** How many responses of one network that were answered in one minute are not suspected: any number without a rate. */
export const mostAnswered = (rate: Rate | false): number =>
  rate === false ? Number.POSITIVE_INFINITY : Math.ceil(rate.perMinute * PART);

/** What a response names that the collector's surveys do not have, if anything; of those it knows nothing, none. */
export type Unknown = (record: SurveyRecord) => 'unknown-service' | 'unknown-question' | undefined;

/** How responses are looked at. */
export interface SuspectOptions {
  /** How many responses of one network that were answered in one minute are not suspected. */
  readonly mostPerMinute: number;
  readonly unknown: Unknown;
}

/**
 * Wraps what stores records, so that with each response is stored why it is suspected of not being a respondent's.
 * Nothing is refused for that: an agency decides what a report counts, and not this guess.
 *
 * By the minute of the answer and not of the arrival a network is looked at: what its devices kept through an outage
 * was answered over hours, however fast it comes in.
 */
export function createSuspect(
  commit: Commit,
  { mostPerMinute, unknown }: SuspectOptions,
): (network: string | undefined) => Commit {
  const answered = createRecent<number>();
  const minuteOf = (network: string, { answeredAt }: ReceivedRecord) => `${network} ${answeredAt.slice(0, 16)}`;

  return (network) => async (received) => {
    const here = new Map<string, number>();
    const isBurst = (each: ReceivedRecord) => {
      if (network === undefined) return false;
      const minute = minuteOf(network, each);
      const count = (here.get(minute) ?? answered.get(minute) ?? 0) + 1;
      here.set(minute, count);
      return count > mostPerMinute;
    };
    const looked = received.map((each) => {
      if (each.record.kind !== 'response') return each;
      const suspicions = suspicionsIn(each, unknown(each.record), isBurst(each));
      return suspicions.length > 0 ? { ...each, suspicions } : each;
    });
    const outcomes = await commit(looked);
    // What comes again is not a further answer, and what could not be stored comes again.
    if (network !== undefined) {
      received.forEach((each, index) => {
        if (each.record.kind !== 'response' || outcomes[index] !== 'new') return;
        const minute = minuteOf(network, each);
        answered.set(minute, (answered.get(minute) ?? 0) + 1);
      });
    }
    return outcomes;
  };
}

/** Why a response is suspected; nothing, where there is no more than that it is late or its clock was off. */
function suspicionsIn(
  { record, receivedAt, answeredAt, sentAt }: ReceivedRecord,
  unknown: Suspicion | undefined,
  isBurst: boolean,
): readonly Suspicion[] {
  const [started, submitted, sent] = [record.startedAt, record.submittedAt, sentAt ?? receivedAt].map(Date.parse);
  const found: Readonly<Record<Suspicion, boolean>> = {
    honeypot: record.honeypot === true,
    'unknown-service': unknown === 'unknown-service',
    'unknown-question': unknown === 'unknown-question',
    burst: isBurst,
    late: Date.parse(receivedAt) - Date.parse(answeredAt) > LATE,
    clock: isAfter(started, submitted) || isAfter(submitted, sent),
  };
  const reasons = (Object.keys(found) as Suspicion[]).filter((reason) => found[reason]);
  return reasons.every((reason) => (CIRCUMSTANCES as readonly Suspicion[]).includes(reason)) ? [] : reasons;
}

const isAfter = (one: number | undefined, other: number | undefined): boolean =>
  one !== undefined && other !== undefined && one - other > CONTRADICTION;
