import { stagesIn } from './stages.js';
import { ENGLISH } from './words.js';

/**
 * What a respondent comes through, with the usual survey in the page.
 *
 * @type {readonly import('./states-of.js').State[]}
 */
export const COURSE = [
  ...Object.entries(stagesIn(ENGLISH)).map(([id, stage]) => ({ id, group: 'From the offer to the end', ...stage })),
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
