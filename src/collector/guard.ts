import type { FastifyBaseLogger, FastifyRequest } from 'fastify';
import type { Commit } from '../database/store.ts';
import type { Rate } from './buckets.ts';
import { createGate, OPEN, USUAL_RATE } from './gate.ts';
import { createPseudonyms } from './pseudonyms.ts';
import { createSenders, type Proxies } from './senders.ts';
import { createSuspect, mostAnswered, type Unknown } from './suspect.ts';

/** What stands between those who send and the store. No answer is lost by it: it lets wait, or marks, and refuses none. */
export interface Guard {
  /** For how many seconds a request has to wait before its body is read, and once it is known how many records it has. */
  readonly wait: (request: FastifyRequest) => number;
  readonly take: (request: FastifyRequest, records: number) => number;
  /** What stores the records of a request, with why its responses are suspected. */
  readonly commitOf: (request: FastifyRequest) => Commit;
  /** From now on what surveys there are is known. */
  readonly know: (unknown: Unknown) => void;
}

/** What a guard is made of. */
export interface GuardOptions {
  readonly rate: Rate | false | undefined;
  readonly proxies: Proxies;
  readonly commit: Commit;
  readonly now: () => number;
  readonly random: () => number;
  readonly log: () => Pick<FastifyBaseLogger, 'warn'>;
}

/** Makes a guard, which knows networks by names of a day alone, in memory, and no address. */
export function createGuard({ rate = USUAL_RATE, proxies, commit, now, random, log }: GuardOptions): Guard {
  const gate = rate === false ? OPEN : createGate(rate, { now, random, log });
  let unknown: Unknown = () => undefined;
  const suspecting = createSuspect(commit, { mostPerMinute: mostAnswered(rate), unknown: (each) => unknown(each) });
  const networkOf = createSenders(proxies);
  const pseudonymOf = createPseudonyms(now);
  const senderOf = (request: FastifyRequest) => {
    const network = networkOf(request);
    return network && pseudonymOf(network);
  };
  return {
    wait: (request) => gate.wait(senderOf(request)),
    take: (request, records) => gate.take(senderOf(request), records),
    commitOf: (request) => suspecting(senderOf(request)),
    know(given) {
      unknown = given;
    },
  };
}
