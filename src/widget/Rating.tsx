import { h } from 'preact';
import type { RatingQuestion } from '../standard/question.ts';
import { RATINGS, SCALE } from '../standard/scale.ts';
import { TEXTS } from './texts.ts';

interface Props {
  readonly question: RatingQuestion;
  readonly error: string | undefined;
}

/**
 * One statement and its five points. Native radios in a fieldset, each labelled in words; the error describes
 * every radio, the one association that screen readers speak once the group has been visited (WCAG SC 3.3.1).
 */
export function Rating({ question: { id, statement, isRequired }, error }: Props) {
  const errorId = `${id}-error`;
  return (
    <fieldset class={error ? 'question wrong' : 'question'}>
      <legend>
        {statement} {isRequired && <span class="hint">{TEXTS.required}</span>}
      </legend>
      {error && (
        <p class="error" id={errorId}>
          {error}
        </p>
      )}
      <div class="scale">
        {RATINGS.map((rating) => (
          <label key={rating}>
            <input type="radio" name={id} value={rating} aria-describedby={error && errorId} />
            {SCALE[rating]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
