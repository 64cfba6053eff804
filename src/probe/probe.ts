import { randomUUID } from 'node:crypto';
import { checkAcknowledgement, checkAgain, checkAtOnce, checkKinds, checkTwice } from './acknowledgement.ts';
import { type Asked, createAsked } from './ask.ts';
import type { Finding } from './finding.ts';
import { askForStatuses, checkCookies, checkCors, checkExposed, checkPreflight, checkScheme } from './headers.ts';
import type { Inquiry } from './inquiry.ts';
import { createMark, MARK } from './marked.ts';
import { checkBroken, checkNewer, checkNoBatch } from './refusals.ts';
import { checkLargest, checkTooLarge } from './sizes.ts';

/** Which collector is asked, and as whom. */
export interface ProbeOptions {
  /** Its address, as a survey has it. */
  readonly collector: string;
  /** The origin of the pages that will send; without one, nothing is said of CORS. */
  readonly origin?: string | undefined;
  /** The service of the records that are sent. */
  readonly service?: string | undefined;
  /** How long to wait for each reply, in milliseconds. */
  readonly patience?: number;
}

/** What a collector does of what a survey relies on. */
export interface Probed {
  readonly findings: readonly Finding[];
  /** How many records it accepted, each id once: so many must be in its store. */
  readonly accepted: number;
  readonly service: string;
  readonly requests: number;
  /** The longest that a reply took, in milliseconds. */
  readonly slowest: number;
}

/**
 * Asks any collector over HTTP for what the survey's outbox relies on, with records that are marked as tests. Where a
 * response alone is not acknowledged, the rest is not asked, as it builds on that.
 */
export async function probe({ collector, origin, service = MARK, patience }: ProbeOptions): Promise<Probed> {
  const asked: Asked = createAsked(collector, origin, patience);
  const { ask, seen } = asked;
  const mark = createMark(service, randomUUID, Date.now);
  const post: Inquiry['post'] = (records) =>
    ask({ body: JSON.stringify({ sentAt: new Date().toISOString(), records }) });
  const inquiry: Inquiry = { ask, mark, post };

  const findings: Finding[] = [await checkAcknowledgement(inquiry)];
  const isAcknowledged = findings[0]?.outcome === 'holds';
  if (isAcknowledged) {
    const checks = [checkKinds, checkAgain, checkTwice, checkAtOnce, checkBroken, checkNewer, checkNoBatch];
    // One after the other: what a collector does under load is another question.
    for (const check of [...checks, checkLargest, checkTooLarge]) findings.push(await check(inquiry));
    await askForStatuses(inquiry);
    findings.push(await checkPreflight(inquiry, origin));
  }
  const replies = seen.filter(({ method }) => method !== 'OPTIONS');
  if (seen.length > 0) findings.push(checkCors(replies, origin), checkExposed(replies, origin), checkCookies(seen));
  findings.push(checkScheme(collector));
  if (!isAcknowledged) {
    const what = 'Nothing more was asked, as all of it builds on the acknowledgement.';
    findings.push({ check: 'the rest', outcome: 'not asked', what });
  }
  const accepted = new Set(
    seen.flatMap(({ status, acknowledgement }) =>
      status >= 200 && status < 300 ? (acknowledgement?.accepted ?? []) : [],
    ),
  );
  return { findings, accepted: accepted.size, service, requests: seen.length, slowest: asked.slowest() };
}
