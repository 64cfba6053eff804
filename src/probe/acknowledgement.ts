import { KINDS } from '../contract/record.ts';
import { type Finding, findingOf } from './finding.ts';
import type { Inquiry } from './inquiry.ts';
import { chosen, rated, unanswered, written } from './marked.ts';
import { whyNotAccepted } from './settled.ts';

/** Whether one response is acknowledged, on which all the rest builds. */
export async function checkAcknowledgement({ mark, post }: Inquiry): Promise<Finding> {
  const one = mark('response');
  const wrong = whyNotAccepted(await post([one]), [one.id], 'A response');
  return findingOf('acknowledgement', 'A response is acknowledged by its id.', wrong);
}

/** Whether every kind of record and of answer is accepted. */
export async function checkKinds({ mark, post }: Inquiry): Promise<Finding> {
  const answers = [rated('trust'), chosen('positive'), written('comment', 'é 🙂 ع\n"<>'), unanswered('ease')];
  for (const kind of KINDS) {
    const one = mark(kind, kind === 'response' ? { answers } : {});
    const wrong = whyNotAccepted(await post([one]), [one.id], `A record of the kind "${kind}"`);
    if (wrong) return findingOf('kinds', '', wrong);
  }
  return findingOf('kinds', `Every kind of record is accepted: ${KINDS.join(', ')}.`, undefined);
}

/** Whether a record that comes again is accepted again: its first acknowledgement may not have arrived. */
export async function checkAgain({ mark, post }: Inquiry): Promise<Finding> {
  const one = mark('response');
  await post([one]);
  const wrong = whyNotAccepted(await post([one]), [one.id], 'A record that comes a second time');
  return findingOf('again', 'A record that comes a second time is accepted again.', wrong);
}

/** Whether a record that a batch has twice is accepted. */
export async function checkTwice({ mark, post }: Inquiry): Promise<Finding> {
  const [one, other] = [mark('response'), mark('response')];
  const reply = await post([one, other, one]);
  const wrong = whyNotAccepted(reply, [one.id, other.id], 'A record that is in one batch twice');
  return findingOf('twice', 'A record that is in one batch twice is accepted.', wrong);
}

/** Whether a record is accepted that comes in two requests at once, as browsers and a second tab send it. */
export async function checkAtOnce({ mark, post }: Inquiry): Promise<Finding> {
  const one = mark('response');
  const replies = await Promise.all([post([one]), post([one]), post([one])]);
  const wrong = replies
    .map((reply) => whyNotAccepted(reply, [one.id], 'A record that comes in several requests at once'))
    .find((each) => each !== undefined);
  return findingOf('at-once', 'A record that comes in several requests at once is accepted in each.', wrong);
}
