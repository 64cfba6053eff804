import type { Configuration, Memory } from '../contract/configuration.ts';
import { broadcast, hear } from '../page/channel.ts';
import { fingerprint } from './fingerprint.ts';
import { storageOf } from './storage.ts';

/** What was answered and declined, of one service. */
export interface AskedMemory {
  /** Why nothing is asked now about this transaction, if there is a reason. */
  readonly reasonNot: (transaction: string) => string | undefined;
  /** Keeps that it was answered or declined, and tells the other tabs. */
  readonly keep: (transaction: string) => void;
  /** Hears what the other tabs keep, until the function that it returns is called. */
  readonly listen: (onNews: () => void) => () => void;
}

/** When each transaction and each service was last answered or declined, by what it is known by on the device. */
type Times = Readonly<Record<string, number>>;

const NAME = 'a11-survey-memory';
const DAY = 24 * 60 * 60 * 1000;

/** The longest that anything is kept, in milliseconds, and the most: the newest. */
const LONGEST = 365 * DAY;
const MOST = 100;

/** What this page knows, also where the browser keeps nothing; what is for the session never gets onto the device. */
const known: Record<Memory, Times> = { session: {}, device: {} };

/** Whether a time is that near, also by a clock that was set back since. What is no time is not. */
const isWithin = (time: number | undefined, span: number) => Math.abs(Date.now() - Number(time)) < span;

/** The memory of one service: of the tab's session or of the device, as configured, and else of the page. */
export function createMemory({ service, memory, quietDays }: Configuration): AskedMemory {
  const { read, write } = storageOf(memory);
  // Only those tabs are told whose surveys have the same kind of memory.
  const channel = `${NAME}-${memory}`;
  // Whatever lies there or is told: spread, it is an object, and what is no time counts for nothing.
  const recall = (): Times => ({ ...known[memory], ...(read(NAME) as Times) });
  const add = (times: unknown) => {
    known[memory] = Object.fromEntries(
      Object.entries({ ...recall(), ...(times as Times) })
        .filter(([, time]) => isWithin(time, LONGEST))
        .sort(([, one], [, other]) => other - one)
        .slice(0, MOST),
    );
    write(NAME, known[memory]);
  };
  const ofService = fingerprint(service);
  // JSON parts the two: no service and transaction are another pair's.
  const of = (transaction: string) => fingerprint(JSON.stringify([service, transaction]));

  return {
    reasonNot(transaction) {
      const times = recall();
      if (isWithin(times[of(transaction)], LONGEST)) return 'this transaction was answered or declined';
      return isWithin(times[ofService], quietDays * DAY) ? `quietDays (${quietDays}) are not over` : undefined;
    },
    keep(transaction) {
      const now = Date.now();
      const times = { [of(transaction)]: now, [ofService]: now };
      add(times);
      broadcast(channel, times);
    },
    listen: (onNews) =>
      hear(channel, (times) => {
        add(times);
        onNews();
      }),
  };
}
