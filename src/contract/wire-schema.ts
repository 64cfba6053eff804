import { CHANNELS } from '../standard/channel.ts';
import { RATINGS } from '../standard/scale.ts';
import { SURVEY_TYPES } from '../standard/survey-type.ts';
import { TRANSACTION_POINTS } from '../standard/transaction-point.ts';
import { LONGEST, MOST_CONTEXT, MOST_OPTIONS, MOST_QUESTIONS } from './limits.ts';
import { ID_FORM, PAGE_FORM } from './parse-record.ts';
import { CONTEXT_NAME, CONTROL_NUMBER_FORM, LANG_FORM, NAME_FORM } from './parts.ts';
import { KINDS, SCHEMA_VERSIONS } from './record.ts';

type JsonSchema = Readonly<Record<string, unknown>>;

const form = ({ source }: RegExp, description?: string): JsonSchema => ({
  type: 'string',
  pattern: source,
  ...(description && { description }),
});

/** Text that still says something once the spaces around it, and what no database takes, are gone. */
const words = (maxLength: number, description?: string): JsonSchema => ({
  type: 'string',
  maxLength,
  pattern: '[^\\s\\u0000]',
  ...(description && { description }),
});

/** A time in UTC. That there is such a day, its form cannot say. */
const instant = (description: string): JsonSchema => ({
  type: 'string',
  format: 'date-time',
  pattern: '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,9})?Z$',
  description,
});

/** An object with these keys and no others; those are required that are not named as optional. */
const object = (properties: Readonly<Record<string, JsonSchema>>, optional: readonly string[] = []) => ({
  type: 'object',
  properties,
  required: Object.keys(properties).filter((key) => !optional.includes(key)),
  additionalProperties: false,
});

const ref = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` });

const asked = {
  question: form(NAME_FORM, "The question's id: `trust`, a driver such as `ease`, or one of the agency's own."),
  statement: words(LONGEST.statement, 'The wording that was shown.'),
};

const record = object(
  {
    schemaVersion: {
      enum: SCHEMA_VERSIONS,
      description:
        'Of a record of a later version, neither accept nor refuse the id: the device keeps it for a newer collector.',
    },
    kind: {
      enum: KINDS,
      description:
        '`offered`: the survey was on the screen. `started`: a first answer was given. `left`: the page was left with ' +
        'answers that were not submitted; `returned` takes that back. `declined`. `response`: it was submitted.',
    },
    id: form(
      ID_FORM,
      'A random UUID. A record whose id you have is the same record again: accept it, and store it once.',
    ),
    service: words(LONGEST.name),
    provider: words(LONGEST.name),
    edition: form(NAME_FORM, 'The edition of A-11 Section 280 whose questions were asked.'),
    channel: { enum: CHANNELS },
    transactionPoint: { enum: TRANSACTION_POINTS },
    surveyType: { enum: SURVEY_TYPES, description: 'Not in records of version 1.' },
    trustStatement: words(LONGEST.statement, 'Not in records of version 1.'),
    ombControlNumber: form(CONTROL_NUMBER_FORM),
    lang: form(LANG_FORM, 'The language of the wording, as a BCP 47 tag.'),
    page: { ...form(PAGE_FORM, 'The path of the page, without query or fragment.'), maxLength: LONGEST.page },
    context: {
      type: 'object',
      description: "What the agency's page added, by names of its own.",
      maxProperties: MOST_CONTEXT,
      propertyNames: { pattern: CONTEXT_NAME.source },
      additionalProperties: words(LONGEST.context),
    },
    reached: form(NAME_FORM, 'Of `left` and `returned` alone: the last question that had an answer.'),
    honeypot: {
      type: 'boolean',
      description:
        'Of a response alone: whether a field was filled in that programs find and no person sees. Store it all the same.',
    },
    startedAt: instant("By the device's clock."),
    submittedAt: instant("By the device's clock."),
    answers: {
      type: 'array',
      description: 'Of a response alone: every question that was asked, in the order asked, and none of them twice.',
      maxItems: MOST_QUESTIONS,
      items: ref('Answer'),
    },
  },
  ['surveyType', 'trustStatement', 'ombControlNumber', 'context', 'reached', 'honeypot'],
);

const kindIs = (...kinds: readonly string[]) => ({ properties: { kind: { enum: kinds } } });

/**
 * What crosses the wire, as JSON Schema (draft 2020-12, which OpenAPI 3.1 has). What it takes, the collector takes,
 * but for what no schema can say, which the document's own text does.
 */
export const WIRE_SCHEMAS: Readonly<Record<string, JsonSchema>> = {
  Batch: {
    ...object(
      {
        sentAt: instant("The device's clock when it sent. With your own it tells how far `submittedAt` is off."),
        records: { type: 'array', items: ref('Record') },
      },
      ['sentAt'],
    ),
    description:
      'A survey sends up to 50 records and 60,000 bytes, or one record that is larger. Read the records one by one: a ' +
      'broken one refuses only itself.',
  },
  Record: {
    ...record,
    description: 'One thing that happened to a survey.',
    allOf: [
      {
        if: kindIs('left', 'returned'),
        // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema.
        then: { required: ['reached'] },
        else: { properties: { reached: false } },
      },
      {
        if: kindIs('response'),
        else: { properties: { answers: { maxItems: 0 }, honeypot: { not: { const: true } } } },
      },
    ],
  },
  Answer: {
    description: 'What became of one question that was asked. A question that was not asked has no answer.',
    oneOf: [ref('Unanswered'), ref('RatingAnswer'), ref('ChoiceAnswer'), ref('TextAnswer')],
  },
  Unanswered: { ...object(asked), description: 'A question that was asked and left unanswered.' },
  RatingAnswer: object({
    ...asked,
    rating: { enum: RATINGS, description: 'From 1, strongly disagree, to 5, strongly agree.' },
  }),
  ChoiceAnswer: object({
    ...asked,
    options: {
      type: 'array',
      description: 'Every option that was offered, none of them twice. With none chosen it was left unanswered.',
      minItems: 1,
      maxItems: MOST_OPTIONS,
      items: object({ option: form(NAME_FORM), label: words(LONGEST.label), chosen: { type: 'boolean' } }),
    },
  }),
  TextAnswer: object(
    {
      ...asked,
      text: words(LONGEST.text),
      masked: {
        type: 'integer',
        minimum: 1,
        maximum: LONGEST.text,
        description: 'How many pieces of personal information were masked in the text on the device.',
      },
    },
    ['masked'],
  ),
  Acknowledgement: {
    type: 'object',
    description: 'What is in neither list is kept on the device and sent again.',
    required: ['accepted', 'refused'],
    properties: {
      accepted: {
        type: 'array',
        description:
          'The ids that are stored for good, new and duplicate alike. Name them after the commit, not before.',
        items: { type: 'string' },
      },
      refused: {
        type: 'array',
        description: 'What you will never store. The device drops it, and tells the respondent.',
        items: {
          type: 'object',
          required: ['id', 'reason'],
          properties: {
            id: { type: 'string' },
            reason: { type: 'string', examples: ['answers[0].rating must be one of 1, 2, 3, 4, 5'] },
          },
        },
      },
    },
  },
  Error: {
    type: 'object',
    description: 'Anything that is no acknowledgement: the device keeps the records.',
    required: ['error'],
    properties: { error: { type: 'string', description: 'What is wrong, and what to do.' } },
  },
};
