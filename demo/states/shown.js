/**
 * Something that is there once the steps are taken, word for word. `window` marks what is there in a narrow window
 * alone (up to 30em, where a panel is a tab), or in others alone.
 *
 * @typedef {object} Shown
 * @property {keyof typeof KINDS} what
 * @property {string} says
 * @property {string} [of] The question that it belongs to.
 * @property {'narrow' | 'wide'} [window]
 */

/** What can be shown, as a tester calls it. */
const KINDS = {
  heading: 'The heading',
  status: 'The message',
  errors: 'The heading over the errors',
  error: 'The error',
  question: 'The question',
  chosen: 'The chosen option',
  announced: 'Said and not seen',
  button: 'The button',
  text: 'The text',
  image: 'The image, described as',
};

const WINDOWS = { narrow: ', in a narrow window', wide: ', in a wide window' };

/**
 * Tells a tester what is there.
 *
 * @param {Shown} shown
 */
export const shownInWords = ({ what, says, of, window }) =>
  `${KINDS[what]}${window ? WINDOWS[window] : ''}: “${says}”${of ? `, at “${of}”` : ''}`;
