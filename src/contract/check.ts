import { BURDEN_PAIR, OMB_PAIR } from '../standard/clearance-rules.ts';
import { isSameTransaction, ONE_SURVEY } from '../standard/one-survey.ts';
import { questionsOf } from '../standard/questions.ts';
import {
  type CheckedSurvey,
  type Finding,
  findingOf,
  type Ground,
  type KnownLanguage,
  type NamedLanguage,
  SEVERITIES,
} from '../standard/rule.ts';
import { RULES } from '../standard/rules.ts';
import { ENGLISH } from '../standard/words.ts';
import { findingsInFile } from './check-file.ts';
import type { Configuration } from './configuration.ts';
import { GOES_TOGETHER, parseConfiguration } from './parse-configuration.ts';
import { SERVICE_ID } from './parts.ts';
import type { Problem } from './problem.ts';
import { remedyOf } from './remedies.ts';
import { isSurveyFile, placeOf, serviceIn, servicesIn } from './survey-file.ts';
import { translated } from './translated.ts';

/** What is written under a name: a configuration, a file of several services, or a list of these. */
export interface NamedInput {
  readonly name: string;
  readonly input: unknown;
}

/** What was found in an input, errors first, and the surveys in it that could be read. */
export interface Checked {
  readonly name: string;
  readonly findings: readonly Finding[];
  readonly surveys: readonly CheckedSurvey[];
}

/** One document of an input, and where it stands in it: empty where it is all of it. */
interface Document {
  readonly of: NamedInput;
  readonly place: string;
  readonly content: unknown;
}

/** One configuration of a document, with its id where it is one of several services. */
interface Part {
  readonly document: Document;
  readonly id: string;
  readonly survey?: CheckedSurvey;
  readonly findings: readonly Finding[];
}

/** Finds a language by a BCP 47 tag; `undefined` for one that is not known. */
export type LanguageOf = (tag: string) => KnownLanguage | undefined;

/** The wording of the published forms, which a survey asks in that names no language. */
const PUBLISHED: KnownLanguage = { ...ENGLISH, lang: 'en', name: 'English' };

/** A configuration that cannot be read. */
const CONFIGURATION: Ground = { id: 'configuration', severity: 'error', source: 'README, Configuration' };

/**
 * Everything that is found in a configuration, errors first, in one of a file at its place there. `today` is a day as
 * `2026-01-31`. Without `languageOf` every language is taken for English. Never throws.
 */
export function check(input: unknown, today: string, languageOf?: LanguageOf): readonly Finding[] {
  return checkAll([{ name: '', input }], today, languageOf).flatMap(({ findings }) =>
    findings.map((finding) => ({ ...finding, key: placeOf(input, finding.key) })),
  );
}

/** Checks several inputs, each by itself and all together: a transaction has one survey. Never throws. */
export function checkAll(inputs: readonly NamedInput[], today: string, languageOf?: LanguageOf): readonly Checked[] {
  const documents = inputs.flatMap(documentsIn);
  const parts = documents
    .flatMap((document) => partsOf(document, today, languageOf))
    .map((part, index, all) => ({ ...part, findings: [...part.findings, ...findRepeated(part, all.slice(0, index))] }));
  return inputs.map((input) => {
    const findings = documents
      .filter(({ of }) => of === input)
      .flatMap((document) => {
        const ofIt = parts.filter((part) => part.document === document);
        const found = isSurveyFile(document.content)
          ? findingsInFile(document.content, ofIt)
          : ofIt.flatMap(({ findings }) => findings);
        return found.map((finding) => within(document.place, finding));
      });
    return {
      name: input.name,
      findings: SEVERITIES.flatMap((severity) => findings.filter((each) => each.severity === severity)),
      surveys: parts.flatMap(({ document, survey }) => (document.of === input && survey) || []),
    };
  });
}

const documentsIn = (of: NamedInput): readonly Document[] =>
  Array.isArray(of.input) && of.input.length > 0
    ? of.input.map((content, index) => ({ of, place: `[${index}]`, content }))
    : [{ of, place: '', content: of.input }];

