import { stagesIn } from './stages.js';
import { statesOf } from './states-of.js';
import { ARABIC, SPANISH, TRANSACTION_IN_ARABIC, TRANSACTION_IN_SPANISH } from './words.js';

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
];
