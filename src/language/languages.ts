import { en } from './en.ts';
import { es } from './es.ts';
import type { Language } from './language.ts';

const LANGUAGES: readonly Language[] = [en, es];

/** The language that a BCP 47 tag names, in any of its regions; `undefined` for one that is not here. */
export const languageOf = (tag: string): Language | undefined =>
  LANGUAGES.find(({ lang }) => lang === tag.toLowerCase().split('-', 1)[0]);

/** The languages that are here, by their tags. */
export const LANGS: readonly string[] = LANGUAGES.map(({ lang }) => lang);
