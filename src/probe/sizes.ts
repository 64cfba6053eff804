import { LARGEST_BODY, LARGEST_RECORD } from '../contract/limits.ts';
import type { SurveyRecord } from '../contract/record.ts';
import { utf8Bytes } from '../contract/text.ts';
import { isSilence } from './ask.ts';
import { type Finding, findingOf } from './finding.ts';
import type { Inquiry } from './inquiry.ts';
import { type Mark, written } from './marked.ts';
import { whyNotAccepted } from './settled.ts';

/** The most that a survey sends in one request: records, and bytes of theirs. */
const MOST_RECORDS = 50;
const MOST_BYTES = 60_000;

const bytesOf = (record: SurveyRecord) => utf8Bytes(JSON.stringify(record));

/** Whether the largest batch and the largest record that a survey sends are accepted. */
export async function checkLargest({ mark, post }: Inquiry): Promise<Finding> {
  const many = Array.from({ length: MOST_RECORDS }, () => padded(mark));
  const ids = many.map(({ id }) => id);
  const wrong = whyNotAccepted(await post(many), ids, `A batch of ${MOST_RECORDS} records and ${MOST_BYTES} bytes`);
  if (wrong) return findingOf('largest', '', wrong);
  const one = largest(mark);
  const large = whyNotAccepted(await post([one]), [one.id], `A record of ${LARGEST_RECORD} bytes`);
  const holds = `The most that a survey sends is accepted: ${MOST_RECORDS} records, and one of ${LARGEST_RECORD} bytes.`;
  return findingOf('largest', holds, large);
}

/** Whether a body that no survey sends is replied to at all, as the headers of the reply are looked at. */
export async function checkTooLarge({ ask }: Inquiry): Promise<Finding> {
  const reply = await ask({ body: 'x'.repeat(LARGEST_BODY + 1) });
  const wrong = isSilence(reply)
    ? {
        what: `A body of more than a MiB had no reply: ${reply.why}.`,
        remedy: 'Reply 413, with the headers of every other reply. No survey sends as much.',
      }
    : undefined;
  return findingOf('too-large', 'A body of more than a MiB has a reply.', wrong, 'warning');
}

/** A small record, with a long path. */
function padded(mark: Mark): SurveyRecord {
  const short = mark('offered');
  return { ...short, page: short.page + '/x'.repeat((MOST_BYTES / MOST_RECORDS - bytesOf(short)) / 2) };
}

/** A record of the most bytes, most of them in characters of four, which some databases do not take. */
function largest(mark: Mark): SurveyRecord {
  const texts = ['🙂'.repeat(5000), '🙂'.repeat(5000), 'x'.repeat(4000)];
  const answers = texts.map((text, index) => written(`text${index}`, text));
  const short = mark('response', { answers: [...answers, written('rest', '')] });
  return { ...short, answers: [...answers, written('rest', 'x'.repeat(LARGEST_RECORD - bytesOf(short)))] };
}
