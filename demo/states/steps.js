/**
 * One thing that a respondent does, by the words on the screen. `isNarrow` marks what is done in a narrow window alone.
 *
 * @typedef {{ readonly press: string, readonly isNarrow?: boolean }
 *   | { readonly choose: string, readonly of: string }
 *   | { readonly chooseEverywhere: string }
 *   | { readonly chooseFirst: true }
 *   | { readonly write: string, readonly into: string, readonly times?: number }} Step
 */

const quoted = (/** @type {string} */ text) => `“${text}”`;

/**
 * Tells a tester to take the step.
 *
 * @param {Step} step
 */
export function inWords(step) {
  if ('press' in step) return `${step.isNarrow ? 'In a narrow window, press' : 'Press'} ${quoted(step.press)}.`;
  if ('choose' in step) return `Choose ${quoted(step.choose)} for ${quoted(step.of)}`;
  if ('chooseEverywhere' in step) return `Choose ${quoted(step.chooseEverywhere)} for every statement.`;
  if ('chooseFirst' in step) return 'Choose the first option of every question, also of those that are added.';
  return `Write ${step.times ? `${step.times.toLocaleString('en')} characters` : quoted(step.write)} into ${quoted(step.into)}`;
}
