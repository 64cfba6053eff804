import type { Suspicion } from '../database/suspicions.ts';
import type { SuspectedTally } from '../report/suspected.ts';
import { type Html, html } from './html.ts';
import { count, plural } from './numbers.ts';

/** Why each is suspected, in words. */
export const REASONS: Readonly<Record<Suspicion, string>> = {
  honeypot: 'filled in a field that no person sees',
  'unknown-service': 'named a service that is none of the collector’s',
  'unknown-question': 'had a question, wording or answer that the survey has not',
  burst: 'came of one network with more others in one minute than people give',
  late: 'were answered more than a day before they arrived, which is no sign by itself',
  clock: 'had times that contradict each other, which is no sign by itself',
};

/** How many responses may not be a respondent's, and whether the numbers have them. */
export function suspectedCaveat(suspected: SuspectedTally): Html | undefined {
  const { responses, reasons, isCounted } = suspected;
  if (responses === 0) return undefined;
  const why = Object.entries(reasons).map(([reason, n]) => `${count(n)} ${REASONS[reason as Suspicion]}`);
  return html`<p class="caveat"><strong>Suspected of being made up:</strong> ${plural(responses, 'response', 'responses')},
${isCounted ? 'which all numbers here count' : 'which are left out of all numbers here'}. ${why.join('; ')}.</p>`;
}
