import { notApplicable, type OfSuccessCriterion } from '../judgement.ts';

/** How far the survey meets principles 3 and 4 of WCAG, and why. */
export const UNDERSTANDABLE_AND_ROBUST = {
  '3.1.1': {
    level: 'supports',
    because: 'The survey names its own language, whatever that of the page is. The page’s own is the agency’s.',
    byHand: 'Read the survey with a screen reader in a page of another language, or look for lang in its shadow root.',
    trustedTester: '11.A',
  },
  '3.1.2': {
    level: 'supports',
    because: 'All words of the survey are in the one language that it names.',
    unless: 'Own wording, titles and names of an agency in another language are not marked as such.',
    byHand: 'As for 3.1.1.',
    trustedTester: '11.B',
  },
  '3.2.1': {
    level: 'supports',
    because: 'The focus alone opens, submits and moves nothing; a survey that arrives takes neither focus nor caret.',
    byHand: 'Tab through the page and each state, and write in a field of the page while a survey arrives.',
    trustedTester: '4.E',
  },
  '3.2.2': {
    level: 'supports',
    because:
      'To choose or to write submits nothing and moves no focus. A question that an answer adds comes after that answer, and is announced.',
    byHand: 'Choose each option with arrow keys, and watch focus, scrolling and what is announced.',
    trustedTester: '5.D, 5.E',
  },
  '3.2.3': notApplicable('The survey has no navigation.'),
  '3.2.4': {
    level: 'supports',
    because: 'The same thing has the same name in every placement, edition and state.',
    byHand: 'Compare the names of buttons and regions over the states.',
    trustedTester: '9.C',
  },
  '3.2.6': notApplicable('The survey has no help mechanism of its own; that of the page stays where it is.'),
  '3.3.1': {
    level: 'supports',
    because:
      'What is missing or too long is said in words, in a summary that gets the focus and beside its question, and is announced with each option of it. What became of the answers is said as it is.',
    byHand:
      'Submit without an answer, then with too long a text; read the summary, and go to each option with a screen reader.',
    trustedTester: '5.F',
  },
  '3.3.2': {
    level: 'supports',
    because:
      'Before the first question it says how it is answered and that this is voluntary; “(required)”, “Check all that apply.” and the hint on personal information are part of their question.',
    unless: 'Own questions of an agency must say what they want.',
    byHand: 'Read each question with a screen reader, by Tab alone.',
    trustedTester: '5.A, 5.B',
  },
  '3.3.3': {
    level: 'supports',
    because: 'Each error says what to do: choose, write, or by how many characters to shorten.',
    byHand: 'As for 3.3.1.',
    trustedTester: '5.G',
  },
  '3.3.4': {
    level: 'supports',
    because:
      'A survey commits nobody to anything and changes no data of theirs. Answers are checked all the same, and can be corrected until Submit is pressed.',
    byHand: 'Submit with an error, and look whether everything else stays answered.',
  },
  '3.3.7': {
    level: 'supports',
    because:
      'Nothing is asked twice: answers stay through errors, closing and opening. Who declines is told that none was kept.',
    byHand: 'Answer, submit with an error, close a dialog and open it again.',
  },
  '3.3.8': notApplicable('The survey asks nobody to log in.'),
  '4.1.1': {
    level: 'supports',
    because: 'Always met, by the errata of WCAG 2.0 and 2.1 of September 2023; WCAG 2.2 removed it.',
    byHand: 'Recorded as “not tested”, as the Trusted Tester process has it.',
    trustedTester: '20.A',
    isByConstruction: true,
  },
  '4.1.2': {
    level: 'supports',
    because:
      'Controls are native, the dialog is a native dialog named by its heading, and a button that opens says what it opens.',
    unless:
      'As it comes, the survey stands in an open shadow root, into which ANDI does not look. With dom: light the same elements stand in the tree of the page.',
    byHand:
      'Open the states for tools that are bookmarks and look at every control with ANDI, or look at role, name and state in the browser’s accessibility tree.',
    trustedTester: '2.D, 5.C, 5.E, 6.B',
  },
  '4.1.3': {
    level: 'supports',
    because:
      'What became of the answers, added questions, a panel that came and the room that is left are announced in status regions that stood there, empty, before.',
    byHand: 'Listen to a screen reader while you submit, decline, write, and have a question added.',
    trustedTester: '2.D, 5.E',
  },
} as const satisfies Readonly<Record<string, OfSuccessCriterion>>;
