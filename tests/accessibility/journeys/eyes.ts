import { focusedNow, isRingedNow, wordsNow } from '../../support/stops.ts';
import type { Tab } from '../engines/tab.ts';
import type { Keyboard } from './journey.ts';

/** Eyes on what a tab shows, for whoever walks a journey there. */
export const eyesOn = ({ run }: Tab): Pick<Keyboard, 'focused' | 'words' | 'isRinged'> => ({
  focused: () => run(focusedNow),
  words: () => run(wordsNow),
  isRinged: () => run(isRingedNow),
});
