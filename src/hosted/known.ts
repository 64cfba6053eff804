import type { Configuration } from '../contract/configuration.ts';
import { parseConfiguration } from '../contract/parse-configuration.ts';
import type { Answer, SurveyRecord } from '../contract/record.ts';
import { translated } from '../contract/translated.ts';
import { EVERY_LANGUAGE, everyLanguageOf } from '../language/every-language.ts';
import { CHANNELS } from '../standard/channel.ts';
import type { Question } from '../standard/question.ts';
import { questionsOf } from '../standard/questions.ts';
import type { Services } from './services.ts';

/** What one question can say and be answered with, in any language and on any channel. */
interface Possible {
  readonly kinds: Set<Question['kind']>;
  readonly statements: Set<string>;
  /** Whether several can be chosen. */
  readonly isMultiple: boolean;
  readonly options: Set<string>;
  readonly labels: Set<string>;
}

type Survey = ReadonlyMap<string, Possible>;

/**
 * Tells of a record whether it names a service that is none of these, or something that no survey of its service has:
 * a question, its wording, an option or its label. It may be an honest one all the same: of a survey that has changed
 * while the record waited on its device, or of a page with a configuration of its own.
 */
export function createUnknown(
  services: Services,
): (record: SurveyRecord) => 'unknown-service' | 'unknown-question' | undefined {
  const surveys = new Map<string, Survey[]>();
  for (const input of services.values()) {
    const parsed = parseConfiguration(input);
    if (!parsed.ok) continue;
    const survey = surveyOf(parsed.value);
    for (const name of namesOf(parsed.value)) surveys.set(name, [...(surveys.get(name) ?? []), survey]);
  }
  return (record) => {
    const own = surveys.get(record.service);
    if (!own) return 'unknown-service';
    return own.some((survey) => isPossible(survey, record)) ? undefined : 'unknown-question';
  };
}

const namesOf = ({ service, translations }: Configuration): ReadonlySet<string> =>
  new Set([service, ...Object.values(translations).flatMap((each) => each.service ?? [])]);

/** All that a survey may ask: links say the channel, and respondents choose the language. */
function surveyOf(configuration: Configuration): Survey {
  const survey = new Map<string, Possible>();
  const tags = Object.keys(configuration.translations);
  for (const language of EVERY_LANGUAGE) {
    const tag = tags.find((each) => everyLanguageOf(each) === language);
    const words = tag === undefined ? configuration : translated(configuration, tag);
    for (const channel of CHANNELS) {
      for (const question of questionsOf({ ...words, channel }, language)) add(survey, question);
    }
  }
  return survey;
}

function add(survey: Map<string, Possible>, question: Question): void {
  const { id, kind, statement } = question;
  const known = survey.get(id);
  const { kinds, statements, options, labels } = known ?? nothing();
  kinds.add(kind);
  statements.add(statement.trim());
  let isMultiple = known?.isMultiple ?? false;
  if (question.kind === 'choice') {
    isMultiple ||= question.isMultiple;
    for (const { id: option, label, description } of question.options) {
      options.add(option);
      labels.add((description ? `${label}: ${description}` : label).trim());
    }
  }
  survey.set(id, { kinds, statements, options, labels, isMultiple });
}

const nothing = (): Omit<Possible, 'isMultiple'> => ({
  kinds: new Set(),
  statements: new Set(),
  options: new Set(),
  labels: new Set(),
});

function isPossible(survey: Survey, { lang, trustStatement, answers }: SurveyRecord): boolean {
  // A page can add languages of its own, whose words are not known here.
  const isSpoken = everyLanguageOf(lang) !== undefined;
  const isSaid = (id: string, statement: string) => !isSpoken || survey.get(id)?.statements.has(statement.trim());
  if (trustStatement !== undefined && !isSaid('trust', trustStatement)) return false;
  return answers.every((answer) => {
    const possible = survey.get(answer.question);
    return possible && isSaid(answer.question, answer.statement) && isAnswer(possible, answer, isSpoken);
  });
}

function isAnswer({ kinds, options, labels, isMultiple }: Possible, answer: Answer, isSpoken: boolean): boolean {
  if ('rating' in answer) return kinds.has('rating');
  if ('text' in answer) return kinds.has('text');
  if (!('options' in answer)) return true;
  const isOne = isMultiple || answer.options.filter(({ chosen }) => chosen).length <= 1;
  const isOffered = answer.options.every(
    ({ option, label }) => options.has(option) && (!isSpoken || labels.has(label.trim())),
  );
  return kinds.has('choice') && isOne && isOffered;
}
