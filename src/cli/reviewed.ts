import type { LanguageOf } from '../contract/check.ts';
import { EVERY_LANGUAGE, everyLanguageOf } from '../language/every-language.ts';

/** Finds languages, of which those that are listed by their tags are no drafts: the agency has reviewed them. */
export function reviewed(list: string): LanguageOf {
  const tags = list.split(/[\s,]+/).filter(Boolean);
  const known = tags.map((tag) => {
    const language = everyLanguageOf(tag);
    const here = EVERY_LANGUAGE.map(({ lang }) => lang).join(', ');
    if (!language) throw new Error(`"${tag}" is none of the languages ${here}. Give some of these to --reviewed.`);
    return language;
  });
  return (tag) => {
    const language = everyLanguageOf(tag);
    return language && known.includes(language) ? { ...language, draft: undefined } : language;
  };
}
