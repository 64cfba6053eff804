import { en } from './en.ts';
import { es } from './es.ts';
import type { Language } from './language.ts';
import { scriptOf } from './languages.ts';
import { PACKS } from './packs/packs.ts';

/** Every language that comes with the product, in the script or as a file of its own. */
export const EVERY_LANGUAGE: readonly Language[] = [en, es, ...PACKS];

/** The language among all of them that a BCP 47 tag names, in any of its regions. */
export function everyLanguageOf(tag: string | undefined): Language | undefined {
  const named = tag && scriptOf(tag);
  return EVERY_LANGUAGE.find(({ lang }) => named && scriptOf(lang) === named);
}