function partsOf(document: Document, today: string, languageOf?: LanguageOf): readonly Part[] {
  const ids = servicesIn(document.content);
  return (ids.length > 0 ? ids : ['']).map((id) => {
    const { survey, findings } = checkPart(serviceIn(document.content, id), today, languageOf);
    const isWrongId = ids.length > 0 && !SERVICE_ID.test(id);
    return { document, id, findings: [...(isWrongId ? [wrongId(id)] : []), ...findings], ...(survey && { survey }) };
  });
}

const wrongId = (id: string): Finding =>
  findingOf(CONFIGURATION, {
    key: `services.${id}`,
    what: 'has an id that is not 1 to 100 letters, digits, hyphens and underscores',
    remedy: 'Give it one such as passport-renewal.',
  });

function checkPart(input: unknown, today: string, languageOf?: LanguageOf): Pick<Part, 'survey' | 'findings'> {
  const parsed = parseConfiguration(input);
  if (!parsed.ok) {
    const findings = parsed.problems.map((problem) =>
      findingOf(groundOf(problem), { ...problem, remedy: remedyOf(problem) }),
    );
    return { findings };
  }
  const named = languageOf ? namedIn(parsed.value, languageOf) : [];
  const language = named.find(({ key }) => key === 'lang')?.known ?? PUBLISHED;
  const tag = Object.keys(parsed.value.translations).find((each) => languageOf?.(each)?.lang === language.lang);
  const words = tag === undefined ? parsed.value : translated(parsed.value, tag);
  const survey: CheckedSurvey = { ...parsed.value, named, language, asked: questionsOf(words, language) };
  return { survey, findings: RULES.flatMap((rule) => rule.find(survey, today).map((fault) => findingOf(rule, fault))) };
}

/** The languages that a configuration names, each at the first key that names it. */
const namedIn = ({ lang, languages }: Configuration, languageOf: LanguageOf): readonly NamedLanguage[] =>
  [
    ...(lang === undefined ? [] : [['lang', lang] as const]),
    ...languages.map((tag, index) => [`languages[${index}]`, tag] as const),
  ]
    .map(([key, tag]) => ({ key, tag, known: languageOf(tag) }))
    .filter((each, index, all) => all.findIndex(({ tag, known }) => isOne(each, { tag, known })) === index);

/** Whether two tags name one language, in whichever regions. */
const isOne = (one: Omit<NamedLanguage, 'key'>, other: Omit<NamedLanguage, 'key'>) =>
  one.known ? one.known.lang === other.known?.lang : one.tag === other.tag;

function groundOf({ key, what }: Problem): Ground {
  if (!what.startsWith(GOES_TOGETHER)) return CONFIGURATION;
  return key === 'ombControlNumber' ? OMB_PAIR : key === 'burdenMinutes' ? BURDEN_PAIR : CONFIGURATION;
}

function findRepeated({ survey, document }: Part, before: readonly Part[]): readonly Finding[] {
  const first = survey && before.find((each) => each.survey && isSameTransaction(each.survey, survey));
  if (!first) return [];
  const place = inside(first.document.place, first.id && `services.${first.id}`);
  const where = [first.document.of !== document.of && first.document.of.name, place].filter(Boolean).join(' at ');
  return [
    findingOf(ONE_SURVEY, {
      key: 'service',
      what: `has another survey for the same channel and transactionPoint, ${where}: a respondent would be asked twice`,
      remedy: 'Keep one of the two, or correct channel or transactionPoint.',
    }),
  ];
}

const inside = (place: string, key: string) => (place && key ? `${place}.${key}` : place || key);

const within = (place: string, finding: Finding): Finding => ({ ...finding, key: inside(place, finding.key) });

/** One line about a finding: where, what is wrong, what to do, and which rule says so. */
export const explainFinding = ({ key, what, remedy, rule, source }: Finding): string =>
  `${key || 'The configuration'} ${what}. ${remedy} (${rule}: ${source})`;
