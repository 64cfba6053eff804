import * as z from 'zod/mini';
import { CHANNELS, TRANSACTION_POINTS } from '../standard/channel.ts';
import { RATINGS } from '../standard/scale.ts';
import { LONGEST } from './limits.ts';
import { instant, words } from './parts.ts';
import { type Parsed, problemsOf } from './problem.ts';

/** The version of the record that this code writes and reads. */
export const SCHEMA_VERSION = 1;

/** Questions in one survey at most (A-11 Section 280). */
const MOST_QUESTIONS = 15;

/** What a question, an option or an edition is known by. */
const name = z.string().check(z.regex(/^[a-z0-9][a-z0-9_-]{0,39}$/));
const statement = words(LONGEST.statement);
const options = z.array(name).check(z.maxLength(20));

const answer = z.union([
  z.strictObject({ question: name, statement, rating: z.literal([...RATINGS]) }),
  z.strictObject({ question: name, statement, chosen: options, offered: options }),
  z.strictObject({ question: name, statement, text: words(LONGEST.text) }),
]);

const record = z
  .strictObject({
    schemaVersion: z.literal(SCHEMA_VERSION),
    kind: z.enum(['offered', 'started', 'declined', 'response']),
    id: z.string().check(z.regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)),
    service: words(LONGEST.name),
    provider: words(LONGEST.name),
    edition: name,
    channel: z.enum(CHANNELS),
    transactionPoint: z.enum(TRANSACTION_POINTS),
    lang: z.string().check(z.regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/), z.maxLength(35)),
    page: words(LONGEST.page).check(z.regex(/^\/[^?#]*$/)),
    startedAt: instant,
    submittedAt: instant,
    answers: z.array(answer).check(z.maxLength(MOST_QUESTIONS)),
  })
  .check(
    z.refine(({ kind, answers }) => kind === 'response' || answers.length === 0, {
      path: ['answers'],
      params: { what: 'must be empty, as only a response has answers' },
    }),
    z.refine(({ answers }) => new Set(answers.map((each) => each.question)).size === answers.length, {
      path: ['answers'],
      params: { what: 'has two answers to one question' },
    }),
  );

/**
 * One thing sent to the collector: a `response` with what the respondent answered, or the bare fact that a
 * survey was `offered`, `started` or `declined`, which A-11 Section 280 has agencies count.
 *
 * `page` is a path without query or fragment. Times are ISO 8601 in UTC by the device's clock; but for a
 * response, `startedAt` and `submittedAt` are the same moment.
 */
export type SurveyRecord = z.infer<typeof record>;

/** One answer, with the wording that was shown. A question left unanswered has none. */
export type Answer = SurveyRecord['answers'][number];

/** Reads one record, as strictly at the collector as before it is stored on the device. Never throws. */
export function parseRecord(input: unknown): Parsed<SurveyRecord> {
  const { success, data, error } = z.safeParse(record, input);
  return success ? { ok: true, value: data } : { ok: false, problems: problemsOf(error, input) };
}
