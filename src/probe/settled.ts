import { isSilence, type Reply, type Silence } from './ask.ts';
import type { Wrong } from './finding.ts';

/** What the survey makes of a record once it has the reply. */
export type Settled = 'accepted' | 'refused' | 'kept';

/** What a reply settles of a record, read as the outbox reads it: accepted by a 2xx alone, refused by any status. */
export function settled(reply: Reply | Silence, id: string): Settled {
  if (isSilence(reply)) return 'kept';
  const { status, acknowledgement } = reply;
  if (status >= 200 && status < 300 && acknowledgement?.accepted.includes(id)) return 'accepted';
  return acknowledgement?.refused.some((each) => each.id === id) ? 'refused' : 'kept';
}

/** Why not all of these records are accepted; nothing where they are. `what` names them. */
export function whyNotAccepted(reply: Reply | Silence, ids: readonly string[], what: string): Wrong | undefined {
  const missing = ids.find((id) => settled(reply, id) !== 'accepted');
  if (missing === undefined) return undefined;
  if (isSilence(reply)) {
    return {
      what: `${what} had no reply: ${reply.why}.`,
      remedy: 'Check the address, that the collector is up, and that it replies within 15 seconds.',
    };
  }
  const { status, headers, acknowledgement } = reply;
  const refusal = acknowledgement?.refused.find(({ id }) => id === missing);
  if (refusal) {
    return {
      what: `${what} is refused: ${shown(refusal.reason)}.`,
      remedy: 'Take every record that the OpenAPI document takes: the survey drops what is refused.',
    };
  }
  if (status >= 200 && status < 300) {
    if (!acknowledgement) {
      return {
        what: `${what} is replied to with ${status} and what is no acknowledgement: ${shown(reply.body) || 'nothing'}.`,
        remedy: `Once it is stored, reply JSON such as {"accepted":["${missing}"],"refused":[]}.`,
      };
    }
    return {
      what: `${what} is replied to with ${status}, but its id is not among those accepted.`,
      remedy: `Name each id that is stored, and as it was sent: {"accepted":["${missing}"],"refused":[]}.`,
    };
  }
  return { what: `${what} is replied to with ${status}${toldBy(headers)}.`, remedy: remedyFor(status) };
}

const toldBy = (headers: Headers) => {
  const location = headers.get('location');
  return location ? `, which leads to ${shown(location)}` : '';
};

function remedyFor(status: number): string {
  if (status >= 300 && status < 400) {
    return 'Surveys follow no redirect. Give the address that takes records itself, and keep log-in pages off it.';
  }
  if (status === 401 || status === 403) {
    return 'Let requests in without cookies or tokens, from the origins of your pages (--origin names one).';
  }
  if (status === 404 || status === 405) return 'Give the address that takes POST, such as https://…/v1/responses.';
  if (status === 413) return 'Take bodies of at least 65,536 bytes.';
  if (status === 415) return 'Take the type text/plain;charset=UTF-8, which surveys send as it needs no preflight.';
  if (status === 409) return 'Accept a record that you have already, by its id, and store it once.';
  if (status === 429 || status === 503) return 'Ask again when the collector has room.';
  return 'Look into the log of the collector: this is to be accepted with 200.';
}

/** What came from elsewhere, short and in one line. */
function shown(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 80 ? `${line.slice(0, 80)}…` : line;
}
