import type { Voice } from '../language/voice.ts';
import { type Child, Fragment, h } from './element.ts';

interface Props {
  readonly id: string;
  readonly name: string;
  readonly problem: Child;
  readonly errorId: string | undefined;
  readonly excess: number | undefined;
  readonly announcedExcess: number | undefined;
  readonly say: Voice['say'];
}

/**
 * A free text, with a count that is seen from the first letter on and announced after a pause. Nothing is cut off: what
 * is too long can be typed, and is shortened by its author. There is no count of nothing: the first number that a page
 * writes in somebody's language takes the browser 10 ms, and the survey would come that much later.
 */
export function FreeText({ id, name, problem, errorId, excess, announcedExcess, say }: Props) {
  const room = (given: number) => say(given > 0 ? 'over' : 'left', { count: Math.abs(given) });
  const hintId = `${id}-hint`;
  return (
    <>
      <p class="hint" id={hintId}>
        {say('personal')}
      </p>
      {problem}
      <textarea id={id} name={name} rows={4} aria-describedby={errorId ?? hintId} />
      <p class="hint" aria-hidden="true">
        {excess !== undefined && room(excess)}
      </p>
      <p class="spoken" role="status">
        {announcedExcess !== undefined && room(announcedExcess)}
      </p>
    </>
  );
}
