import { CHANNELS } from '../standard/channel.ts';
import { DRIVERS } from '../standard/domain.ts';
import { EDITION_IDS, STANDARD_QUESTIONS } from '../standard/edition.ts';
import { OWN_KINDS } from '../standard/questions.ts';
import { SURVEY_TYPES } from '../standard/survey-type.ts';
import { TRANSACTION_POINTS } from '../standard/transaction-point.ts';
import { type Configuration, DOMS, MEMORIES, PLACEMENTS, TRIGGERS } from './configuration.ts';
import { LONGEST, MOST_CONTEXT, MOST_OPTIONS } from './limits.ts';
import { addressPattern, CONTEXT_NAME, CONTROL_NUMBER_FORM, LANG_FORM, NAME_FORM } from './parts.ts';

/** What is said of one key, in editors and in the README. It is no part of what a page downloads. */
export interface KeyReference {
  /** What it says, in one phrase of Markdown. */
  readonly what: string;
  /** Its default as the README says it; `required` for a key that every survey needs. */
  readonly otherwise: string;
  readonly examples: readonly unknown[];
  /** Its JSON Schema, but for what is said here already. */
  readonly schema: Readonly<Record<string, unknown>>;
}

const text = (maxLength: number) => ({ type: 'string', minLength: 1, maxLength });
const enumeration = (values: readonly string[], byDefault?: string) => ({
  type: 'string',
  enum: values,
  ...(byDefault !== undefined && { default: byDefault }),
});
const whole = (minimum: number, maximum: number, byDefault?: number) => ({
  type: 'integer',
  minimum,
  maximum,
  ...(byDefault !== undefined && { default: byDefault }),
});
const name = text(LONGEST.name);
const statement = text(LONGEST.statement);
const id = { type: 'string', pattern: NAME_FORM.source };
const byQuestion = (part: object) => ({
  type: 'object',
  properties: Object.fromEntries(STANDARD_QUESTIONS.map((question) => [question, part])),
  additionalProperties: false,
});
const address = (scheme: string) => ({ type: 'string', pattern: addressPattern(scheme) });

const tag = { type: 'string', pattern: LANG_FORM.source };
const labels = { type: 'object', propertyNames: { pattern: NAME_FORM.source }, additionalProperties: name };

/** The agency's own words in one more language, key by key. */
const TRANSLATION = {
  type: 'object',
  properties: {
    service: { ...name, description: 'The name of the service. Records keep the one outside.' },
    provider: { ...name, description: 'The agency as it stands in a sentence.' },
    population: { ...name, description: 'Whom the agency serves, as it stands in a sentence.' },
    statements: { ...byQuestion(statement), description: 'Your wording by question.' },
    questions: {
      type: 'object',
      description: 'Your own questions by their ids.',
      propertyNames: { pattern: NAME_FORM.source },
      additionalProperties: {
        type: 'object',
        properties: { statement, options: labels },
        additionalProperties: false,
      },
    },
    privacyUrl: { ...address('https'), description: 'The privacy notice in this language.' },
    burdenContact: { ...statement, description: 'Where comments on the estimated minutes go.' },
    title: { ...name, description: 'The heading of the survey.' },
    logoAlt: { ...name, description: 'What the logo says in words.' },
  },
  additionalProperties: false,
};

/** A question of the agency's own, key by key. */
const OWN_QUESTION = {
  type: 'object',
  properties: {
    id: { ...id, description: 'What the question is known by in records and files.', examples: ['visit'] },
    kind: {
      ...enumeration(OWN_KINDS),
      description: 'Five-point agreement, one of several, any of several, yes or no, or free text.',
      examples: ['yes_no'],
    },
    statement: { ...statement, description: 'The wording that is shown.', examples: ['Did you visit an office?'] },
    options: {
      type: 'object',
      description: 'The labels of a choice or check_all question by the ids of the options, in the order shown.',
      examples: [{ apply: 'To apply', status: 'To check my status' }],
      propertyNames: { pattern: NAME_FORM.source },
      additionalProperties: name,
      minProperties: 2,
      maxProperties: MOST_OPTIONS,
    },
    required: {
      type: 'boolean',
      description: 'Whether it must be answered to submit. A-11 asks that answering stays voluntary.',
      default: false,
      examples: [false],
    },
    when: {
      type: 'object',
      description: 'It is asked only after one of these answers to a question before it.',
      examples: [{ question: 'visit', is: ['yes'] }],
      properties: {
        question: { ...id, description: 'The id of a question before it.', examples: ['visit'] },
        is: {
          type: 'array',
          description: 'Ids of options, yes or no, up or down, or ratings.',
          examples: [['no'], [1, 2]],
          items: { anyOf: [id, { type: 'integer', minimum: 1, maximum: 5 }] },
          minItems: 1,
          maxItems: MOST_OPTIONS,
        },
      },
      required: ['question', 'is'],
      additionalProperties: false,
    },
  },
  required: ['id', 'kind', 'statement'],
  additionalProperties: false,
};

