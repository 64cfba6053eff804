import { expect, test } from 'vitest';
import { pageWordsOf } from '../../src/hosted/words.ts';
import { EVERY_LANGUAGE } from '../../src/language/every-language.ts';

test('every language that a page speaks has the words of the page too', () => {
  const inEnglish = EVERY_LANGUAGE.map(({ lang }) => lang).filter(
    (lang) => lang !== 'en' && pageWordsOf(lang) === pageWordsOf('en'),
  );
  expect(inEnglish).toEqual([]);
});
