import type { Configuration } from '../contract/configuration.ts';
import { parseConfiguration } from '../contract/parse-configuration.ts';
import type { Keys } from '../contract/schema.ts';
import { translated } from '../contract/translated.ts';
import { en } from '../language/en.ts';
import { everyLanguageOf } from '../language/every-language.ts';
import type { Language } from '../language/language.ts';
import { createVoice, type Voice } from '../language/voice.ts';
import type { Question } from '../standard/question.ts';
import { questionsOf } from '../standard/questions.ts';
import type { LinkFacts } from './links.ts';

/** One survey as one respondent meets it. */
export interface HostedSurvey {
  /** What it is known by in its address. */
  readonly id: string;
  /** As its records say it, in whatever language it is asked. */
  readonly configuration: Configuration;
  /** In the words of its language. */
  readonly words: Configuration;
  /** As it was written, with what the link says in it. */
  readonly written: Keys;
  readonly voice: Voice;
  readonly language: Language;
  /** The languages that the respondent may choose from, the one that is spoken among them. */
  readonly languages: readonly Language[];
  /** All that may be asked, in the order asked. */
  readonly questions: readonly Question[];
}

/** What asks for a language: the link, and the browser in the order of its preference. */
export interface Wish {
  readonly link: string | undefined;
  readonly browser: readonly string[];
}

/**
 * A service's survey with what its link says of it: in the language of the link, or that of the configured ones which
 * the browser prefers, or its own. The agency's names are not in others, so the browser alone asks for none of them.
 */
export function hostedSurvey(
  id: string,
  input: Keys,
  wish: Wish,
  facts: LinkFacts | undefined,
): HostedSurvey | undefined {
  const { written, configuration } = withFacts(input, facts);
  if (!configuration) return undefined;
  const own = everyLanguageOf(configuration.lang) ?? en;
  const configured = [own, ...configuration.languages.flatMap((tag) => everyLanguageOf(tag) ?? [])];
  const preferred = wish.browser.map(everyLanguageOf).find((each) => each && configured.includes(each));
  const language = everyLanguageOf(wish.link) ?? preferred ?? own;
  const tag = Object.keys(configuration.translations).find((each) => everyLanguageOf(each) === language);
  const words = tag === undefined ? configuration : translated(configuration, tag);
  return {
    id,
    configuration,
    words,
    written,
    language,
    languages: configured.length > 1 ? [...new Set([...configured, language])] : [language],
    voice: createVoice(language),
    questions: questionsOf(words, language),
  };
}

/** A configuration with what its link says; without it where the two do not go together, as when it has changed since. */
function withFacts(input: Keys, facts: LinkFacts | undefined) {
  const { channel, context } = facts ?? {};
  const given = {
    ...input,
    ...(channel && { channel }),
    ...(context && { context: { ...(input.context as object | undefined), ...context } }),
  };
  for (const written of [given, input]) {
    const parsed = parseConfiguration(written);
    if (parsed.ok) return { written, configuration: parsed.value };
  }
  return { written: input };
}
