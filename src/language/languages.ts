import { en } from './en.ts';
import { es } from './es.ts';
import type { Language } from './language.ts';

declare global {
  /** The languages that pages add by the files of `dist/lang`, each before the survey that speaks it is shown. */
  var a11SurveyLanguages: Language[] | undefined;
}

/** The languages that are here: those that are always, and those that the page added. */
export const languages = (): readonly Language[] => [en, es, ...(globalThis.a11SurveyLanguages ?? [])];

/** The language that a BCP 47 tag names, in any of its regions; `undefined` for one that is not here. */
export const languageOf = (tag: string): Language | undefined => {
  // By the tag itself where that tells it: to ask the browser for a script takes it milliseconds.
  const own = languages().find(({ lang }) => `${tag}-`.startsWith(`${lang}-`));
  if (own) return own;
  const named = scriptOf(tag);
  return languages().find(({ lang }) => named && scriptOf(lang) === named);
};

/** A language with the script that it is written in, which tells the two ways of Chinese apart in any region. */
export function scriptOf(tag: string): string | undefined {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return `${language}-${script}`;
  } catch {
    return undefined;
  }
}
