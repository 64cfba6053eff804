import { parseRecord } from '../contract/parse-record.ts';
import { reasonOf } from '../contract/problem.ts';
import type { SurveyRecord } from '../contract/record.ts';
import { type Given, recordOf } from '../contract/record-of.ts';
import { maskedIn } from '../database/masked.ts';
import { answerRows, optionRows, type ReceivedRecord } from '../database/rows.ts';
import type { Commit } from '../database/store.ts';
import type { Database } from '../database/tables.ts';
import type { HostedSurvey } from './hosted-survey.ts';
import { derivedId } from './links.ts';
import type { Carried } from './submission.ts';

/** What became of answers: stored, now or by the same form before, or kept out by others that were stored before. */
export type Kept = 'delivered' | 'again';

/** The path that records have as their page. */
export const pathOf = (id: string): string => `/s/${id}`;

/**
 * Stores a response under the id of its form, and what must have come before it under ids that follow from that one:
 * an opened link is no offer, as programs open the links of mail, but whoever posts a form was offered it.
 */
export async function keepResponse(
  survey: HostedSurvey,
  { id, at }: Carried,
  given: Given,
  now: number,
  commit: Commit,
  database: Database,
): Promise<Kept> {
  const records = [before(survey, 'offered', id, at), before(survey, 'started', id, at)];
  const own = { kind: 'response', id, startedAt: at, submittedAt: iso(now), ...given } as const;
  // As it is stored, to be compared with what is.
  const response = maskedIn(receivedAt(recordFor(survey, own), now));
  const received = [...records.map((record) => receivedAt(record, now)), response];
  const outcomes = await commit(received);
  if (outcomes.at(-1) !== 'conflict') return 'delivered';
  // Posted twice, the same form has another time and the same answers.
  const isSame = (await storedAnswers(database, id)) === answersIn(answerRows(response), optionRows(response));
  return isSame ? 'delivered' : 'again';
}

/** Stores that somebody turned a survey down. */
export async function keepDeclined(
  survey: HostedSurvey,
  { id, at }: Carried,
  now: number,
  commit: Commit,
): Promise<void> {
  const declined = recordFor(survey, {
    kind: 'declined',
    id: derivedId(`declined ${id}`),
    startedAt: iso(now),
    submittedAt: iso(now),
    answers: [],
  });
  await commit([before(survey, 'offered', id, at), declined].map((record) => receivedAt(record, now)));
}

const iso = (time: number) => new Date(time).toISOString();

const before = (survey: HostedSurvey, kind: 'offered' | 'started', id: string, at: string) =>
  recordFor(survey, { kind, id: derivedId(`${kind} ${id}`), startedAt: at, submittedAt: at, answers: [] });

type Own = Given & Pick<SurveyRecord, 'kind' | 'id' | 'startedAt' | 'submittedAt'>;

function recordFor({ id, configuration, language, questions }: HostedSurvey, own: Own): SurveyRecord {
  const trustStatement = questions.find((question) => question.id === 'trust')?.statement;
  const wording = { lang: language.lang, trustStatement };
  const parsed = parseRecord(recordOf(configuration, wording, { page: pathOf(id), ...own }));
  if (!parsed.ok) throw new Error(`a record of its own has the wrong form: ${reasonOf(parsed.problems)}`);
  return parsed.value;
}

/** All times are this machine's, so that none is off. */
const receivedAt = (record: SurveyRecord, now: number): ReceivedRecord => ({
  record,
  receivedAt: iso(now),
  answeredAt: iso(now),
});

type Rows = readonly [ReturnType<typeof answerRows>, ReturnType<typeof optionRows>];

/** What was answered, as text that is the same for the same answers. */
const answersIn = (...[answers, options]: Rows): string =>
  JSON.stringify([
    answers.map(({ question, statement, rating, text }) => [question, statement, rating, text]),
    options.map(({ position, option, label, chosen }) => [position, option, label, Number(chosen)]).sort(),
  ]);

async function storedAnswers(database: Database, id: string): Promise<string> {
  const answers = database.selectFrom('answers').selectAll().where('record_id', '=', id).orderBy('position');
  const options = database.selectFrom('options').selectAll().where('record_id', '=', id);
  return answersIn(await answers.execute(), await options.execute());
}
