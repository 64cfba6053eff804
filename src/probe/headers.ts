import { isSilence, type Reply } from './ask.ts';
import { type Finding, findingOf, type Wrong } from './finding.ts';
import type { Inquiry } from './inquiry.ts';

const listed = (header: string | null) => (header ?? '').split(',').map((each) => each.trim().toLowerCase());

const statusesOf = (replies: readonly Reply[]) =>
  [...new Set(replies.map(({ status }) => status))].sort((one, other) => one - other).join(', ');

const allowedBy = ({ headers }: Reply) => headers.get('access-control-allow-origin');

/** Whether the browser shows a reply to pages of an origin. */
const isReadable = (reply: Reply, origin: string) => [origin, '*'].includes(allowedBy(reply) ?? '');

/** Asks for what has other statuses than the checks so far: something else than a batch, and a GET. */
export async function askForStatuses({ ask }: Inquiry): Promise<void> {
  await ask({ headers: { 'content-type': 'image/png' }, body: '{"records":[]}' });
  await ask({ method: 'GET' });
}

/** Whether a page of the origin can read every reply: the browser hides all others, and the survey is as if offline. */
export function checkCors(seen: readonly Reply[], origin: string | undefined): Finding {
  if (origin === undefined) {
    const what =
      'CORS was not asked for. Give --origin with the origin of the pages, where it is not the collector’s own.';
    return { check: 'cors', outcome: 'not asked', what };
  }
  const hidden = seen.filter((reply) => !isReadable(reply, origin));
  const [first] = hidden;
  const wrong: Wrong | undefined = first && {
    what: `Access-Control-Allow-Origin is ${allowedBy(first) ?? 'missing'} on ${statusesOf(hidden)}, and the browser hides the reply from pages of ${origin}.`,
    remedy: `Send exactly "${origin}" or "*", once, on every status, those of the server or gateway before you too.`,
  };
  return findingOf('cors', `Pages of ${origin} can read every status that was seen: ${statusesOf(seen)}.`, wrong);
}

/** Whether a page can read `Retry-After`, by which a collector that is busy is left alone. */
export function checkExposed(seen: readonly Reply[], origin: string | undefined): Finding {
  const check = 'retry-after';
  if (origin === undefined) return { check, outcome: 'not asked', what: 'Nor whether Retry-After is exposed.' };
  const hidden = seen.filter(({ headers }) => {
    const exposed = listed(headers.get('access-control-expose-headers'));
    return !exposed.includes('retry-after') && !exposed.includes('*');
  });
  const wrong: Wrong | undefined =
    hidden.length > 0
      ? {
          what: `Retry-After is not exposed on ${statusesOf(hidden)}: a survey cannot read for how long to wait.`,
          remedy: 'Send Access-Control-Expose-Headers: Retry-After on every status, as any may come to be 429 or 503.',
        }
      : undefined;
  return findingOf(check, 'Retry-After is exposed on every status that was seen.', wrong);
}

/** Whether a preflight is answered, which other senders than surveys need. */
export async function checkPreflight({ ask }: Inquiry, origin: string | undefined): Promise<Finding> {
  const check = 'preflight';
  if (origin === undefined) return { check, outcome: 'not asked', what: 'Nor a preflight.' };
  const reply = await ask({
    method: 'OPTIONS',
    headers: { 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' },
  });
  const remedy =
    'Reply 204 with Access-Control-Allow-Headers: Content-Type. Surveys do not need it; senders of JSON do.';
  const wrong = (what: string) => findingOf(check, '', { what, remedy }, 'warning');
  if (isSilence(reply)) return wrong(`A preflight had no reply: ${reply.why}.`);
  if (reply.status < 200 || reply.status >= 300) return wrong(`A preflight is replied to with ${reply.status}.`);
  if (!isReadable(reply, origin)) return wrong(`A preflight does not allow the origin ${origin}.`);
  const headers = listed(reply.headers.get('access-control-allow-headers'));
  if (!headers.includes('content-type') && !headers.includes('*')) return wrong('A preflight allows no Content-Type.');
  return findingOf(check, 'A preflight is answered, for senders of JSON.', undefined);
}

/** Whether the collector does without cookies: none is sent, and none is kept. */
export function checkCookies(seen: readonly Reply[]): Finding {
  const setting = seen.filter(({ headers }) => headers.has('set-cookie'));
  const wrong: Wrong | undefined =
    setting.length > 0
      ? {
          what: `A cookie is set on ${statusesOf(setting)}, which no survey keeps or sends.`,
          remedy: 'Set none. Where a load balancer does, see that a request without its cookie is served all the same.',
        }
      : undefined;
  return findingOf('cookies', 'No cookie is needed, and none is set.', wrong, 'warning');
}

/** Whether pages under https can send to the address. */
export function checkScheme(collector: string): Finding {
  const { protocol, hostname } = new URL(collector);
  const isLocal = hostname === 'localhost' || hostname.endsWith('.localhost') || /^127\.|^\[::1\]$/.test(hostname);
  const wrong: Wrong | undefined =
    protocol === 'https:' || isLocal
      ? undefined
      : {
          what: 'The address is not https://, and no page under https can send to it.',
          remedy: 'Put a proxy with a certificate before the collector.',
        };
  return findingOf('https', 'Pages under https can send to the address.', wrong, 'warning');
}
