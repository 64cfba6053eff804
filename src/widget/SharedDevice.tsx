import type { Voice } from '../language/voice.ts';
import { Fragment, h } from './element.ts';

interface Props {
  readonly isAsked: boolean;
  readonly isWarned: boolean;
  readonly renew: () => void;
  readonly say: Voice['say'];
}

/**
 * What a survey on a shared device has beside: the way to a fresh one, and the warning before answers that somebody
 * went away from are cleared. Any key, touch or click goes on (WCAG SC 2.2.1), so the focus stays where it is.
 */
export function SharedDevice({ isAsked, isWarned, renew, say }: Props) {
  return (
    <>
      {/* There from the start: an alert that comes with its text is not announced everywhere (WCAG SC 4.1.3). */}
      <div role="alert" class="leaving">
        {isWarned && (
          <p class="result unsaved" popover="manual">
            {say('leaving')} <button type="button">{say('stay')}</button>
          </p>
        )}
      </div>
      {!isAsked && (
        <p class="actions">
          <button type="button" onClick={renew}>
            {say('renew')}
          </button>
        </p>
      )}
    </>
  );
}
