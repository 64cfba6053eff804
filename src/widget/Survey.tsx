import { Fragment, h } from 'preact';
import type { Question } from '../standard/question.ts';
import { Form } from './Form.tsx';
import { ControlNumber, Notice, type NoticeFacts } from './Notice.tsx';
import type { Actions, Stage, State } from './state.ts';
import { TEXTS } from './texts.ts';

/** What one survey asks, of whom and about what. */
export interface SurveyFacts {
  readonly service: string;
  readonly provider: string;
  /** BCP 47 tag of the wording. */
  readonly lang: string;
  /** All that may be asked, in the order asked. */
  readonly questions: readonly Question[];
  readonly notice: NoticeFacts;
}

interface Props extends SurveyFacts {
  readonly state: State;
  readonly actions: Actions;
}

/** The survey: asked, then the truth about what became of the answers. */
export function Survey({ service, provider, lang, questions, notice, state, actions }: Props) {
  const { stage, isFormShown } = state;
  const isAsked = stage === 'asking' || stage === 'saving';
  const isScale = questions.filter(({ kind, when }) => kind === 'rating' && !when).length > 1;
  const titles: Partial<Record<Stage, string>> = {
    delivered: TEXTS.thanks,
    saved: TEXTS.thanks,
    unsaved: TEXTS.unsavedTitle,
    refused: TEXTS.refusedTitle,
  };
  const says: Partial<Record<Stage, string>> = {
    saving: TEXTS.saving,
    delivered: TEXTS.delivered(provider),
    saved: TEXTS.saved(provider),
    unsaved: TEXTS.unsaved(provider),
    refused: TEXTS.refused,
    declined: TEXTS.declined,
  };
  return (
    <section class="survey" lang={lang} dir="ltr" aria-labelledby="heading">
      <h2 id="heading" tabIndex={-1}>
        {titles[stage] ?? TEXTS.heading(service)}
      </h2>
      {/* There from the start: a status that comes with its text is not announced (WCAG SC 4.1.3). */}
      <p role="status" class={isAsked ? 'spoken' : `result ${stage}`}>
        {says[stage]}
      </p>
      {stage === 'declined' && (
        <p class="actions">
          <button type="button" class="quiet" onClick={actions.reopen}>
            {TEXTS.reopen}
          </button>
        </p>
      )}
      {isFormShown && (
        <>
          <ControlNumber {...notice} />
          <p>
            {isScale && TEXTS.agreement} {TEXTS.voluntary}
          </p>
          <Form state={state} actions={actions} />
          <Notice {...notice} />
        </>
      )}
    </section>
  );
}
