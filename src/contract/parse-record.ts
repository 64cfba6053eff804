import { CHANNELS } from '../standard/channel.ts';
import { RATINGS } from '../standard/scale.ts';
import { SURVEY_TYPES } from '../standard/survey-type.ts';
import { TRANSACTION_POINTS } from '../standard/transaction-point.ts';
import { LONGEST, MOST_OPTIONS, MOST_QUESTIONS } from './limits.ts';
import { CONTEXT, controlNumber, instant, LANG, NAME } from './parts.ts';
import type { Parsed } from './problem.ts';
import {
  type Answer,
  type ChoiceAnswer,
  KINDS,
  type OfferedOption,
  type RatingAnswer,
  SCHEMA_VERSIONS,
  type SurveyRecord,
  type TextAnswer,
  type Unanswered,
} from './record.ts';
import {
  either,
  flag,
  form,
  list,
  object,
  oneOf,
  optional,
  parse,
  type Schema,
  type Tell,
  whole,
  words,
} from './schema.ts';

/** What a record is known by, and the path of a page. */
export const ID_FORM = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
export const PAGE_FORM = /^\/[^?#]*$/;

const statement = words(LONGEST.statement);
const asked = { question: NAME, statement };

const option = object<OfferedOption>({ option: NAME, label: words(LONGEST.label), chosen: flag });

const unanswered = object<Unanswered>(asked);
const ratingAnswer = object<RatingAnswer>({ ...asked, rating: oneOf(RATINGS) });
const textAnswer = object<TextAnswer>({
  ...asked,
  text: words(LONGEST.text),
  masked: optional(whole(1, LONGEST.text)),
});
const choiceAnswer = object<ChoiceAnswer>({ ...asked, options: list(option, MOST_OPTIONS, 1) }, ({ options }, tell) => {
  if (hasTwice(options.map((each) => each.option))) tell('options', 'has one option twice');
});

const answer = either<Answer>((value): Schema<Answer> => {
  if (Object.hasOwn(value, 'rating')) return ratingAnswer;
  if (Object.hasOwn(value, 'options')) return choiceAnswer;
  return Object.hasOwn(value, 'text') ? textAnswer : unanswered;
});

const record = object<SurveyRecord>(
  {
    schemaVersion: oneOf(SCHEMA_VERSIONS),
    kind: oneOf(KINDS),
    id: form(ID_FORM),
    service: words(LONGEST.name),
    provider: words(LONGEST.name),
    edition: NAME,
    channel: oneOf(CHANNELS),
    transactionPoint: oneOf(TRANSACTION_POINTS),
    surveyType: optional(oneOf(SURVEY_TYPES)),
    trustStatement: optional(statement),
    ombControlNumber: optional(controlNumber),
    lang: LANG,
    page: words(LONGEST.page, PAGE_FORM),
    context: optional(CONTEXT),
    reached: optional(NAME),
    honeypot: optional(flag),
    startedAt: instant,
    submittedAt: instant,
    answers: list(answer, MOST_QUESTIONS),
  },
  checkWhole,
);

function checkWhole({ kind, reached, honeypot, answers }: SurveyRecord, tell: Tell): void {
  if (kind !== 'response' && answers.length > 0) tell('answers', 'must be empty, as only a response has answers');
  if (kind !== 'response' && honeypot) tell('honeypot', 'must be left out, as only a response has it');
  if (hasTwice(answers.map(({ question }) => question))) tell('answers', 'has two answers to one question');
  const isLeft = kind === 'left' || kind === 'returned';
  if (isLeft !== (reached !== undefined)) {
    tell('reached', isLeft ? 'is missing' : 'must be left out, as only a survey that was left has it');
  }
}

const hasTwice = (names: readonly string[]): boolean => names.some((name, index) => names.indexOf(name) < index);

/** Reads one record, as strictly as a collector may: what a survey makes of a configuration that was read is right. Never throws. */
export function parseRecord(input: unknown): Parsed<SurveyRecord> {
  return parse(record, input);
}
