import type { Language } from '../language/language.ts';
import type { Voice } from '../language/voice.ts';
import { h } from './element.ts';
import type { Actions } from './state.ts';

interface Props {
  /** Those that the respondent may choose from. */
  readonly languages: readonly Language[];
  readonly voice: Voice;
  readonly speak: Actions['speak'];
}

/** The languages of the survey, each by its own name (WCAG SC 3.1.2); the page stays in its own. */
export function SurveyLanguage({ languages, voice, speak }: Props) {
  return (
    <fieldset class="actions">
      <legend>{voice.say('language')}</legend>
      {languages.map((language) => {
        const isSpoken = language.lang === voice.lang;
        return (
          <button
            key={language.lang}
            type="button"
            class={isSpoken ? undefined : 'quiet'}
            part="button"
            lang={language.lang}
            aria-pressed={isSpoken ? 'true' : 'false'}
            onClick={() => speak(language)}
          >
            {language.name}
          </button>
        );
      })}
    </fieldset>
  );
}
