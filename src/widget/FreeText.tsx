import type { Voice } from '../language/voice.ts';
import { type Child, Fragment, h } from './element.ts';

interface Props {
  readonly id: string;
  readonly name: string;
  readonly problem: Child;
  readonly errorId: string | undefined;
  readonly excess: number | undefined;
  readonly announcedExcess: number | undefined;
  readonly isPersonal: boolean | undefined;
  readonly say: Voice['say'];
}

/**
 * A free text, with a count that is seen from the first letter on and announced after a pause. Nothing is cut off: what
 * is too long can be typed, and is shortened by its author. There is no count of nothing: the first number that a page
 * writes in somebody's language takes the browser 10 ms, and the survey would come that much later.
 *
 * What looks personal can be typed and submitted too. That it will be masked is seen and announced after a pause, between
 * the text and the button that submits it, and belongs to what the field is described by until the text is mended.
 */
export function FreeText({ id, name, problem, errorId, excess, announcedExcess, isPersonal, say }: Props) {
  const room = (given: number) => say(given > 0 ? 'over' : 'left', { count: Math.abs(given) });
  const hintId = `${id}-hint`;
  const foundId = `${id}-found`;
  return (
    <>
      <p class="hint" id={hintId}>
        {say('personal')}
      </p>
      {problem}
      <textarea id={id} name={name} rows={4} aria-describedby={`${errorId ?? hintId} ${foundId}`} />
      {/* There from the start: a status that comes with its text is not announced (WCAG SC 4.1.3). */}
      <p class={isPersonal ? 'result unsaved' : 'spoken'} role="status" id={foundId}>
        {isPersonal && say('found')}
      </p>
      <p class="hint" aria-hidden="true">
        {excess !== undefined && room(excess)}
      </p>
      <p class="spoken" role="status">
        {announcedExcess !== undefined && room(announcedExcess)}
      </p>
    </>
  );
}
