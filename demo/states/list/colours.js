import { stagesIn } from './stages.js';
import { but, statesOf } from './states-of.js';
import { ENGLISH } from './words.js';

const { delivered, refused, 'in-error': inError } = stagesIn(ENGLISH);

/** What each look is seen in: the colours of answers, errors, good news and warnings. */
const LOOKED_AT = {
  'in-error': but(inError, {
    title: 'Answered, and in error',
    summary: 'Answers, an error and a comment that is too long, in these colours.',
    steps: [
      { choose: ENGLISH.agree, of: 'My need was addressed.' },
      { write: 'x', times: 5001, into: ENGLISH.comment },
      { press: ENGLISH.submit },
    ],
    tests: ['4.D', '5.F', '13.A', '13.C'],
  }),
  delivered: but(delivered, { tests: ['13.A', '13.C'] }),
  refused: but(refused, { tests: ['13.A', '13.C'] }),
};

/** Each look, whatever the device prefers. */
export const COLOURS = [
  ...statesOf('Colours', 'light', 'Light', LOOKED_AT, { theme: 'light' }),
  ...statesOf('Colours', 'dark', 'Dark', LOOKED_AT, { theme: 'dark' }),
  ...statesOf('Colours', 'agency', 'An agency’s own colours', LOOKED_AT, { theme: 'agency' }),
];
