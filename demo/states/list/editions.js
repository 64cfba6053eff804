import { ADDED, added, removed } from './added.js';
import { stagesIn } from './stages.js';
import { but, statesOf } from './states-of.js';
import { ENGLISH, TRANSACTION } from './words.js';

const { untouched, answered, 'in-error': inError } = stagesIn(ENGLISH);

/** Every question of an edition that can be answered by a choice, for whoever tests a long survey. */
const EVERY_DRIVER = { drivers: ['effectiveness', 'ease', 'efficiency', 'transparency', 'humanity', 'employee'] };

const ofEdition = (/** @type {string} */ edition, /** @type {object} */ more = {}) => ({
  configuration: { edition, trustRequired: true, ...more },
});

const CONFIDENCE = `This interaction increased my confidence in ${TRANSACTION.service}.`;
const SATISFIED = `I am satisfied with the service I received from ${TRANSACTION.service}.`;
const MADE_THE_DIFFERENCE = 'What about this interaction made the difference?';
const BETTER = 'What could have been better?';

const addedBy = (/** @type {string} */ choice, /** @type {string} */ statement) =>
  but(untouched, {
    ...ADDED,
    title: `${choice}, and a question is added`,
    summary: `The answer “${choice}” adds a question of boxes to check.`,
    steps: [{ choose: choice, of: ENGLISH.trust }],
    shows: [
      { what: 'question', says: statement },
      { what: 'announced', says: added(statement) },
    ],
  });

/** Each edition of the wording. */
export const EDITIONS = [
  ...statesOf(
    'Editions',
    '2018',
    'Edition 2018',
    {
      untouched: but(untouched, {
        shows: [
          { what: 'question', says: SATISFIED },
          { what: 'question', says: CONFIDENCE },
        ],
      }),
      answered: but(answered, { shows: [{ what: 'chosen', says: ENGLISH.neither, of: SATISFIED }] }),
      'in-error': but(inError, {
        shows: [
          { what: 'errors', says: ENGLISH.wrong },
          { what: 'error', says: ENGLISH.unrated, of: CONFIDENCE },
        ],
      }),
    },
    ofEdition('2018'),
  ),
  ...statesOf(
    'Editions',
    '2020',
    'Edition 2020',
    {
      untouched: but(untouched, {
        shows: [
          { what: 'question', says: ENGLISH.trust },
          { what: 'question', says: SATISFIED },
        ],
      }),
      answered,
      'in-error': inError,
    },
    ofEdition('2020'),
  ),
  ...statesOf(
    'Editions',
    '2023',
    'Edition 2023',
    {
      untouched,
      'positive-added': addedBy('Agree', MADE_THE_DIFFERENCE),
      'negative-added': addedBy('Disagree', BETTER),
      changed: but(untouched, {
        ...ADDED,
        title: 'One question in the place of another',
        summary: 'The answer was changed from “Agree” to “Disagree”: one question goes, and another comes.',
        steps: [
          { choose: 'Agree', of: ENGLISH.trust },
          { choose: 'Disagree', of: ENGLISH.trust },
        ],
        shows: [
          { what: 'question', says: BETTER },
          { what: 'announced', says: `${removed(MADE_THE_DIFFERENCE)} ${added(BETTER)}` },
        ],
        hides: [{ what: 'question', says: MADE_THE_DIFFERENCE }],
      }),
      answered: but(answered, {
        summary: 'Trust is answered, and one of the boxes that this added is checked.',
        steps: [{ chooseFirst: true }],
        shows: [
          { what: 'chosen', says: 'Strongly disagree', of: ENGLISH.trust },
          { what: 'question', says: BETTER },
        ],
      }),
      'in-error': inError,
    },
    ofEdition('2023', EVERY_DRIVER),
  ),
  ...statesOf(
    'Editions',
    '2023-thumbs',
    'Edition 2023 by thumbs',
    {
      untouched: but(untouched, {
        sees: [
          'Two choices, each a thumb with the words that say the same.',
          'Where there is room they stand side by side.',
        ],
        shows: [
          { what: 'question', says: ENGLISH.trust },
          { what: 'text', says: 'Thumbs up' },
          { what: 'text', says: 'Thumbs down' },
        ],
        hears: ['“Thumbs up” and “Thumbs down”, once each: the drawings say nothing.'],
        tests: ['4.A', '5.A', '5.B', '5.C', '7.B', '13.A', '13.B'],
      }),
      'up-added': addedBy('Thumbs up', MADE_THE_DIFFERENCE),
      'down-added': addedBy('Thumbs down', BETTER),
      answered: but(answered, {
        summary: 'A thumb is chosen, and one of the boxes that this added is checked.',
        steps: [{ chooseFirst: true }],
        shows: [
          { what: 'chosen', says: 'Thumbs up', of: ENGLISH.trust },
          { what: 'question', says: MADE_THE_DIFFERENCE },
        ],
      }),
      'in-error': but(inError, {
        shows: [
          { what: 'errors', says: ENGLISH.wrong },
          { what: 'error', says: 'Choose an answer', of: ENGLISH.trust },
        ],
      }),
    },
    ofEdition('2023', { ...EVERY_DRIVER, surveyType: 'thumbs_up_down' }),
  ),
];
