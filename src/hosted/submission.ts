import { randomUUID } from 'node:crypto';
import { wellFormed } from '../contract/text.ts';
import { askedOf, type Question } from '../standard/question.ts';
import { RATINGS } from '../standard/scale.ts';
import { type AnswersTo, nameOf } from '../widget/answers.ts';
import { errorOf, excessOf, type Fault, isPersonal, roomOf, unansweredOf } from '../widget/errors.ts';
import type { AskedQuestion } from '../widget/state.ts';
import type { HostedSurvey } from './hosted-survey.ts';

/** What a form carries beside its answers, each a field that is not seen. */
export interface Carried {
  /** The id of the record that it becomes: a form that is posted twice is stored once. */
  readonly id: string;
  /** When the page was made, as ISO 8601 in UTC. */
  readonly at: string;
}

/** A form as it was posted. */
export interface Submission extends Carried {
  readonly isDeclined: boolean;
  readonly answersTo: AnswersTo;
  /** What the answers have asked, with what is wrong with them. */
  readonly asked: readonly AskedQuestion[];
  /** What the answers have asked that was not on the page, and what was on it and is not asked any more. */
  readonly added: readonly Question[];
  readonly removed: readonly Question[];
}

/** How long somebody may take over a form before its time tells nothing, in milliseconds. */
const LONGEST_READING = 24 * 60 * 60 * 1000;

/** Reads a posted form, of which nothing is taken on trust. */
export function readSubmission(survey: HostedSurvey, fields: URLSearchParams, now: number): Submission {
  const { questions } = survey;
  const answersTo: AnswersTo = (id) => [
    ...new Set(
      fields
        .getAll(nameOf(id))
        .map((value) => wellFormed(value).trim())
        .filter(Boolean),
    ),
  ];
  const asked = askedOf(questions, answersTo);
  const shown = (fields.get('shown') ?? '').split(' ');
  const onPage = questions.filter(({ id }) => shown.includes(id));
  const isNew = ({ id }: Question) => !shown.includes(id);
  return {
    ...readCarried(fields, now),
    isDeclined: fields.has('decline'),
    answersTo,
    // What was not on the page has not been left unanswered.
    asked: looked(survey, asked, answersTo).map((each) =>
      isNew(each.question) ? { ...each, error: undefined } : each,
    ),
    added: asked.filter(isNew),
    removed: onPage.filter((each) => !asked.includes(each)),
  };
}

/** Questions with what is wrong with their answers: what the survey itself finds, and what no browser would post. */
function looked(
  { questions }: HostedSurvey,
  asked: readonly Question[],
  answersTo: AnswersTo,
): readonly AskedQuestion[] {
  const room = roomOf(questions);
  return asked.map((question) => {
    const answers = answersTo(question.id);
    const error: Fault | undefined = isPossible(question, answers)
      ? errorOf(question, answers, room)
      : [unansweredOf(question)];
    return { question, error, excess: excessOf(room, answers[0]), isPersonal: isPersonal(answers) };
  });
}

/** Whether a question has these answers to choose from, and takes as many. */
export function isPossible(question: Question, answers: readonly string[]): boolean {
  const isMultiple = question.kind === 'choice' && question.isMultiple;
  if (!isMultiple && answers.length > 1) return false;
  if (question.kind === 'text') return true;
  const ids = question.kind === 'rating' ? RATINGS.map(String) : question.options.map(({ id }) => id);
  return answers.every((answer) => ids.includes(answer));
}

/** A survey that nobody has begun, but for answers that are given already. */
export function untouched({ questions }: HostedSurvey, answersTo: AnswersTo): readonly AskedQuestion[] {
  return askedOf(questions, answersTo).map((question) => ({ question, excess: -roomOf(questions) }));
}

function readCarried(fields: URLSearchParams, now: number): Pick<Carried, 'id' | 'at'> {
  const id = fields.get('id') ?? '';
  const at = Date.parse(fields.get('at') ?? '');
  return {
    id: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id) ? id : randomUUID(),
    at: new Date(at <= now && now - at < LONGEST_READING ? at : now).toISOString(),
  };
}
