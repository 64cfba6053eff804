import { whenever } from './listen.ts';

/** Calls back whenever somebody touches, clicks or types, until the function that it returns is called. */
export const whenTouched = (act: () => void): (() => void) =>
  // `click` alone is what assistive technology makes.
  whenever({ pointerdown: act, keydown: act, click: act, input: act });
