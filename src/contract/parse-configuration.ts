import { checkQuestions, checkWords } from './check-questions.ts';
import type { Configuration } from './configuration.ts';
import { KEYS } from './keys.ts';
import type { Parsed, Problem } from './problem.ts';
import { isKeys, object, parse, type Tell } from './schema.ts';
import { placeOf, problemIn } from './survey-file.ts';
import { translated } from './translated.ts';

const configuration = object(KEYS, (given, tell) => {
  checkTogether(given, 'ombControlNumber', 'ombExpirationDate', tell);
  checkTogether(given, 'burdenMinutes', 'burdenContact', tell);
  checkTogether(given, 'logoUrl', 'logoAlt', tell);
  if (given.opener !== undefined && given.placement === 'inline') {
    tell('opener', 'opens nothing, as the placement is inline');
  }
  checkQuestions(given, tell);
  for (const tag of Object.keys(given.translations)) {
    checkWords(
      translated(given, tag),
      (id) => `questions.${id}`,
      (key, what) => tell(`translations.${tag}.${key}`, what),
    );
  }
});

/** How a problem begins that is one of two keys that go together. */
export const GOES_TOGETHER = 'goes together with';

/** Two keys that mean something only together, such as a control number and its expiration date. */
function checkTogether(given: Configuration, one: keyof Configuration, other: keyof Configuration, tell: Tell): void {
  if ((given[one] === undefined) !== (given[other] === undefined)) {
    tell(one, `${GOES_TOGETHER} ${other}: both or neither`);
  }
}

/**
 * Reads a configuration, strictly: an unknown key is a problem, since a misspelt OMB number that is passed over
 * would be a survey without one. `$schema` alone is passed over: it is there for editors. Never throws.
 */
export function parseConfiguration(input: unknown): Parsed<Configuration> {
  const problem = problemIn(input);
  if (problem) return { ok: false, problems: [problem] };
  if (!isKeys(input)) return parse(configuration, input);
  const { $schema: _, ...keys } = input;
  return parse(configuration, keys);
}

/** What is wrong with a configuration, in one sentence: where the key stands, and what is wrong with it. */
export const describe = ({ key, what }: Problem, input?: unknown): string =>
  `${placeOf(input, key) || 'The configuration'} ${what}.`;
