import type { Language } from '../language/language.ts';
import { languageOf, languages } from '../language/languages.ts';
import { PACKS } from '../language/packs/packs.ts';

// A page fetches the language that it speaks; a server has them all.
globalThis.a11SurveyLanguages ??= [...PACKS];

/** The language of a BCP 47 tag, of all that there are; `undefined` for one that is not among them. */
export const spoken = (tag: string | undefined): Language | undefined => (tag ? languageOf(tag) : undefined);

/** The tags of all languages. */
export const SPOKEN: readonly string[] = languages().map(({ lang }) => lang);
