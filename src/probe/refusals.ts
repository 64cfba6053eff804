import { SCHEMA_VERSION } from '../contract/record.ts';
import { isSilence } from './ask.ts';
import { type Finding, findingOf, type Wrong } from './finding.ts';
import type { Inquiry } from './inquiry.ts';
import { settled, whyNotAccepted } from './settled.ts';

/** Whether a broken record is refused by its id, and holds up no other in its batch. */
export async function checkBroken({ mark, post }: Inquiry): Promise<Finding> {
  const [before, after] = [mark('offered'), mark('offered')];
  const broken = [mark('offered', { lang: '?' }), { ...mark('offered'), unknown: 'key' }];
  const reply = await post([before, ...broken, after]);
  const held = whyNotAccepted(reply, [before.id, after.id], 'A record beside a broken one');
  if (held) {
    return findingOf('broken', '', {
      ...held,
      remedy: 'Read the records one by one: a broken one refuses only itself.',
    });
  }
  const outcomes = broken.map(({ id }) => settled(reply, id));
  if (outcomes.includes('kept')) {
    return findingOf('broken', '', {
      what: 'A broken record is neither accepted nor refused: its device sends it again for 60 days.',
      remedy: 'Name it under refused: {"id": "…", "reason": "lang does not have the right form"}.',
    });
  }
  const wrong: Wrong | undefined = outcomes.includes('accepted')
    ? {
        what: 'A broken record is accepted: the respondent is told that it was delivered.',
        remedy: 'Refuse it by its id, or see that it is kept aside for somebody to look at, and never dropped.',
      }
    : undefined;
  return findingOf('broken', 'A broken record is refused by its id, and the others are accepted.', wrong, 'warning');
}

/** Whether a record of a later version stays on its device, for a collector that knows it. */
export async function checkNewer({ mark, post }: Inquiry): Promise<Finding> {
  const good = mark('offered');
  const newer = { ...mark('offered'), schemaVersion: SCHEMA_VERSION + 1, added: 'later' };
  const reply = await post([newer, good]);
  const held = whyNotAccepted(reply, [good.id], 'A record beside one of a later version');
  const outcome = settled(reply, newer.id);
  const wrong: Wrong | undefined =
    held ??
    (outcome === 'kept'
      ? undefined
      : {
          what: `A record of a later version is ${outcome}, and so dropped from its device.`,
          remedy: `Name a record whose schemaVersion is above ${SCHEMA_VERSION} in neither list, unless you keep it as it came.`,
        });
  const severity = !held && outcome === 'accepted' ? 'warning' : 'fails';
  return findingOf('newer', 'A record of a later version is left on its device.', wrong, severity);
}

/** Whether what is no batch is told so, and acknowledged in no way. */
export async function checkNoBatch({ ask }: Inquiry): Promise<Finding> {
  for (const [body, name] of [
    ['{"records":[', 'A body that is not JSON'],
    ['{"record":{}}', 'JSON that is no batch'],
  ] as const) {
    const reply = await ask({ body });
    const remedy = 'Reply 400 to what is no batch, with {"error":"…"} or any text that is no acknowledgement.';
    if (isSilence(reply)) return findingOf('no-batch', '', { what: `${name} had no reply: ${reply.why}.`, remedy });
    const { status } = reply;
    if (status < 400 || status >= 500 || status === 429) {
      return findingOf('no-batch', '', { what: `${name} is replied to with ${status}.`, remedy });
    }
  }
  return findingOf('no-batch', 'What is no batch is turned away with a status of 4xx.', undefined);
}
