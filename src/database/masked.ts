import type { Answer, SurveyRecord } from '../contract/record.ts';
import { maskText } from './mask-text.ts';
import type { ReceivedRecord } from './rows.ts';
import type { Commit } from './store.ts';

/**
 * Wraps what stores records: personal information in free texts is masked once more before it, whatever the device
 * did, as anybody can post. What was masked is kept nowhere; how often is added to what the device told.
 *
 * The hash of a record is taken afterwards: whoever has the rest of a record finds a Social Security number by trying all
 * there are. A record that comes again after the patterns have changed is therefore another one under its id; the first
 * stays, and it is acknowledged all the same.
 */
export function masked(commit: Commit): Commit {
  return (received) => commit(received.map(maskedIn));
}

/** A record with the personal information in its free texts masked; the very same where there is none. */
export function maskedIn(received: ReceivedRecord): ReceivedRecord {
  const answers = received.record.answers.map(maskedAnswer);
  const isSame = answers.every((answer, index) => answer === received.record.answers[index]);
  return isSame ? received : { ...received, record: { ...received.record, answers } };
}

/** How many pieces of personal information were masked in a record. */
export const masksIn = ({ answers }: SurveyRecord): number =>
  answers.reduce((total, answer) => total + ('text' in answer ? (answer.masked ?? 0) : 0), 0);

function maskedAnswer(answer: Answer): Answer {
  if (!('text' in answer)) return answer;
  const { text, masked: count } = maskText(answer.text);
  return count === 0 ? answer : { ...answer, text, masked: (answer.masked ?? 0) + count };
}
