import { isKeys } from '../../../src/contract/schema.ts';
import { languageOf } from '../../../src/language/languages.ts';
import { useBuilder } from '../builder-context.ts';
import { Remarks } from '../fields/Remarks.tsx';
import { TextField } from '../fields/TextField.tsx';
import { labelOf } from '../labels.ts';
import { textOf } from '../own-questions.ts';
import { ownTextsOf, translationOf, withWords, wordsAt } from '../translations.ts';

/** The agency's own words in one more language: a field for each text that there is, with the text beside it. */
export function TranslationFields({ lang, name }: { readonly lang: string; readonly name: string }) {
  const { survey, set, remarks } = useBuilder();
  const words = translationOf(survey, lang);
  const all = isKeys(survey.translations) ? survey.translations : {};
  return (
    <details>
      <summary>
        Your words in <span lang={lang}>{name}</span>
      </summary>
      <Remarks remarks={remarks.filter(({ key }) => key === `translations.${lang}`)} />
      {ownTextsOf(survey).map(({ place, text }) => (
        <TextField
          key={place.join('.')}
          path={`translations.${lang}.${place.join('.')}`}
          label={labelOf(place.join('.'))}
          hint={text || 'Not written yet in the first language.'}
          value={textOf(wordsAt(words, place))}
          lang={lang}
          dir={languageOf(lang)?.dir}
          onChange={(changed) => {
            const { [lang]: _, ...others } = all;
            const written = withWords(words, place, changed);
            set('translations', written ? { ...others, [lang]: written } : others);
          }}
        />
      ))}
    </details>
  );
}
