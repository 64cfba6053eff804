import type { Voice } from '../language/voice.ts';
import { HONEYPOT, nameOf } from './answers.ts';
import { h } from './element.ts';
import { Question } from './Question.tsx';
import type { Actions, State } from './state.ts';

interface Props {
  readonly state: State;
  readonly actions: Actions;
  readonly voice: Voice;
  /** What the ids begin with. */
  readonly prefix: string;
}

/** The questions, and what is wrong with the answers when they are submitted: summed up first, then at its place. */
export function Form({ state: { stage, asked, news }, actions, voice, prefix }: Props) {
  const { say } = voice;
  const wrong = asked.filter(({ error }) => error);
  return (
    <form
      noValidate
      onInput={({ currentTarget }) => actions.change(currentTarget)}
      onSubmit={(event) => {
        event.preventDefault();
        actions.submit(event.currentTarget);
      }}
    >
      {/* There from the start, as above. The focus stays where it is (WCAG SC 3.2.2). */}
      <p class="spoken" role="status">
        {news}
      </p>
      {wrong.length > 0 && (
        <div class="summary" part="error">
          <h3 tabIndex={-1}>{say('errorTitle')}</h3>
          <ul>
            {wrong.map(({ question: { id, statement }, error }) => (
              <li key={id}>
                <a
                  href={`#${nameOf(id)}`}
                  onClick={(event) => {
                    event.preventDefault();
                    actions.goTo(id);
                  }}
                >
                  {error && say(...error)}: {statement}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
      {asked.map((each) => (
        <Question key={each.question.id} {...each} voice={voice} prefix={prefix} />
      ))}
      {/* For programs alone: out of sight, of the Tab key's way and of what is read; where styles are off, it says so. */}
      <label class="spoken" aria-hidden="true">
        {say('empty')} <input name={nameOf(HONEYPOT)} tabIndex={-1} autocomplete="off" />
      </label>
      <p class="actions">
        <button type="submit" part="button" aria-disabled={stage === 'saving' ? 'true' : 'false'}>
          {say('submit')}
        </button>
        <button type="button" part="button" class="quiet" onClick={actions.decline}>
          {say('decline')}
        </button>
      </p>
    </form>
  );
}
