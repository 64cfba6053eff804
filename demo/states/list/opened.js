import { stagesIn } from './stages.js';
import { but } from './states-of.js';
import { ENGLISH } from './words.js';

const { untouched } = stagesIn(ENGLISH);

/** The tab at the edge of the window, as it is pressed to open the survey. */
export const OPEN = { press: ENGLISH.tab };

/** In a narrow window a panel is a tab. */
export const OPEN_NARROW = { ...OPEN, isNarrow: true };

export const OPENER = 'Tell us how it went';

/**
 * A stage once the survey is opened.
 *
 * @param {import('./stages.js').Stage} stage
 * @param {import('../steps.js').Step} open
 * @param {Partial<import('./states-of.js').State>} [given]
 */
export const opened = (stage, open, given) => but(stage, { steps: [open, ...stage.steps], ...given });

export const DIALOG = {
  sees: ['The page behind is dimmed. “Close” stands over the survey, and what does not fit is scrolled to.'],
  hears: ['That it is a dialog, by its heading, and then the heading.'],
  presses: [
    'Tab stays in the dialog. Escape and “Close” close it, keep what was answered, and put the focus back on what opened it.',
    'Opened again, it is as it was left.',
  ],
  tests: ['4.A', '4.C', '4.D', '4.E', '4.F', '4.G', '4.H', '6.A', '6.B', '9.C', '10.A', '13.C', '18.A'],
};

const CLOSED = {
  hides: /** @type {const} */ ([{ what: 'heading', says: ENGLISH.heading }]),
  presses: [
    'Tab reaches what opens the survey in its turn. Nothing takes the focus from the page, and no key of the page is taken.',
    'Enter or Space opens the survey, and the focus goes to its heading.',
  ],
  tests: ['1.E', '4.A', '4.C', '4.D', '4.E', '4.F', '6.A', '9.C', '13.C', '18.A'],
};

export const closedByTab = but(untouched, {
  ...CLOSED,
  title: 'Closed',
  summary: 'A tab at the lower edge of the window offers the survey.',
  shows: [{ what: 'button', says: ENGLISH.tab }],
  sees: [`The tab “${ENGLISH.tab}”. It fades where the focused part of the page would be under it.`],
  hears: [`“${ENGLISH.tab}” as a button that opens a dialog.`],
});

export const closedByOpener = but(untouched, {
  ...CLOSED,
  title: 'Closed',
  summary: 'A button of the page offers the survey; there is no tab.',
  shows: [{ what: 'button', says: OPENER }],
  hides: [{ what: 'button', says: ENGLISH.tab }, ...CLOSED.hides],
  sees: ['The page as it is, with a button of its own.'],
  hears: [`“${OPENER}” as a button.`],
});

export const PANEL = {
  sees: ['The survey in the lower corner, over the page, which can be read, scrolled and used beside it.'],
  hears: [`“${ENGLISH.here}”, once, about a second after the page has come; the focus is not taken.`],
  presses: [
    'Tab through the page: where the focused part would be under the panel, the panel makes way and is a tab.',
    'Escape in the panel and “Close” close it, keep what was answered, and put the focus back where it was.',
  ],
  tests: ['1.E', '2.D', '4.A', '4.C', '4.D', '4.E', '4.F', '4.H', '6.A', '6.B', '13.C', '15.B', '18.A'],
};
