import { h } from 'preact';
import type { Question } from '../standard/question.ts';
import type { Values } from './answers.ts';
import { Comment } from './Comment.tsx';
import { Rating } from './Rating.tsx';
import type { Actions, State } from './state.ts';
import { TEXTS } from './texts.ts';

interface Props {
  readonly questions: readonly Question[];
  readonly state: State;
  readonly actions: Actions;
}

/** The questions, and what is wrong with the answers when they are submitted: summed up first, then at its place. */
export function Form({ questions, state: { stage, errors, excess, announcedExcess }, actions }: Props) {
  const wrong = questions.filter(({ id }) => errors[id]);
  return (
    <form
      noValidate
      onChange={actions.change}
      onSubmit={(event) => {
        event.preventDefault();
        actions.submit(Object.fromEntries(new FormData(event.currentTarget)) as Values);
      }}
    >
      {wrong.length > 0 && (
        <div class="summary">
          <h3 tabIndex={-1}>{TEXTS.errorTitle}</h3>
          <ul>
            {wrong.map(({ id, statement }) => (
              <li key={id}>
                <a
                  href={`#${id}`}
                  onClick={(event) => {
                    event.preventDefault();
                    actions.goTo(id);
                  }}
                >
                  {errors[id]}: {statement}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
      {questions.map((question) =>
        question.kind === 'rating' ? (
          <Rating key={question.id} question={question} error={errors[question.id]} />
        ) : (
          <Comment
            key={question.id}
            question={question}
            error={errors[question.id]}
            excess={excess}
            announcedExcess={announcedExcess}
            onWrite={actions.write}
          />
        ),
      )}
      <p class="actions">
        <button type="submit" aria-disabled={stage === 'saving'}>
          {TEXTS.submit}
        </button>
        <button type="button" class="quiet" onClick={actions.decline}>
          {TEXTS.decline}
        </button>
      </p>
    </form>
  );
}
