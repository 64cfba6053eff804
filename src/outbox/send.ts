import { type Acknowledgement, parseAcknowledgement } from '../contract/acknowledgement.ts';
import type { Batch } from '../contract/batch.ts';
import type { Answer } from '../contract/record.ts';
import { retryAfter } from './backoff.ts';

/** How long one attempt may take to its last byte, in milliseconds. */
const PATIENCE = 15_000;

/** What one attempt came to. What was neither accepted nor refused is to be sent again. */
export interface Attempt extends Acknowledgement {
  /** Milliseconds for which the collector asked to be left alone. */
  readonly pause?: number | undefined;
  /** A 4xx that names no record: too large, or disliked by a firewall on the way. Fewer records may pass. */
  readonly isTurnedAway?: boolean;
}

const NOTHING: Acknowledgement = { accepted: [], refused: [] };

/** The same list for JSON: with Prototype before 1.7 on the page, arrays have a `toJSON` that makes text of them. */
const plain = <T>(list: readonly T[]): readonly T[] => Object.assign([...list], { toJSON: undefined });

const plainly = (answer: Answer): Answer =>
  'options' in answer ? { ...answer, options: plain(answer.options) } : answer;

/**
 * One attempt to deliver a batch. Only a reply that names a record's id settles it: a status alone may come from
 * a log-in page, a captive portal or a firewall. Never rejects.
 */
export async function send(collector: string, batch: Batch, keepalive: boolean): Promise<Attempt> {
  try {
    const response = await fetch(collector, {
      method: 'POST',
      // A type that needs no preflight, and so still leaves a page that is being closed.
      headers: { 'content-type': 'text/plain;charset=UTF-8' },
      body: JSON.stringify({
        ...batch,
        records: plain(batch.records.map((record) => ({ ...record, answers: plain(record.answers.map(plainly)) }))),
      }),
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      keepalive,
      signal: AbortSignal.timeout(PATIENCE),
    });
    const { accepted, refused } = parseAcknowledgement(await response.text()) ?? NOTHING;
    const isSent = (id: string) => batch.records.some((record) => record.id === id);
    const isBusy = [429, 503].includes(response.status);
    return {
      accepted: response.ok ? accepted.filter(isSent) : [],
      refused: refused.filter(({ id }) => isSent(id)),
      pause: isBusy ? retryAfter(response.headers.get('retry-after'), Date.now()) : undefined,
      isTurnedAway: !isBusy && response.status >= 400 && response.status < 500,
    };
  } catch {
    // Offline, blocked, refused by CORS, timed out: the browser tells them all alike, and all are tried again.
    return NOTHING;
  }
}
