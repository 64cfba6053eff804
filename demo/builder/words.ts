import type { Configuration } from '../../src/contract/configuration.ts';
import { parseConfiguration } from '../../src/contract/parse-configuration.ts';
import type { Keys } from '../../src/contract/schema.ts';
import { en } from '../../src/language/en.ts';
import type { Language } from '../../src/language/language.ts';
import { languageOf } from '../../src/language/languages.ts';
import { previewOf } from './preview-survey.ts';

/** The language that a survey's words are shown in here: its own, where it is one that there is. */
export const languageOfSurvey = ({ lang }: Keys): Language => (typeof lang === 'string' && languageOf(lang)) || en;

/** The survey as it is read, without what is wrong in it, and with examples for the names that are missing. */
export function readSurvey(written: Keys, today: string): Configuration | undefined {
  const parsed = parseConfiguration(previewOf(written, today).survey);
  return parsed.ok ? parsed.value : undefined;
}
