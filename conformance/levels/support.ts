import type { SUPPORT } from '../catalog/section-508.ts';
import { type Judgement, notApplicable } from '../judgement.ts';

const NO_SERVICE = notApplicable(
  'The project runs no help desk, call center, training or repair. Respondents turn to the agency whose survey it is.',
);

/** What is said of chapter 6: the documentation and support that come with the product. */
export const OF_SUPPORT: Readonly<Record<keyof typeof SUPPORT, Judgement>> = {
  '602.2': {
    level: 'supports',
    because:
      'Chapters 4 and 5 require no feature of the survey. The README says all the same how it is used with keys, what its dialog and panel do with the focus, how it follows dark colours and small windows, and which colours keep their contrast; this report is part of the documentation.',
  },
  '602.3': {
    level: 'partially-supports',
    because:
      'README, CONTRIBUTING and RULES are text with headings, lists, tables with headers and a described picture; axe finds nothing on the pages of the demo. The pages of the demo are found by one way alone, their index (2.4.5).',
  },
  '602.4': notApplicable('There is no documentation that is not electronic.'),
  '603.2': NO_SERVICE,
  '603.3': NO_SERVICE,
};
