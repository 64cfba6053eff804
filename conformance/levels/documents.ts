import type { SuccessCriterionNumber } from '../catalog/success-criteria.ts';
import { type Judgement, notApplicable } from '../judgement.ts';

const supports = (because: string): Judgement => ({ level: 'supports', because });

const STATIC = notApplicable(
  'The documents are text, tables, pictures, links and the fields of the builder, without media or time.',
);

/** What differs from that: README, CONTRIBUTING, RULES and CHANGELOG, and the demo’s pages around the surveys, the builder among them. */
const SAID: Readonly<Partial<Record<SuccessCriterionNumber, Judgement>>> = {
  '1.1.1': supports(
    'The README’s picture is described in words; pictures on the demo’s pages are too, or are decoration.',
  ),
  '1.3.1': supports('Headings, lists and tables are marked as such.'),
  '1.3.2': supports('The order of the text is the order in which it is read.'),
  '1.3.3': supports('No sentence relies on a shape, a place or a sound.'),
  '1.3.4': supports('The pages stand in both orientations.'),
  '1.4.1': supports('Links are underlined, and levels are in words.'),
  '1.4.3': supports('axe finds no contrast below 4.5:1 on the demo’s pages, in light and dark colours.'),
  '1.4.4': supports('The pages grow with the browser’s zoom.'),
  '1.4.5': supports('The README’s picture of the survey shows what it looks like, which the criterion excepts.'),
  '1.4.10': {
    level: 'partially-supports',
    because:
      'Every page of the demo fits 320 px but one: the page of 2004 has a table for layout, to show what a survey has to stand there.',
  },
  '1.4.11': supports('Controls around the surveys are the browser’s own or those of USWDS.'),
  '1.4.12': supports('No page has boxes of a fixed height around its words.'),
  '2.1.1': supports('All links and buttons are native.'),
  '2.1.2': supports('No page holds the focus but an open dialog, which Escape and a button close.'),
  '2.4.1': supports('Each page of the demo has a main landmark and a heading, and little before them.'),
  '2.4.2': supports('Each page of the demo has a title of its own.'),
  '2.4.3': supports('The order of the focus is that of the document.'),
  '2.4.4': supports('Links say where they lead.'),
  '2.4.5': {
    level: 'partially-supports',
    because:
      'The demo’s index leads to every page of it, and each page back; there is no second way, such as a search.',
  },
  '2.4.6': supports('Headings say what is below them.'),
  '2.4.7': supports('The ring of the focus is the browser’s, or that of USWDS.'),
  '2.5.3': supports('Names of the builder’s fields and buttons begin with the words that are seen.'),
  '2.5.8': supports('axe finds no target that is too small.'),
  '3.1.1': supports('Each page of the demo names its language.'),
  '3.1.2': supports('All is in English.'),
  '3.2.1': supports('Nothing acts on the focus.'),
  '3.2.2': supports(
    'Nothing acts on input but buttons; in the builder the survey beside the fields follows them, and takes no focus.',
  ),
  '3.2.3': supports('The link to the index stands in the same place, but for pages that show a layout of their own.'),
  '3.2.4': supports('The link to the index has the same name on every page.'),
  '3.3.1': supports('The builder says what is wrong in words at the field, marks the field, and lists all with links.'),
  '3.3.2': supports('Each field of the builder has a label and says what is to be written.'),
  '3.3.3': supports('With each error the builder says what to write.'),
  '4.1.1': supports('Always met, by the errata of WCAG 2.0 and 2.1 of September 2023; WCAG 2.2 removed it.'),
  '4.1.2': supports('Links, buttons and fields are native, and the frames of the demo are named.'),
  '4.1.3': supports(
    'What pages of the demo tell of themselves, and what the builder counts once typing rests, stands in status regions.',
  ),
};

/** What is said of the documents for a success criterion. */
export const ofDocuments = (number: SuccessCriterionNumber): Judgement => SAID[number] ?? STATIC;
