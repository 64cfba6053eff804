import { withTable } from '../src/contract/reference-table.ts';
import { EVERY_LANGUAGE } from '../src/language/every-language.ts';
import type { Language } from '../src/language/language.ts';
import { PACKS } from '../src/language/packs/packs.ts';

const NAMES = new Intl.DisplayNames('en', { type: 'language' });

/** What a language is called in English, and by itself. */
const nameOf = ({ lang, name }: Language) => [...new Set([NAMES.of(lang), name])].join(', ');

const tagOf = (language: Language) =>
  PACKS.includes(language)
    ? `\`<script src="/assets/lang/${language.lang}.js" integrity="sha384-…" crossorigin="anonymous" defer></script>\``
    : 'none: it is in the script';

/** The Markdown table of every language: its tag, and what is to stand on the page for it. */
const languageTable = (): string =>
  [
    '| language | `lang` | tag before the script’s |',
    '| --- | --- | --- |',
    ...EVERY_LANGUAGE.map((each) => `| ${nameOf(each)} | \`${each.lang}\` | ${tagOf(each)} |`),
  ].join('\n');

/** A document with the table of languages between its two comments, in place of what stands there. */
export const withLanguageTable = (document: string): string =>
  withTable(document, 'languages', 'src/language', languageTable());
