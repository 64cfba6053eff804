import { type Acknowledgement, parseAcknowledgement } from '../contract/acknowledgement.ts';
import type { Batch } from '../contract/batch.ts';
import { isKeys } from '../contract/schema.ts';
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

/** The same for JSON: with Prototype before 1.7 on the page, lists have a `toJSON` that makes text of them. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return Object.assign(value.map(plain), { toJSON: undefined });
  return isKeys(value) ? Object.fromEntries(Object.entries(value).map(([key, part]) => [key, plain(part)])) : value;
}

/** Makes one attempt to deliver a batch. Never rejects. */
export type Send = (collector: string, batch: Batch, keepalive: boolean) => Promise<Attempt>;

declare global {
  /** How one response gets into a form of GSA Touchpoints: what the file of that name adds to a page. */
  var a11SurveyTouchpoints: Send | undefined;
}

/** Stands in for that file on a page without it, and says so once: what waits is sent from a page that has it. */
const lacking = (): Send => {
  console.error('a11-survey: answers wait. Put the tag of a11-survey-touchpoints.js first.');
  return async () => NOTHING;
};

/**
 * One attempt to deliver a batch. Only a reply that names a record's id settles it: a status alone may come from
 * a log-in page, a captive portal or a firewall. Never rejects.
 */
export async function send(collector: string, batch: Batch, keepalive: boolean): Promise<Attempt> {
  try {
    // No request has a fragment in its address: here it holds the fields of a form, which an answer thus takes along to
    // whichever page sends it.
    if (collector.includes('#')) {
      globalThis.a11SurveyTouchpoints ??= lacking();
      return await globalThis.a11SurveyTouchpoints(collector, batch, keepalive);
    }
    const response = await fetch(collector, {
      method: 'POST',
      // A type that needs no preflight, and so still leaves a page that is being closed.
      headers: { 'content-type': 'text/plain;charset=UTF-8' },
      body: JSON.stringify(plain(batch)),
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
