import { h } from 'preact';
import type { TextQuestion } from '../standard/question.ts';
import { TEXTS } from './texts.ts';

interface Props {
  readonly question: TextQuestion;
  readonly error: string | undefined;
  readonly excess: number;
  readonly announcedExcess: number | undefined;
  readonly onWrite: (comment: string) => void;
}

const room = (excess: number) => (excess > 0 ? TEXTS.over(excess) : TEXTS.left(-excess));

/**
 * The free text, with a count that is seen at once and announced after a pause. Nothing is cut off: what is too
 * long can be typed, and is shortened by its author.
 */
export function Comment({ question: { id, statement }, error, excess, announcedExcess, onWrite }: Props) {
  const description = `${id}-${error ? 'error' : 'hint'}`;
  return (
    <div class={error ? 'question wrong' : 'question'}>
      <label for={id} class="legend">
        {statement}
      </label>
      <p class="hint" id={`${id}-hint`}>
        {TEXTS.personal}
      </p>
      {error && (
        <p class="error" id={`${id}-error`}>
          {error}
        </p>
      )}
      <textarea
        id={id}
        name={id}
        rows={4}
        aria-describedby={description}
        onInput={({ currentTarget }) => onWrite(currentTarget.value)}
      />
      <p class="hint" aria-hidden="true">
        {room(excess)}
      </p>
      <p class="spoken" role="status">
        {announcedExcess !== undefined && room(announcedExcess)}
      </p>
    </div>
  );
}
