import { DIALOG, PANEL } from '../../support/host-page.ts';
import type { Journey, Step } from './journey.ts';

const SHORT = { 'data-drivers': 'ease' };
const TRUST = 'This interaction increased my trust in the Department of State. (required)';
const EASE = 'It was easy to complete what I needed to do.';
const COMMENT = 'textbox Anything else you want us to know about your experience?';
const HEADING = 'heading Your experience with Passport renewal';
const OPENER = 'button Tell us';
const TAB = 'button Give feedback';

/** Agrees with the first question, and goes on to the button that submits. */
const ANSWER: readonly Step[] = [
  { goTo: `radio Strongly disagree, ${TRUST}` },
  { press: 'ArrowDown' },
  { press: 'ArrowDown' },
  { press: 'ArrowDown' },
  { isOn: `radio Agree, ${TRUST}` },
];

const SEND: readonly Step[] = [
  { goTo: 'button Submit' },
  { press: 'Enter' },
  { isOn: 'heading Thank you' },
  { finds: 'Your answers have reached the Department of State.' },
];

/** Tab after Tab, and nothing between. */
const inOrder = (stops: readonly string[]): readonly Step[] =>
  stops.flatMap((stop) => [{ press: 'Tab' }, { isOn: stop }] as const);

/** The ways through a survey, by where it stands. Each starts on the page's button before it. */
export const JOURNEYS: readonly Journey[] = [
  {
    name: 'answer a survey in the page, and go on with the page',
    attributes: SHORT,
    steps: [
      ...ANSWER,
      { goTo: `radio Strongly disagree, ${EASE}` },
      { press: 'Space' },
      { goTo: COMMENT },
      { write: 'Fine' },
      { finds: '4,996 characters left' },
      ...SEND,
      { goTo: 'textbox Search' },
    ],
  },
  {
    name: 'be corrected',
    attributes: SHORT,
    steps: [
      { goTo: 'button Submit' },
      { press: 'Space' },
      { isOn: 'heading Your answers have not been submitted yet' },
      { goTo: `link Choose how much you agree or disagree: ${TRUST.replace(' (required)', '')}` },
      { press: 'Enter' },
      { isOn: `radio Strongly disagree, ${TRUST}` },
      { press: 'Space' },
      { misses: 'Choose how much you agree or disagree' },
      { isOn: `radio Strongly disagree, ${TRUST}` },
      ...SEND,
    ],
  },
  {
    name: 'go through what is to be corrected in the order in which it is read',
    attributes: SHORT,
    steps: [
      { goTo: 'button Submit' },
      { press: 'Enter' },
      { isOn: 'heading Your answers have not been submitted yet' },
      ...inOrder([
        `link Choose how much you agree or disagree: ${TRUST.replace(' (required)', '')}`,
        `radio Strongly disagree, ${TRUST}`,
        `radio Strongly disagree, ${EASE}`,
        COMMENT,
        'button Submit',
        'button No, thanks',
        'summary Paperwork Reduction Act statement',
        'link Privacy',
        'textbox Search',
      ]),
    ],
  },
  {
    name: 'not answer, and answer after all',
    attributes: SHORT,
    steps: [
      { goTo: 'button No, thanks' },
      { press: 'Enter' },
      { isOn: HEADING },
      { finds: 'You chose not to answer.' },
      { goTo: 'button Answer after all' },
      { press: 'Space' },
      { isOn: HEADING },
      ...ANSWER,
      ...SEND,
    ],
  },
  {
    name: 'read the statement, and go back to the page',
    attributes: SHORT,
    steps: [
      { goTo: 'summary Paperwork Reduction Act statement' },
      { press: 'Enter' },
      { finds: 'you are not required to respond' },
      { press: 'Space' },
      { misses: 'you are not required to respond' },
      { goTo: OPENER, by: 'Shift+Tab' },
    ],
  },
  {
    name: 'choose several, after a thumb that asks for more',
    attributes: { 'data-edition': '2023', 'data-survey-type': 'thumbs_up_down' },
    steps: [
      { goTo: 'radio Thumbs up, This interaction increased my trust in the Department of State.' },
      { press: 'Space' },
      { finds: 'A question was added: What about this interaction made the difference?' },
      {
        goTo: 'checkbox My need was addressed., What about this interaction made the difference? Check all that apply.',
      },
      { press: 'Space' },
      ...SEND,
    ],
  },
  {
    name: 'open a dialog by the page’s button, leave it, and come back to what was answered',
    attributes: { ...SHORT, ...DIALOG },
    steps: [
      { press: 'Enter' },
      { isOn: HEADING },
      ...ANSWER,
      { press: 'Escape' },
      { isOn: OPENER },
      { misses: 'Your experience' },
      { press: 'Space' },
      { isOn: HEADING },
      { goTo: `radio Agree, ${TRUST}` },
      ...SEND,
      { goTo: 'button Close' },
      { press: 'Enter' },
      { isOn: OPENER },
    ],
  },
  {
    name: 'open a dialog by its own button, and be back in the page after it',
    attributes: { ...SHORT, 'data-placement': 'modal' },
    steps: [
      { goTo: TAB },
      { press: 'Enter' },
      { isOn: HEADING },
      { press: 'Escape' },
      { isOn: TAB },
      { press: 'Enter' },
      { isOn: HEADING },
      ...ANSWER,
      ...SEND,
      { press: 'Escape' },
      { isOn: OPENER },
      { misses: 'Give feedback' },
      { goTo: 'textbox Search' },
    ],
  },
  {
    name: 'go into a panel and through it, close it, and find it again',
    attributes: { ...SHORT, ...PANEL },
    steps: [
      { finds: 'Your experience with Passport renewal' },
      ...ANSWER,
      { goTo: 'textbox Search' },
      { goTo: 'button Close', by: 'Shift+Tab' },
      { press: 'Escape' },
      { isOn: 'textbox Search' },
      { goTo: TAB, by: 'Shift+Tab' },
      { press: 'Enter' },
      { isOn: HEADING },
      { goTo: `radio Agree, ${TRUST}` },
      ...SEND,
      { goTo: 'button Close' },
      { press: 'Space' },
      { misses: 'Thank you' },
    ],
  },
];
