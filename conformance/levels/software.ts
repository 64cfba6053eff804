import { SOFTWARE } from '../catalog/section-508.ts';
import { type Judgement, notApplicable } from '../judgement.ts';

const WEB = notApplicable(
  'The survey is web content without access to the platform’s accessibility services but through the browser; what meets WCAG 2.0 to AA is excepted (501.1).',
);
const NO_MEDIA = notApplicable('The survey plays no video.');

/** What is said of the builder, with which surveys are made. */
const OF_BUILDER: Readonly<Record<`504.${string}` & keyof typeof SOFTWARE, Judgement>> = {
  '504.2': {
    level: 'supports',
    because:
      'What the builder makes is a configuration of the survey, which meets WCAG 2.0 to AA with all that can be chosen but the agency’s own colours, words and logo. Of these it computes the contrast, in light and in dark colours, and asks for the words of the logo.',
  },
  '504.2.1': {
    level: 'supports',
    because:
      'A file that is opened is written again with all that it has: the words of the logo, the languages and the translations, and keys that the builder does not know.',
  },
  '504.2.2': notApplicable('The builder exports no PDF.'),
  '504.3': {
    level: 'supports',
    because:
      'At the field itself, while it is written: contrast that is too low, a logo whose words say nothing, statements that are long or in capitals or name a place or a colour, names in another language than the survey’s, a button whose words only the agency can see to, and a kiosk that leaves too little time to read.',
  },
  '504.4': {
    level: 'supports',
    because: 'It begins with the survey as it comes, of which this report says how far it conforms.',
  },
};

/** What is said of chapter 5, of which a survey in a page is excepted. */
export const OF_SOFTWARE = Object.fromEntries(
  Object.keys(SOFTWARE).map((number) => [
    number,
    number.startsWith('503.4') ? NO_MEDIA : number in OF_BUILDER ? OF_BUILDER[number as keyof typeof OF_BUILDER] : WEB,
  ]),
) as Readonly<Record<keyof typeof SOFTWARE, Judgement>>;
