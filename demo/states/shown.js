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
  heading: 'the heading',
  status: 'the message',
  errors: 'the heading over the errors',
  error: 'the error',
  question: 'the question',
  chosen: 'the chosen option',
  announced: 'what is said, and not seen',
  button: 'the button',
  text: 'the text',
  image: 'the image, described as',
};

const WINDOWS = { narrow: ', in a narrow window', wide: ', in a wide window' };

/**
 * Tells a tester of it.
 *
 * @param {Shown} shown
 */
export const shownInWords = ({ what, says, of, window }) =>
  `${KINDS[what]}${window ? WINDOWS[window] : ''}: “${says}”${of ? `, at “${of}”` : ''}`;
