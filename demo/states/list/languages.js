import { stagesIn } from './stages.js';
import { statesOf } from './states-of.js';
import { SPANISH, TRANSACTION_IN_SPANISH } from './words.js';

/** In Spanish: the whole way of a respondent. The page around the survey stays in English. */
export const LANGUAGES = statesOf(
  'In Spanish',
  'spanish',
  'Spanish',
  Object.fromEntries(
    Object.entries(stagesIn(SPANISH)).map(([id, stage]) => [
      id,
      {
        ...stage,
        hears: [...stage.hears, 'Spanish, by a Spanish voice where the device has one: the survey says its language.'],
        tests: [...new Set([...stage.tests, '11.B'])],
      },
    ]),
  ),
  { configuration: { ...TRANSACTION_IN_SPANISH, lang: 'es' } },
);
