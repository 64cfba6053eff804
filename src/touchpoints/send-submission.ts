import type { SurveyRecord } from '../contract/record.ts';
import { retryAfter } from '../outbox/backoff.ts';
import type { Attempt, Send } from '../outbox/send.ts';
import { readReply } from './reply.ts';
import { type Submission, submissionOf } from './submission.ts';

/**
 * How long one attempt may take, in milliseconds. Longer than for a collector, as to give up on what was taken is to send
 * it twice, and short enough that no other tab begins its pass meanwhile.
 */
const PATIENCE = 25_000;

/** How long to wait after a 429 that does not say, in milliseconds: Touchpoints counts by the minute. */
const MINUTE = 60_000;

const NOTHING: Attempt = { accepted: [], refused: [] };

/** What the form took of this page's: where a device could not forget a record, it is not sent a second time. */
const taken = new Set<string>();

let isClosedTold = false;

/**
 * One attempt to deliver one response to a form of GSA Touchpoints, whose fields stand after the `#` of its address.
 * Never rejects.
 *
 * A form knows no ids, so that an attempt whose reply is lost puts the answer there twice. It is tried again all the
 * same: which of two answers are one can be found out later, and what an answer was that never came cannot.
 */
export const sendSubmission: Send = async (address, { records }, keepalive) => {
  const [record] = records;
  // No attempt beside another, as when a page is left: what the device keeps is sent from the next page.
  if (!record || keepalive) return NOTHING;
  const { id } = record;
  if (taken.has(id)) return { accepted: [id], refused: [] };
  try {
    const form = new URL(address);
    const submission = submissionOf(record, new URLSearchParams(form.hash.slice(1)), location.hostname);
    form.hash = '';
    const response = await post(form.href, submission);
    return settle(record, submission, response, await response.text());
  } catch {
    // Offline, blocked, refused by CORS, timed out: the browser tells them all alike, and all are tried again.
    return NOTHING;
  }
};

const post = (url: string, submission: Submission) =>
  fetch(url, {
    method: 'POST',
    // It asks for a preflight, which a server must answer before it is sent anything: one whose reply the page may not
    // read gets no answer, and so none again and again.
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ submission }),
    credentials: 'omit',
    cache: 'no-store',
    redirect: 'error',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.timeout(PATIENCE),
  });

function settle({ id }: SurveyRecord, submission: Submission, { status, headers }: Response, body: string): Attempt {
  const reply = readReply(status, body, submission);
  if (reply.is === 'taken') {
    taken.add(id);
    if (reply.missing.length > 0) {
      console.error(`a11-survey: the form has no ${reply.missing.join(', ')}: what was answered there is lost.`);
    }
    return { accepted: [id], refused: [] };
  }
  if (reply.is === 'refused') return { accepted: [], refused: [{ id, reason: reply.reason }] };
  if (reply.is === 'closed' && !isClosedTold) {
    isClosedTold = true;
    console.error(`a11-survey: the form takes no answers: ${reply.reason}. They wait on this device.`);
  }
  const isBusy = [429, 503].includes(status);
  return {
    ...NOTHING,
    pause: isBusy ? (retryAfter(headers.get('retry-after'), Date.now()) ?? MINUTE) : undefined,
    isTurnedAway: !isBusy && status >= 400 && status < 500,
  };
}
