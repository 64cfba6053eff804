import { SOFTWARE } from '../catalog/section-508.ts';
import { type Judgement, notApplicable } from '../judgement.ts';

const WEB = notApplicable(
  'The survey is web content without access to the platform’s accessibility services but through the browser; what meets WCAG 2.0 to AA is excepted (501.1).',
);
const NO_MEDIA = notApplicable('The survey plays no video.');
const NO_AUTHORING = notApplicable('The product has no tool to create or edit content with.');

/** What is said of chapter 5, of which a survey in a page is excepted. */
export const OF_SOFTWARE = Object.fromEntries(
  Object.keys(SOFTWARE).map((number) => [
    number,
    number.startsWith('503.4') ? NO_MEDIA : number.startsWith('504') ? NO_AUTHORING : WEB,
  ]),
) as Readonly<Record<keyof typeof SOFTWARE, Judgement>>;
