import { notApplicable, type OfSuccessCriterion } from '../judgement.ts';

const NO_MEDIA = notApplicable('The survey has no audio and no video.');

/** How far the survey meets principle 1 of WCAG, and why. */
export const PERCEIVABLE = {
  '1.1.1': {
    level: 'supports',
    because:
      'The only pictures are the thumbs of one edition, which stand beside the words that say the same and are left out by screen readers, and the agency’s logo, which is not shown without a text alternative.',
    unless: 'Whether the words in logoAlt say what the logo says is the agency’s to see to.',
    byHand:
      'Read a survey with thumbs and one with a logo with a screen reader: the thumbs are silent, the logo is named.',
    trustedTester: '7.A, 7.B',
  },
  '1.2.1': NO_MEDIA,
  '1.2.2': NO_MEDIA,
  '1.2.3': NO_MEDIA,
  '1.2.4': NO_MEDIA,
  '1.2.5': NO_MEDIA,
  '1.3.1': {
    level: 'supports',
    because:
      'Each question is a native fieldset with its wording, and “(required)” where it is, as the legend; headings, lists, labels and the named region or dialog are native too. What is wrong describes every control that it concerns.',
    byHand: 'In each state list headings, regions, groups and labels with a tool, and compare them with what is seen.',
    trustedTester: '5.C, 10.A, 10.B, 10.C, 10.D',
  },
  '1.3.2': {
    level: 'supports',
    because: 'The order in the document is the order in which the survey is read, in every placement.',
    unless: 'Where the survey comes in the order of the page is where its tag stands or what its target names.',
    byHand: 'Switch the style sheets off, and read each state from its beginning to its end.',
    trustedTester: '15.A, 15.B',
  },
  '1.3.3': {
    level: 'supports',
    because: 'No sentence of the survey points to a shape, a size, a place or a sound; each option is named in words.',
    unless: 'Own wording, titles and questions of the agency are its own.',
    byHand: 'Read every sentence of each state, and look for “left”, “above”, “the round button” and the like.',
    trustedTester: '13.B',
  },
  '1.3.4': {
    level: 'supports',
    because:
      'The survey stands in both orientations; a panel becomes a dialog where the window gets small, with its answers.',
    byHand: 'Turn the device or swap the window’s width and height while questions are answered.',
  },
  '1.3.5': notApplicable(
    'No field asks for information about the respondent, and the check of configurations refuses questions that do.',
  ),
  '1.4.1': {
    level: 'supports',
    because:
      'What is chosen has the mark of its native control, what is wrong is said in words and has a line beside it, links are underlined, and results differ in their words.',
    byHand: 'Look at the states “answered” and “in error” in shades of grey.',
    trustedTester: '13.A',
  },
  '1.4.2': {
    level: 'supports',
    because: 'Nothing plays a sound.',
    byHand: 'Listen while the survey opens, is answered and is submitted.',
    trustedTester: '2.A',
  },
  '1.4.3': {
    level: 'supports',
    because: 'The survey’s own colours have more than 4.5:1 for all words, in light and in dark colours.',
    unless:
      'Colours that an agency sets by --a11-survey-* or ::part() can have less; the file for development warns on the console when they do.',
    byHand: 'Measure the words of each state in light and dark colours with a colour analyser.',
    trustedTester: '13.C',
  },
  '1.4.4': {
    level: 'supports',
    because: 'All sizes are relative, and boxes grow with their words; nothing is cut off at double size.',
    byHand: 'Set the browser’s zoom to 200%, then its font size to double, and go through the states.',
    trustedTester: '18.A',
  },
  '1.4.5': {
    level: 'supports',
    because: 'All words are text. A logo can hold words, which the criterion excepts.',
    byHand: 'Select each word of the survey with the pointer.',
    trustedTester: '7.C',
    isByConstruction: true,
  },
  '1.4.10': {
    level: 'supports',
    because:
      'At 320 px the options stand one below the other, a panel is a button that opens a dialog, and nothing scrolls sideways.',
    unless: 'The page itself must fit, and have a viewport that scales.',
    byHand: 'Open each state in a window of 1280 × 1024 px at a zoom of 400%, and scroll.',
    trustedTester: '18.A',
  },
  '1.4.11': {
    level: 'supports',
    because:
      'The borders of tiles, fields and buttons and the ring of the focus have more than 3:1, and stay real borders and outlines in forced colours.',
    unless: 'Colours that an agency sets can have less; the file for development warns when they do.',
    byHand: 'Measure borders and the ring of the focus in light, dark and forced colours.',
    trustedTester: '13.C',
  },
  '1.4.12': {
    level: 'supports',
    because: 'Nothing is cut off or overlaps with the wider spacing that the criterion names.',
    unless: 'A bookmarklet that adds its style sheet to the page alone does not reach into a shadow root.',
    byHand:
      'Open the states for tools that are bookmarks, in which the survey stands in the tree of the page, and set the four spacings, at 320 px and wide.',
  },
  '1.4.13': {
    level: 'supports',
    because: 'Nothing appears because it is pointed at or has the focus; there are no tooltips.',
    byHand: 'Point at everything and move the focus through everything in each state.',
  },
} as const satisfies Readonly<Record<string, OfSuccessCriterion>>;
