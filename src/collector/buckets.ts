import { createRecent } from './recent.ts';

/** How many records one network may send. */
export interface Rate {
  /** How many a minute, over a long time. */
  readonly perMinute: number;
  /** How many at once, after a time of rest: what many devices of one building have kept while they were offline. */
  readonly burst: number;
}

/** What a network may still send. */
export interface Buckets {
  /** For how many milliseconds a network has to wait before more is taken of it; 0 where it need not. */
  readonly wait: (name: string) => number;
  /** Takes so many records off what a network may send, or tells for how long it has to wait and takes nothing. */
  readonly take: (name: string, records: number) => number;
}

/**
 * Token buckets by name. A batch is taken whole while anything is left, and what it had too much is waited for after
 * it: none is so large that it would never be taken. Devices send what they have kept in one batch after the other.
 */
export function createBuckets({ perMinute, burst }: Rate, now: () => number, most?: number): Buckets {
  const buckets = createRecent<{ readonly left: number; readonly at: number }>(most);
  const perMillisecond = perMinute / 60_000;
  const leftOf = (name: string) => {
    const bucket = buckets.get(name);
    if (!bucket) return burst;
    // A clock that was set back gives nothing, and takes nothing.
    return Math.min(burst, bucket.left + Math.max(0, now() - bucket.at) * perMillisecond);
  };
  const waitFor = (left: number) => (left >= 1 ? 0 : (1 - left) / perMillisecond);
  return {
    wait: (name) => waitFor(leftOf(name)),
    take(name, records) {
      const left = leftOf(name);
      const wait = waitFor(left);
      if (wait === 0) buckets.set(name, { left: left - records, at: now() });
      return wait;
    },
  };
}