/** Every key of a configuration, in the order in which the README explains them. */
export const REFERENCE: Readonly<Record<keyof Configuration, KeyReference>> = {
  collector: {
    what: 'address that receives the records, `https://…`, `http://…` or a path of this site',
    otherwise: 'required',
    examples: ['https://cx.agency.gov/v1/responses'],
    schema: address('https?'),
  },
  service: {
    what: 'name of the service as its respondents know it',
    otherwise: 'required',
    examples: ['Passport renewal'],
    schema: name,
  },
  provider: {
    what: 'the agency as it stands in a sentence: “the Department of State”',
    otherwise: 'required',
    examples: ['the Department of State'],
    schema: name,
  },
  lang: {
    what: 'language of the survey: `en`, `es`, or one of `dist/lang`, whose tag stands before the script’s',
    otherwise: 'the page’s, else `en`',
    examples: ['es'],
    schema: tag,
  },
  languages: {
    what: 'languages that the respondent may choose from',
    otherwise: 'none',
    examples: [['en', 'es']],
    schema: { type: 'array', items: tag, maxItems: 20 },
  },
  translations: {
    what: 'the agency’s own words by language: `{"es": {"service": "Renovación de pasaporte"}}`',
    otherwise: 'none',
    examples: [{ es: { service: 'Renovación de pasaporte', provider: 'el Departamento de Estado' } }],
    schema: { type: 'object', propertyNames: { pattern: LANG_FORM.source }, additionalProperties: TRANSLATION },
  },
  edition: {
    what: 'whose questions are asked: `default`, `2018`, `2020` or `2023`',
    otherwise: '`default`',
    examples: ['2023'],
    schema: enumeration(EDITION_IDS, 'default'),
  },
  channel: {
    what: 'where the transaction took place, as the federal CX data names it: `website`, `phone`, `in_person`, …',
    otherwise: '`website`',
    examples: ['in_person'],
    schema: enumeration(CHANNELS, 'website'),
  },
  transactionPoint: {
    what: 'the measurement level: `post_interaction`, `post_service_journey` or `relational`',
    otherwise: '`post_interaction`',
    examples: ['relational'],
    schema: enumeration(TRANSACTION_POINTS, 'post_interaction'),
  },
  surveyType: {
    what: 'how trust is asked: `likert_scale`, or `thumbs_up_down` in the 2023 edition',
    otherwise: '`likert_scale`',
    examples: ['thumbs_up_down'],
    schema: enumeration(SURVEY_TYPES, 'likert_scale'),
  },
  drivers: {
    what: 'which of `effectiveness`, `ease`, `efficiency`, `transparency`, `humanity`, `employee` are asked',
    otherwise: 'those that fit the channel',
    examples: [['effectiveness', 'ease', 'efficiency', 'employee']],
    schema: { type: 'array', items: enumeration(DRIVERS) },
  },
  wordings: {
    what: 'one of the permitted wordings by question: `{"effectiveness": "issue"}`',
    otherwise: 'those that fit',
    examples: [{ effectiveness: 'issue' }],
    schema: byQuestion(id),
  },
  population: {
    what: 'whom the agency serves, for the wording that names it: “veterans”',
    otherwise: 'none',
    examples: ['veterans'],
    schema: name,
  },
  statements: {
    what: 'your own wording by question; `{service}`, `{provider}` and `{population}` are filled in',
    otherwise: 'the edition’s',
    examples: [{ effectiveness: 'I found a campsite that suited me.' }],
    schema: byQuestion(statement),
  },
  questions: {
    what: 'your own questions, asked before the closing comment (below)',
    otherwise: 'none',
    examples: [[{ id: 'visit', kind: 'yes_no', statement: 'Did you visit an office?' }]],
    schema: { type: 'array', items: OWN_QUESTION, maxItems: 15 },
  },
  trustRequired: {
    what: 'whether the trust question must be answered to submit',
    otherwise: 'as the edition has it',
    examples: [true],
    schema: { type: 'boolean' },
  },
  comment: {
    what: 'whether the free text is asked',
    otherwise: '`true`',
    examples: [false],
    schema: { type: 'boolean', default: true },
  },
  ombControlNumber: {
    what: 'your clearance, `1234-5678`, shown first; goes together with its expiration date',
    otherwise: 'none',
    examples: ['1234-5678'],
    schema: { type: 'string', pattern: CONTROL_NUMBER_FORM.source },
  },
  ombExpirationDate: {
    what: 'the day, `2027-11-30`, after which the survey is not shown',
    otherwise: 'none',
    examples: ['2027-11-30'],
    schema: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
  },
  burdenMinutes: {
    what: 'estimated minutes of an answer; goes together with the address for comments on the estimate',
    otherwise: 'none',
    examples: [2],
    schema: whole(1, 60),
  },
  burdenContact: {
    what: 'postal or e-mail address for comments on the estimate',
    otherwise: 'none',
    examples: ['surveys@agency.gov'],
    schema: statement,
  },
  privacyUrl: {
    what: 'your privacy notice, `https://…` or a path of this site',
    otherwise: 'none',
    examples: ['/privacy'],
    schema: address('https'),
  },
  target: {
    what: 'id of the element to show the survey in',
    otherwise: 'none',
    examples: ['survey'],
    schema: name,
  },
  placement: {
    what: '`inline` in the page, `modal` in a dialog that the respondent opens, `panel` in a corner of the window',
    otherwise: '`inline`',
    examples: ['modal'],
    schema: enumeration(PLACEMENTS, 'inline'),
  },
  opener: {
    what: 'id of your button that opens the dialog or the panel; without it a dialog has a tab at the edge of the window, and a panel opens by itself',
    otherwise: 'none',
    examples: ['give-feedback'],
    schema: name,
  },
  dom: {
    what: '`shadow` keeps your style out; `light` stands in the tree of your page, for tools such as ANDI that do not look into shadow roots',
    otherwise: '`shadow`',
    examples: ['light'],
    schema: enumeration(DOMS, 'shadow'),
  },
  trigger: {
    what: '`load`, or `transaction` to wait for `A11Survey.transactionCompleted()` or the page’s event `a11-survey:transaction`',
    otherwise: '`load`',
    examples: ['transaction'],
    schema: enumeration(TRIGGERS, 'load'),
  },
  urlPattern: {
    what: 'path of the pages that it is shown on, `*` standing for any part: `/renewal/*/done`',
    otherwise: 'every page',
    examples: ['/renewal/*/done'],
    schema: { type: 'string', pattern: '^/[^\\s?#]*$' },
  },
  delaySeconds: {
    what: 'seconds between the trigger and the survey',
    otherwise: '`0`',
    examples: [5],
    schema: whole(0, 3600, 0),
  },
  samplePercent: {
    what: 'in how many of a hundred sessions the survey is shown',
    otherwise: '`100`',
    examples: [50],
    schema: whole(1, 100, 100),
  },
  transactionId: {
    what: 'your own id of the transaction: it is asked about once, however often the page is shown. It does not leave the device',
    otherwise: 'the page’s address',
    examples: ['R-2026-000123'],
    schema: name,
  },
  quietDays: {
    what: 'days after an answer or a decline in which the service is not asked about again',
    otherwise: '`0`',
    examples: [30],
    schema: whole(0, 365, 0),
  },
  memory: {
    what: 'where that is remembered: `session`, for as long as the tab is open, or `device` (M-10-22 tier 2: tell it in your privacy notice)',
    otherwise: '`session`',
    examples: ['device'],
    schema: enumeration(MEMORIES, 'session'),
  },
  kioskSeconds: {
    what: 'on a shared device, seconds without a touch after which a fresh survey stands there',
    otherwise: 'never',
    examples: [60],
    schema: whole(10, 600),
  },
  title: {
    what: 'heading in place of “Your experience with” the service',
    otherwise: 'none',
    examples: ['How did we do?'],
    schema: name,
  },
  logoUrl: {
    what: 'the agency’s logo, `https://…` or a path of this site; goes together with its description. It needs `img-src`',
    otherwise: 'none',
    examples: ['/assets/seal.svg'],
    schema: address('https'),
  },
  logoAlt: {
    what: 'what the logo says in words',
    otherwise: 'none',
    examples: ['Department of State'],
    schema: name,
  },
  context: {
    what: 'up to 10 short texts by name that go with each record: `{"officeCode": "NYC-04"}`; nothing personal',
    otherwise: 'none',
    examples: [{ officeCode: 'NYC-04' }],
    schema: {
      type: 'object',
      propertyNames: { pattern: CONTEXT_NAME.source },
      additionalProperties: text(LONGEST.context),
      maxProperties: MOST_CONTEXT,
    },
  },
  touchpoints: {
    what: 'the fields of a form of GSA Touchpoints by question, its values by `question.option` and a hidden one by `$id`: `collector` is the form’s address then (below)',
    otherwise: 'none',
    examples: [{ trust: 'answer_01', positive: 'answer_02', negative: 'answer_03', comment: 'answer_04' }],
    schema: { type: 'object', additionalProperties: name },
  },
};
