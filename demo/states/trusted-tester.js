/**
 * The tests of the DHS Trusted Tester process (version 5) that a survey can pass or fail, by their ids: the short name,
 * and the success criterion of WCAG that each tests.
 *
 * @type {Readonly<Record<string, string>>}
 */
export const TRUSTED_TESTER = {
  '1.E': 'non-interference',
  '2.B': 'blinking, moving, scrolling (2.2.2)',
  '2.C': 'auto-updating (2.2.2)',
  '2.D': 'notice of an automatic change (4.1.2)',
  '4.A': 'keyboard access (2.1.1)',
  '4.B': 'no keystroke timing (2.1.1)',
  '4.C': 'no keyboard trap (2.1.2)',
  '4.D': 'focus visible (2.4.7)',
  '4.E': 'on focus (3.2.1)',
  '4.F': 'focus order: meaning (2.4.3)',
  '4.G': 'focus order: revealed content (2.4.3)',
  '4.H': 'focus order: return (2.4.3)',
  '5.A': 'label provided (3.3.2)',
  '5.B': 'label descriptive (2.4.6)',
  '5.C': 'programmatic label (1.3.1)',
  '5.D': 'on input (3.2.2)',
  '5.E': 'notice of a change in a form (4.1.2)',
  '5.F': 'error identification (3.3.1)',
  '5.G': 'error suggestion (3.3.3)',
  '6.A': 'link and button purpose (2.4.4)',
  '6.B': 'notice of a change by a link or button (4.1.2)',
  '7.A': 'meaningful image (1.1.1)',
  '7.B': 'decorative image (1.1.1)',
  '8.A': 'timing adjustable (2.2.1)',
  '9.C': 'consistent identification (3.2.4)',
  '10.A': 'heading purpose (2.4.6)',
  '10.B': 'heading determinable (1.3.1)',
  '10.C': 'heading level (1.3.1)',
  '10.D': 'list type (1.3.1)',
  '11.A': 'page language (3.1.1)',
  '11.B': 'language of parts (3.1.2)',
  '13.A': 'colour and meaning (1.4.1)',
  '13.B': 'sensory characteristics (1.3.3)',
  '13.C': 'contrast (1.4.3)',
  '15.A': 'content by CSS (1.3.1)',
  '15.B': 'order without CSS positions (1.3.2)',
  '18.A': 'text of 200 percent (1.4.4)',
};

/** The tests of the ICT Testing Baseline for Web, by the sections of the Trusted Tester process that cover them. */
const BASELINE = /** @type {Readonly<Record<string, string>>} */ ({
  1: 'Non-interference',
  2: 'Changing Content',
  5: 'Forms',
  6: 'Links',
  7: 'Images',
  8: 'Timed Events',
  9: 'Repetitive Content',
  10: 'Content Structure',
  11: 'Language',
  13: 'Sensory Characteristics',
  15: 'CSS Content and Positioning',
  18: 'Resize Text',
});

const baselineOf = (/** @type {string} */ id) => {
  if (['4.A', '4.B', '4.C'].includes(id)) return 'Keyboard Accessible';
  if (id === '13.C') return 'Contrast';
  return id.startsWith('4.') ? 'Focus' : BASELINE[id.split('.')[0] ?? ''];
};

/**
 * Trusted Tester tests with their names, by the test of the ICT Testing Baseline for Web that they belong to.
 *
 * @param {readonly string[]} ids
 */
export const byBaseline = (ids) =>
  [...new Set(ids.map(baselineOf))].map((baseline) => ({
    baseline,
    tests: ids.filter((id) => baselineOf(id) === baseline).map((id) => `${id} ${TRUSTED_TESTER[id]}`),
  }));
