import { stagesIn } from './stages.js';
import { ENGLISH, FOUND } from './words.js';

/**
 * What a respondent comes through, with the usual survey in the page.
 *
 * @type {readonly import('./states-of.js').State[]}
 */
export const COURSE = [
  ...Object.entries(stagesIn(ENGLISH)).map(([id, stage]) => ({ id, group: 'From the offer to the end', ...stage })),
  {
    id: 'personal-information',
    title: 'Personal information in the comment',
    group: 'From the offer to the end',
    summary: 'A number in the comment looks personal: it is told that it will be masked, and all can be submitted.',
    steps: [{ write: 'My number is 123-45-6789.', into: ENGLISH.comment }],
    shows: [{ what: 'text', says: FOUND }],
    sees: [
      'The warning below the comment, in words and beside a line, a second after the typing rests. The comment stays as it was written.',
    ],
    hears: ['The warning, once the typing rests, and again with the comment whenever Tab comes back to it.'],
    presses: ['Delete a digit: a second later the warning is gone. With the warning, Submit sends the answers.'],
    tests: ['2.D', '5.C', '5.E', '5.G', '13.A', '13.C', '18.A'],
  },
  {
    id: 'expired',
    title: 'Expired',
    group: 'From the offer to the end',
    summary: 'The clearance of the survey is past its date: nothing of the survey is shown.',
    steps: [],
    shows: [],
    sees: ['The page without a survey, and without a gap where it would be.'],
    hears: ['Nothing of a survey.'],
    presses: ['Tab goes from one link of the page to the next; nothing unseen takes the focus.'],
    tests: ['1.E', '4.D', '4.F'],
    configuration: { ombExpirationDate: '2020-12-31' },
  },
];
