import { fillIn } from '../standard/fill-in.ts';
import type { Words } from '../standard/words.ts';
import type { Language, Plural, Texts } from './language.ts';

/** How a survey speaks to one respondent. */
export interface Voice extends Pick<Language, 'lang' | 'dir'> {
  readonly scale: Words['scale'];
  /** Says a text, with what is given in its places; `count` chooses the plural. */
  readonly say: (name: keyof Texts, given?: Readonly<Record<string, string | number>>) => string;
  /** Writes a day, given as `2026-01-31`. */
  readonly sayDay: (day: string) => string;
}

/** Gives a language its voice: numbers and days are written as those who speak it write them. */
export function createVoice({ lang, dir, scale, texts }: Language): Voice {
  return {
    lang,
    dir,
    scale,
    say(name, given = {}) {
      const text: string | Plural = texts[name];
      const chosen =
        typeof text === 'string' ? text : (text[new Intl.PluralRules(lang).select(Number(given.count))] ?? text.other);
      return fillIn(chosen, given, lang);
    },
    // When it is said, and not before: the first number or day that a page writes takes a browser 10 ms.
    sayDay: (day) =>
      new Date(day).toLocaleDateString(lang, { year: 'numeric', month: '2-digit', day: '2-digit', timeZone: 'UTC' }),
  };
}
