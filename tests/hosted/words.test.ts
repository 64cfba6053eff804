import { expect, test } from 'vitest';
import { SPOKEN } from '../../src/hosted/spoken.ts';
import { pageWordsOf } from '../../src/hosted/words.ts';

test('every language that a page speaks has the words of the page too', () => {
  const inEnglish = SPOKEN.filter((lang) => lang !== 'en' && pageWordsOf(lang) === pageWordsOf('en'));
  expect(inEnglish).toEqual([]);
});
