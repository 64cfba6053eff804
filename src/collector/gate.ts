import type { FastifyBaseLogger } from 'fastify';
import { createBuckets, type Rate } from './buckets.ts';

/** What a network may send unless another rate is given: ten records a second, and 20 minutes of that at once. */
export const USUAL_RATE: Rate = { perMinute: 600, burst: 12_000 };

/** The longest that a device is asked to wait, in seconds; it takes no more. */
const LONGEST_WAIT = 3600;

/** Over how many seconds at least those come back who were told to wait, so that they do not come all at once. */
const SPREAD = 30;

/** How often a line is written about requests that were told to wait, in milliseconds: a flood must not fill the log. */
const LOG_EVERY = 60_000;

/** Whether records of a network are taken now. Both give the seconds to wait, and 0 where they are. */
export interface Gate {
  /** Before the body is read. */
  readonly wait: (network: string | undefined) => number;
  /** Once it is known how many records there are; they are taken off what the network may send. */
  readonly take: (network: string | undefined, records: number) => number;
}

/** What a gate needs beside the rate. */
export interface GateOptions {
  readonly now: () => number;
  readonly random: () => number;
  readonly log: () => Pick<FastifyBaseLogger, 'warn'>;
}

/** Holds each network to a rate; one that is not known, to none. Who is told to wait keeps what it has, and comes back. */
export function createGate(rate: Rate, { now, random, log }: GateOptions): Gate {
  if (!(rate.perMinute >= 1 && rate.burst >= 1)) {
    throw new Error('The rate is not one of records. Give perMinute and burst, each 1 or more, or false for no rate.');
  }
  const buckets = createBuckets(rate, now);
  let waiting = 0;
  let loggedAt = Number.NEGATIVE_INFINITY;

  const told = (milliseconds: number): number => {
    if (milliseconds === 0) return 0;
    waiting += 1;
    if (now() - loggedAt >= LOG_EVERY) {
      log().warn({ requests: waiting }, 'requests of networks that send too much were told to wait');
      waiting = 0;
      loggedAt = now();
    }
    const seconds = milliseconds / 1000;
    return Math.min(LONGEST_WAIT, Math.ceil(seconds + random() * Math.max(SPREAD, seconds)));
  };

  return {
    wait: (network) => (network === undefined ? 0 : told(buckets.wait(network))),
    take: (network, records) => (network === undefined ? 0 : told(buckets.take(network, records))),
  };
}

/** Takes whatever comes. */
export const OPEN: Gate = { wait: () => 0, take: () => 0 };
