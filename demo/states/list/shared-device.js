import { stagesIn } from './stages.js';
import { but, statesOf } from './states-of.js';
import { ENGLISH } from './words.js';

const { answered, delivered } = stagesIn(ENGLISH);

const GONE = 'Are you still there? Your answers will be cleared in 20 seconds and not be sent.';
const STAY = 'Go on answering';
const FRESH = 'New survey';

/** A device that many respondents share, one after another. */
export const SHARED_DEVICE = [
  ...statesOf(
    'A shared device',
    'kiosk',
    'Kiosk',
    {
      warned: but(answered, {
        title: 'Nobody there',
        summary: 'Ten seconds after the last touch a warning comes; twenty seconds later the answers are cleared.',
        steps: [{ choose: ENGLISH.agree, of: ENGLISH.trust }],
        shows: [{ what: 'chosen', says: ENGLISH.agree, of: ENGLISH.trust }],
        becomes: [
          { what: 'text', says: GONE },
          { what: 'button', says: STAY },
        ],
        sees: ['The warning over the questions, with a button. Agencies set the ten seconds; up to ten minutes.'],
        hears: ['The warning, at once, while the focus stays where it is.'],
        presses: [
          `Any key, click or touch, “${STAY}” among them, keeps the answers and takes the warning away.`,
          'Press nothing for twenty seconds more: a survey without answers stands there.',
        ],
        tests: ['2.D', '4.F', '8.A', '13.C'],
      }),
    },
    { configuration: { kioskSeconds: 10 } },
  ),
  ...statesOf(
    'A shared device',
    'kiosk',
    'Kiosk',
    {
      delivered: but(delivered, {
        summary: 'The answers have reached the agency, and the next respondent is offered a survey.',
        shows: [...delivered.shows, { what: 'button', says: FRESH }],
        presses: [
          `“${FRESH}” brings a survey without answers, with the focus on its heading. After ten minutes it comes by itself.`,
        ],
        tests: ['2.D', '4.F', '4.G', '6.A', '6.B', '8.A'],
      }),
    },
    { configuration: { kioskSeconds: 600 } },
  ),
];
