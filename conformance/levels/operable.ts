import { notApplicable, type OfSuccessCriterion } from '../judgement.ts';

/** How far the survey meets principle 2 of WCAG, and why. */
export const OPERABLE = {
  '2.1.1': {
    level: 'supports',
    because:
      'Native radios, checkboxes, fields, links and buttons do everything, from opening the survey to leaving it.',
    unless: 'An element that an agency names as the opener must be a link or a button that keys reach.',
    byHand:
      'Put the pointer away, and go from the page to the thank-you and back with Tab, arrows, Space, Enter and Escape.',
    trustedTester: '4.A, 4.B',
  },
  '2.1.2': {
    level: 'supports',
    because:
      'Tab leads out of a survey in the page and of a panel at both ends; Escape and “Close” lead out of a dialog.',
    byHand: 'Tab through each placement, forwards and backwards, and leave it again.',
    trustedTester: '4.C',
  },
  '2.1.4': {
    level: 'supports',
    because: 'No character key is a shortcut. Escape closes a dialog or a panel only from within it.',
    byHand: 'Press letters and digits in the page and in the survey outside of its fields: nothing happens.',
  },
  '2.2.1': {
    level: 'supports',
    because: 'The survey waits for as long as the respondent takes, and closes, advances or expires nothing by time.',
    unless:
      'With kioskSeconds, which an agency sets for a shared device, answers that nobody goes on with are cleared: after a warning of 20 seconds, which any key or touch takes back. What became of answers goes after kioskSeconds without one.',
    byHand:
      'Answer a part, wait as long as you like, and go on. On a shared device wait for the warning, and press a key.',
    trustedTester: '8.A',
  },
  '2.2.2': {
    level: 'supports',
    because:
      'Nothing moves, blinks, scrolls or updates by itself; what is said after a pause follows the respondent’s writing.',
    byHand: 'Watch each state for a minute.',
    trustedTester: '2.B, 2.C, 2.D',
  },
  '2.3.1': {
    level: 'supports',
    because: 'Nothing flashes: the survey has no animation and no transition.',
    byHand: 'Watch while the survey opens, is answered and is submitted.',
    trustedTester: '3.A',
  },
  '2.4.1': notApplicable(
    'The survey is a part of the agency’s page, and repeats no block of it. It is a named region with a heading, to go to and to pass over.',
  ),
  '2.4.2': notApplicable('The title of the page is the agency’s; the survey does not change it.'),
  '2.4.3': {
    level: 'supports',
    because:
      'The focus goes through the survey as it is read; it moves only after what the respondent did, to the heading of what came of it, and back to where it was when the survey closes.',
    byHand: 'Follow the focus while you open, submit with errors, submit, close and decline, in each placement.',
    trustedTester: '4.F, 4.G, 4.H',
  },
  '2.4.4': {
    level: 'supports',
    because: 'A link of the error summary says what to do for which question; the only other link is “Privacy”.',
    byHand: 'List the links of the states “in error” and “notice open” with a screen reader.',
    trustedTester: '6.A',
  },
  '2.4.5': notApplicable('The survey is no page of a set; how its page is found is the agency’s.'),
  '2.4.6': {
    level: 'supports',
    because:
      'The heading names the service and then what became of the answers; labels are the questions and options in words.',
    unless: 'Own titles, wording and questions of the agency are its own.',
    byHand: 'List headings and labels of each state, and ask whether each says what it is for.',
    trustedTester: '5.B, 10.B',
  },
  '2.4.7': {
    level: 'supports',
    because:
      'Wherever Tab stops, a ring shows it, around the whole tile for an option. Headings that the survey moves the focus to have none, as there is nothing to press.',
    byHand: 'Tab through each state in light, dark and forced colours.',
    trustedTester: '4.D',
  },
  '2.4.11': {
    level: 'supports',
    because: 'A panel and the button that invites make way when what gets the focus in the page would be beneath them.',
    unless: 'Headers and banners of the page that stay in place can cover the survey.',
    byHand: 'Tab through a page with a panel, and with the button that invites, in windows of several sizes.',
    trustedTester: '4.D',
  },
  '2.5.1': {
    level: 'supports',
    because: 'One press does everything; there are no gestures.',
    byHand: 'Answer and submit with single taps.',
    isByConstruction: true,
  },
  '2.5.2': {
    level: 'supports',
    because: 'Native controls act when the press ends, and do nothing where it is taken back.',
    byHand: 'Press an option and a button, move away, and let go.',
  },
  '2.5.3': {
    level: 'supports',
    because: 'Names of controls are the words that are seen, and nothing else.',
    byHand: 'Say what you see to a voice control (“Click Submit”, “Click Agree”), or compare names by a tool.',
    trustedTester: '5.C',
  },
  '2.5.4': notApplicable('The survey does not react to motion.'),
  '2.5.7': {
    level: 'supports',
    because: 'Nothing has to be dragged. The handle that enlarges a free text is the browser’s.',
    byHand: 'Answer and submit without dragging.',
    isByConstruction: true,
  },
  '2.5.8': {
    level: 'supports',
    because: 'What can be pressed is at least 44 px high and wide, but for links, which have room around them.',
    unless: 'A ::part() rule of the page can make a button smaller.',
    byHand: 'Measure tiles, buttons and links at 320 px and wide.',
  },
} as const satisfies Readonly<Record<string, OfSuccessCriterion>>;
