import { isKeys, type Keys } from '../contract/schema.ts';
import type { Submission } from './submission.ts';

/** What a form of GSA Touchpoints replied to a submission. */
export type Reply =
  | { readonly is: 'taken'; readonly missing: readonly string[] }
  | { readonly is: 'refused'; readonly reason: string }
  /** The form takes none as it is set up: nothing is wrong with the answers. */
  | { readonly is: 'closed'; readonly reason: string }
  /** Of a log-in page, a captive portal, a firewall, or a Touchpoints in trouble. */
  | { readonly is: 'none' };

/**
 * Reads a reply. Only one of the shape that Touchpoints gives settles a submission; `missing` are the fields of a
 * submission taken that the form does not have, as Touchpoints passes over them without a word. Never throws.
 */
export function readReply(status: number, body: string, sent: Submission): Reply {
  const document = parsed(body);
  if (status === 201 && isKeys(document.submission)) {
    const { submission } = document;
    const missing = Object.keys(sent).filter(
      (field) => sent[field] && Object.hasOwn(submission, field) && !submission[field],
    );
    return { is: 'taken', missing };
  }
  const { messages } = document;
  if (status !== 422 || !isKeys(messages)) return { is: 'none' };
  const reason = Object.entries(messages)
    .map(([field, what]) => `${field} ${[what].flat().join(', ')}`)
    .join('; ');
  // Under this key it tells of the request as a whole: a host that is not on its list, a challenge for robots.
  return { is: Object.hasOwn(messages, 'submission') ? 'closed' : 'refused', reason };
}

function parsed(body: string): Keys {
  try {
    const document: unknown = JSON.parse(body);
    return isKeys(document) ? document : {};
  } catch {
    return {};
  }
}
