import { stagesIn } from './stages.js';
import { but, statesOf } from './states-of.js';
import { ARABIC, ENGLISH, SPANISH, TRANSACTION_IN_ARABIC, TRANSACTION_IN_SPANISH } from './words.js';

/**
 * The whole way of a respondent in another language, with what a tester is told of the language beside it.
 *
 * @param {import('./words.js').Words} words
 * @param {{ readonly sees?: string, readonly hears: string }} told
 */
const wayIn = (words, { sees, hears }) =>
  Object.fromEntries(
    Object.entries(stagesIn(words)).map(([id, stage]) => [
      id,
      {
        ...stage,
        sees: sees ? [...stage.sees, sees] : stage.sees,
        hears: [...stage.hears, hears],
        tests: [...new Set([...stage.tests, '11.B'])],
      },
    ]),
  );

const { untouched, 'in-error': inError } = stagesIn(ENGLISH);
const CHOICE = { languages: ['en', 'es', 'ar'], trustRequired: true, translations: { es: TRANSACTION_IN_SPANISH } };

/** The respondent's own choice: a tester reads English first. */
const CHOSEN = {
  'choice-untouched': but(untouched, {
    summary: 'The survey can be read in three languages; nobody has chosen yet.',
    shows: [
      ...untouched.shows,
      { what: 'text', says: 'Survey language' },
      { what: 'button', says: 'Español' },
      { what: 'button', says: 'العربية' },
    ],
    sees: ['The languages under the heading, each by its own name; that of the survey is filled or thickly framed.'],
    hears: ['The group “Survey language”, and each button with its name, as pressed or not.'],
    presses: ['Tab goes through the languages before the questions. Space or Enter chooses one.'],
    tests: ['4.A', '4.F', '5.C', '11.B'],
    configuration: CHOICE,
  }),
  'choice-taken': but(inError, {
    title: 'Another language is chosen over an error',
    summary: 'An answer was missing as the language was changed: the answers and the error are there in Spanish.',
    steps: [...inError.steps, { press: 'Español' }],
    shows: [
      { what: 'heading', says: SPANISH.heading },
      { what: 'errors', says: SPANISH.wrong },
      { what: 'error', says: SPANISH.unrated, of: SPANISH.trust },
      { what: 'announced', says: 'Esta encuesta está ahora en español.' },
    ],
    sees: ['All of the survey is in Spanish, and the page around it as it was.'],
    hears: [
      'That the survey is now in Spanish, by a Spanish voice where the device has one; the focus stays on the button.',
    ],
    presses: ['Tab goes on from the button of the language.'],
    tests: [...inError.tests, '11.B'],
    configuration: CHOICE,
  }),
};

/** The page around the survey stays in English. */
export const LANGUAGES = [
  ...statesOf(
    'In Spanish',
    'spanish',
    'Spanish',
    wayIn(SPANISH, { hears: 'Spanish, by a Spanish voice where the device has one: the survey says its language.' }),
    { configuration: { ...TRANSACTION_IN_SPANISH, lang: 'es' } },
  ),
  ...statesOf(
    'In Arabic',
    'arabic',
    'Arabic',
    wayIn(ARABIC, {
      sees: 'The survey reads from right to left: text begins, and lines before errors stand, at the right.',
      hears: 'Arabic, by an Arabic voice where the device has one: the survey says its language.',
    }),
    { configuration: { ...TRANSACTION_IN_ARABIC, lang: 'ar' } },
  ),
  ...statesOf('In the language of choice', 'language', 'Choice of language', CHOSEN, {}),
];
