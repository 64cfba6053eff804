import { isKeys } from '../../../src/contract/schema.ts';
import { languageOf, languages } from '../../../src/language/languages.ts';
import { useBuilder } from '../builder-context.ts';
import { Choices } from '../fields/Choices.tsx';
import { HelpOf } from '../fields/of-key.tsx';
import { Select } from '../fields/Select.tsx';
import { idOf } from '../fields/use-field.ts';
import { LABELS } from '../labels.ts';
import { textOf } from '../own-questions.ts';
import { Section } from '../Section.tsx';
import { languageOfSurvey } from '../words.ts';
import { TranslationFields } from './TranslationFields.tsx';

/** Which languages the survey speaks, and the agency's own words in each. */
export function LanguageSection() {
  const { survey, set } = useBuilder();
  const language = languageOfSurvey(survey);
  const chosen = Array.isArray(survey.languages) ? survey.languages.map(textOf) : [];
  const written = isKeys(survey.translations) ? Object.keys(survey.translations) : [];
  const named = [survey.lang === undefined ? 'That of your page' : language.name, ...chosen.map(nameOf)];
  const drafts = [language.lang, ...chosen].flatMap((tag) => languageOf(tag)?.draft ?? []);
  return (
    <Section
      id="language"
      title="Language"
      summary={[...new Set(named)].join(', ')}
      paths={['lang', 'languages', 'translations']}
    >
      <Select
        path="lang"
        label={LABELS.lang}
        hint={<HelpOf name="lang" />}
        value={textOf(survey.lang)}
        choices={[['', 'That of your page'], ...languages().map(({ lang, name }) => [lang, name] as const)]}
        onChange={(lang) => set('lang', lang || undefined)}
      />
      <Choices
        path="languages"
        legend={LABELS.languages}
        hint={<HelpOf name="languages" />}
        isMultiple
        choices={[...new Set([...languages().map(({ lang }) => lang), ...chosen])].map((lang) => ({
          value: lang,
          label: <span lang={lang}>{nameOf(lang)}</span>,
        }))}
        chosen={chosen}
        onChoose={(lang, isChosen) =>
          set('languages', isChosen ? [...chosen, lang] : chosen.filter((each) => each !== lang))
        }
      />
      {drafts[0] && (
        <p className="prompt">
          <strong>Prompt:</strong> these translations are drafts of ours. Have {drafts[0]} review them before
          respondents see them.
        </p>
      )}
      <div id={idOf('translations')}>
        {[...new Set([...chosen, ...written])]
          .filter((lang) => lang !== language.lang || written.includes(lang))
          .map((lang) => (
            <TranslationFields key={lang} lang={lang} name={nameOf(lang)} />
          ))}
      </div>
    </Section>
  );
}

const nameOf = (lang: string) => languageOf(lang)?.name ?? lang;
