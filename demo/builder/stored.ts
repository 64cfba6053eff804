import { type Draft, draftFrom } from './draft.ts';

const KEY = 'a11-survey-builder';

/** The draft that this browser keeps from the last visit, if any. */
export function storedDraft(): Draft | undefined {
  try {
    return draftFrom(JSON.parse(localStorage.getItem(KEY) ?? 'null'));
  } catch {
    // Nothing is kept where the browser stores nothing, and what cannot be read is no draft.
    return undefined;
  }
}

/** Keeps the draft in this browser; whether that could be done. */
export function storeDraft(draft: Draft): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}
