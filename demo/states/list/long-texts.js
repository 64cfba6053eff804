import { DIALOG, OPEN, opened } from './opened.js';
import { stagesIn } from './stages.js';
import { but, statesOf } from './states-of.js';
import { ENGLISH } from './words.js';

const { untouched, delivered, 'in-error': inError } = stagesIn(ENGLISH);

const LONG_SERVICE =
  'Application for a Replacement Naturalization or Citizenship Document, with Certificates of Repatriation and ' +
  'Declarations of Intention, by mail or at a field office (Form N-565-SUPPLEMENT-A/B/C)';
const LONG_PROVIDER = 'the Bureau of Citizenship Records of the Interdepartmental Office of Document Replacement';
const LONG_TRUST = `This interaction increased my trust in ${LONG_PROVIDER}.`;
const LONG_EASE =
  'From the first page of instructions to the confirmation that my application had been received, including the parts ' +
  'that I had to look up in papers at home, have translated, or ask my employer about, it was easy to complete what I ' +
  'needed to do, and I knew at each point what had been done, what was still to come, and whom I could ask.';

/** Names and statements that are long. */
export const LONG_TEXTS = statesOf(
  'Long texts',
  'long',
  'Long names and statements',
  {
    untouched: but(untouched, {
      summary: 'The longest names and statements that are likely.',
      shows: [
        { what: 'heading', says: `Your experience with ${LONG_SERVICE}` },
        { what: 'question', says: LONG_TRUST },
        { what: 'question', says: LONG_EASE },
      ],
      tests: ['5.B', '10.A', '13.C', '15.B', '18.A'],
    }),
    'in-error': but(inError, {
      shows: [
        { what: 'errors', says: ENGLISH.wrong },
        { what: 'error', says: ENGLISH.unrated, of: LONG_TRUST },
      ],
      tests: ['5.F', '6.A', '13.C', '18.A'],
    }),
    open: opened(untouched, OPEN, {
      ...DIALOG,
      title: 'In a dialog',
      summary: 'The longest names and statements that are likely, in a dialog.',
      shows: [{ what: 'heading', says: `Your experience with ${LONG_SERVICE}` }],
      configuration: { placement: 'modal' },
      tests: ['4.C', '13.C', '18.A'],
    }),
    delivered: but(delivered, {
      shows: [
        { what: 'heading', says: ENGLISH.thanks },
        { what: 'status', says: `Your answers have reached ${LONG_PROVIDER}.` },
      ],
      tests: ['13.C', '18.A'],
    }),
  },
  { configuration: { service: LONG_SERVICE, provider: LONG_PROVIDER, statements: { ease: LONG_EASE } } },
);
