import type { Dom, Placement } from '../contract/configuration.ts';
import type { Language, Texts } from '../language/language.ts';
import type { Voice } from '../language/voice.ts';
import type { Question } from '../standard/question.ts';
import { Fragment, h } from './element.ts';
import { Form } from './Form.tsx';
import { ControlNumber, Notice, type NoticeFacts } from './Notice.tsx';
import { SharedDevice } from './SharedDevice.tsx';
import { SurveyLanguage } from './SurveyLanguage.tsx';
import { type Actions, isAsking, type Stage, type State } from './state.ts';

/** What one survey asks, of whom and about what. */
export interface SurveyFacts {
  readonly service: string;
  readonly provider: string;
  readonly voice: Voice;
  /** Those that the respondent may choose from; with less than two there is no choice. */
  readonly languages: readonly Language[];
  /** All that may be asked, in the order asked. */
  readonly questions: readonly Question[];
  readonly notice: NoticeFacts;
  readonly placement: Placement;
  /** Whether it stands in a tree of its own, or in the page's. */
  readonly dom: Dom;
  /** The id of the page's element that opens the dialog or the panel. */
  readonly opener?: string | undefined;
  /** The heading, where the agency has its own. */
  readonly title?: string | undefined;
  readonly logoUrl?: string | undefined;
  /** What the logo says in words. */
  readonly logoAlt?: string | undefined;
}

/** The headings of what became of the answers, by name; what they stand over has the stage's own name. */
const TITLES: Partial<Record<Stage, keyof Texts>> = {
  delivered: 'thanks',
  saved: 'thanks',
  unsaved: 'unsavedTitle',
  refused: 'refusedTitle',
};

/** What the survey is called. */
export const headingOf = ({ title, service, voice }: Pick<SurveyFacts, 'title' | 'service' | 'voice'>): string =>
  title ?? voice.say('heading', { service });

interface Props extends SurveyFacts {
  /** What its ids begin with. */
  readonly prefix: string;
  readonly state: State;
  readonly actions: Actions;
}

/** The survey: asked, then the truth about what became of the answers. */
export function Survey({ state, actions, ...facts }: Props) {
  const { provider, questions, notice, logoUrl, logoAlt, languages, voice, prefix } = facts;
  const { say } = voice;
  const { stage, isFormShown, isWarned } = state;
  const isScale = questions.filter(({ kind, when }) => kind === 'rating' && !when).length > 1;
  const title = TITLES[stage];
  return (
    <>
      {/* As with what is sent, nobody is told which page it stands on. */}
      {logoUrl && logoAlt && <img part="logo" src={logoUrl} alt={logoAlt} referrerPolicy="no-referrer" />}
      <h2 id={`${prefix}heading`} part="heading" tabIndex={-1}>
        {title ? say(title) : headingOf(facts)}
      </h2>
      {/* There from the start: a status that comes with its text is not announced (WCAG SC 4.1.3). */}
      <p role="status" class={isAsking(stage) ? 'spoken' : `result ${stage}`}>
        {stage !== 'asking' && say(stage, { provider })}
      </p>
      {stage === 'declined' && (
        <p class="actions">
          <button type="button" part="button" class="quiet" onClick={actions.reopen}>
            {say('reopen')}
          </button>
        </p>
      )}
      {actions.renew && <SharedDevice isAsked={isAsking(stage)} isWarned={isWarned} renew={actions.renew} say={say} />}
      {isFormShown && (
        <>
          {languages.length > 1 && <SurveyLanguage languages={languages} voice={voice} speak={actions.speak} />}
          <ControlNumber {...notice} voice={voice} />
          <p>
            {isScale && say('agreement')} {say('voluntary')}
          </p>
          <Form state={state} actions={actions} voice={voice} prefix={prefix} />
          <Notice {...notice} voice={voice} />
        </>
      )}
      {/* Last, so that what is read first is what it is about; it is seen at the top. */}
      {actions.close && (
        <button type="button" part="button" class="close quiet" onClick={actions.close}>
          {say('close')}
        </button>
      )}
    </>
  );
}
