import { CHANNELS } from '../standard/channel.ts';
import { DRIVERS } from '../standard/domain.ts';
import { EDITION_IDS, STANDARD_QUESTIONS } from '../standard/edition.ts';
import { OWN_KINDS, type OwnQuestion } from '../standard/questions.ts';
import { SURVEY_TYPES } from '../standard/survey-type.ts';
import { TRANSACTION_POINTS } from '../standard/transaction-point.ts';
import {
  type Configuration,
  DOMS,
  MEMORIES,
  PLACEMENTS,
  type TouchpointsFields,
  TRIGGERS,
  type TranslatedQuestion,
  type Translation,
  type Translations,
} from './configuration.ts';
import { LONGEST, MOST_OPTIONS } from './limits.ts';
import { addressPattern, CONTEXT, controlNumber, day, LANG, NAME } from './parts.ts';
import {
  dictionary,
  type Entries,
  flag,
  form,
  list,
  object,
  oneOf,
  optional,
  type Schema,
  whole,
  withDefault,
  words,
} from './schema.ts';

const name = words(LONGEST.name);
const statement = words(LONGEST.statement);

const address = (scheme: string): Schema<string> => form(new RegExp(addressPattern(scheme), 'i'));

/** An answer that a condition waits for; a rating may be written as the number that it is. */
const answer: Schema<string> = {
  ...NAME,
  read: (value, key, tell) => NAME.read(typeof value === 'number' ? String(value) : value, key, tell),
};

const options = optional(dictionary<Readonly<Record<string, string>>>(NAME, name));

const ownQuestion = object<OwnQuestion>({
  id: NAME,
  kind: oneOf(OWN_KINDS),
  statement,
  options,
  required: withDefault(flag, false),
  when: optional(object({ question: NAME, is: list(answer, MOST_OPTIONS, 1) })),
});

const standardQuestion = oneOf(STANDARD_QUESTIONS);
const statements = dictionary<Configuration['statements']>(standardQuestion, statement);

const translation = object<Translation>({
  service: optional(name),
  provider: optional(name),
  population: optional(name),
  statements: optional(statements),
  questions: optional(
    dictionary<Readonly<Record<string, TranslatedQuestion>>>(
      NAME,
      object<TranslatedQuestion>({ statement: optional(statement), options }),
    ),
  ),
  privacyUrl: optional(address('https')),
  burdenContact: optional(statement),
  title: optional(name),
  logoAlt: optional(name),
});

/** The configuration's keys, each with how it is read: the one description of them, for both doors. */
export const KEYS: Entries<Configuration> = {
  collector: address('https?'),
  service: name,
  provider: name,
  population: optional(name),
  lang: optional(LANG),
  languages: withDefault(list(LANG, 20), []),
  translations: withDefault(dictionary<Translations>(LANG, translation), {}),
  edition: withDefault(oneOf(EDITION_IDS), 'default'),
  channel: withDefault(oneOf(CHANNELS), 'website'),
  transactionPoint: withDefault(oneOf(TRANSACTION_POINTS), 'post_interaction'),
  surveyType: withDefault(oneOf(SURVEY_TYPES), 'likert_scale'),
  drivers: optional(list(oneOf(DRIVERS))),
  wordings: withDefault(dictionary<Configuration['wordings']>(standardQuestion, NAME), {}),
  statements: withDefault(statements, {}),
  trustRequired: optional(flag),
  comment: withDefault(flag, true),
  questions: withDefault(list(ownQuestion, 15), []),
  samplePercent: withDefault(whole(1, 100), 100),
  ombControlNumber: optional(controlNumber),
  ombExpirationDate: optional(day),
  burdenMinutes: optional(whole(1, 60)),
  burdenContact: optional(statement),
  privacyUrl: optional(address('https')),
  target: optional(name),
  placement: withDefault(oneOf(PLACEMENTS), 'inline'),
  opener: optional(name),
  dom: withDefault(oneOf(DOMS), 'shadow'),
  trigger: withDefault(oneOf(TRIGGERS), 'load'),
  urlPattern: optional(form(/^\/[^\s?#]*$/)),
  delaySeconds: withDefault(whole(0, 3600), 0),
  transactionId: optional(name),
  quietDays: withDefault(whole(0, 365), 0),
  memory: withDefault(oneOf(MEMORIES), 'session'),
  kioskSeconds: optional(whole(10, 600)),
  context: optional(CONTEXT),
  touchpoints: optional(dictionary<TouchpointsFields>(name, name)),
  title: optional(name),
  logoUrl: optional(address('https')),
  logoAlt: optional(name),
};
