import { ADDED, added, removed } from './added.js';
import { stagesIn } from './stages.js';
import { but, statesOf } from './states-of.js';
import { ENGLISH } from './words.js';

const { untouched, answered, 'in-error': inError } = stagesIn(ENGLISH);

const FOUND = 'Did you find the form that you needed?';
const WHICH = 'Which form did you look for?';
const OFFICES = 'Where could you go?';
const QUESTIONS = [
  { id: 'sound', kind: 'rating', statement: 'The advice was sound.', required: true },
  { id: 'found', kind: 'yes_no', statement: FOUND, required: true },
  { id: 'which', kind: 'text', statement: WHICH, required: true, when: { question: 'found', is: ['no'] } },
  {
    id: 'offices',
    kind: 'check_all',
    statement: OFFICES,
    options: { north: 'North office', south: 'South office', west: 'West office' },
    required: true,
  },
  {
    id: 'reason',
    kind: 'choice',
    statement: 'What for?',
    options: { form: 'Help with the form', papers: 'To hand in papers', other: 'Something else' },
    required: true,
  },
  { id: 'idea', kind: 'text', statement: 'What would you change?', required: true },
];

const LOGO = 'Seal of the Department of State';

/**
 * What an agency adds of its own: questions of every kind, a logo and a title.
 *
 * @type {readonly import('./states-of.js').State[]}
 */
export const OWN = [
  ...statesOf(
    'Of the agency’s own',
    'own',
    'Own questions',
    {
      untouched: but(untouched, {
        summary: 'Questions of every kind: five points, yes or no, check all, one of several, and text.',
        shows: QUESTIONS.filter(({ when }) => !when).map(({ statement }) => ({ what: 'question', says: statement })),
        hides: [{ what: 'question', says: WHICH }],
      }),
      answered: but(answered, {
        steps: [{ chooseFirst: true }],
        shows: [
          { what: 'chosen', says: 'Yes', of: FOUND },
          { what: 'chosen', says: 'North office', of: OFFICES },
        ],
      }),
      'follow-up-added': but(untouched, {
        ...ADDED,
        title: 'A follow-up is added',
        summary: 'The answer “No” adds a question that takes text.',
        steps: [{ choose: 'No', of: FOUND }],
        shows: [
          { what: 'question', says: WHICH },
          { what: 'announced', says: added(WHICH) },
        ],
      }),
      'follow-up-removed': but(untouched, {
        ...ADDED,
        title: 'A follow-up is taken away',
        summary:
          'The answer was changed from “No” to “Yes”: the question that “No” had added is gone, with what it held.',
        steps: [
          { choose: 'No', of: FOUND },
          { write: 'DS-11', into: WHICH },
          { choose: 'Yes', of: FOUND },
        ],
        shows: [{ what: 'announced', says: removed(WHICH) }],
        hides: [{ what: 'question', says: WHICH }],
        sees: ['The follow-up is gone. “No” brings it back, empty.'],
        hears: ['That a question was removed, in its words, while the focus stays at the answer.'],
        presses: ['Tab goes from the answer to the next question.'],
      }),
      'in-error': but(inError, {
        summary: 'Submitted without an answer: each kind of question tells what is missing in its own words.',
        shows: [
          { what: 'errors', says: ENGLISH.wrong },
          { what: 'error', says: ENGLISH.unrated, of: 'The advice was sound.' },
          { what: 'error', says: 'Choose an answer', of: FOUND },
          { what: 'error', says: 'Choose at least one', of: OFFICES },
          { what: 'error', says: 'Write an answer', of: 'What would you change?' },
        ],
      }),
    },
    { configuration: { drivers: [], questions: QUESTIONS } },
  ),
  {
    ...untouched,
    id: 'logo',
    title: 'A logo and a title',
    group: 'Of the agency’s own',
    summary: 'The agency’s logo over a heading in the agency’s words.',
    shows: [
      { what: 'image', says: LOGO },
      { what: 'heading', says: 'How did we do?' },
    ],
    sees: ['The logo over the heading. Made larger, text and logo stay apart.'],
    hears: [`“${LOGO}” as a graphic or image, before the heading.`],
    tests: ['7.A', '10.A', '10.B', '13.C', '18.A'],
    configuration: { title: 'How did we do?', logoUrl: '/states/logo.svg', logoAlt: LOGO },
  },
];
