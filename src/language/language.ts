import type { Words } from '../standard/words.ts';
import type { en } from './en.ts';

/**
 * All that a survey says in one language. `{service}`, `{provider}` and so on stand for what is put there; a text that
 * counts has a form for each plural category that the language has for whole numbers (CLDR).
 */
export interface Language extends Words {
  /** BCP 47 tag. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** What the language calls itself. */
  readonly name: string;
  /** Who is to review it before respondents see it; the published wording needs nobody. */
  readonly draft?: string;
  readonly texts: {
    readonly [name in keyof Texts]: Texts[name] extends string ? string : Plural;
  };
}

/** Every sentence of the survey that is not the standard's, by name. */
export type Texts = typeof en.texts;

/** A text by the plural category of the number in it. */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };
