import { describe, expect, onTestFinished, test } from 'vitest';
import { MASK } from '../../src/contract/personal-information.ts';
import { en } from '../../src/language/en.ts';
import type { Language, Plural } from '../../src/language/language.ts';
import { languageOf, languages } from '../../src/language/languages.ts';
import { PACKS } from '../../src/language/packs/packs.ts';
import { createVoice } from '../../src/language/voice.ts';

/** Every string of a language by where it stands, plurals by their category. */
function stringsOf(of: object, at = ''): readonly (readonly [string, string])[] {
  return Object.entries(of).flatMap(([name, value]) =>
    typeof value === 'string' ? [[`${at}${name}`, value] as const] : stringsOf(value, `${at}${name}.`),
  );
}

const placesOf = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();

/** Enough whole numbers up to a million for every plural category that any of them has. */
const COUNTS = [...Array.from({ length: 1200 }, (_, count) => count), 5000, 10_000, 100_000, 999_999, 1_000_000];

/** The plural categories of a language's whole numbers; one that the device does not know has a form for all of them. */
function categoriesOf(lang: string): readonly string[] {
  const plurals = new Intl.PluralRules(lang);
  if (Intl.PluralRules.supportedLocalesOf(lang).length === 0) return [];
  // In the script itself a million has no form of its own: in digits it is said as `other`.
  const counts = lang === 'es' ? COUNTS.filter((count) => count < 1_000_000) : COUNTS;
  return [...new Set(counts.map((count) => plurals.select(count)))];
}

describe.each([...languages(), ...PACKS].map((language) => [language.lang, language] as const))('%s', (_, language) => {
  const { lang, dir, name, draft, ...said } = language;

  test('says something everywhere, with the same places as English', () => {
    const english = Object.fromEntries(stringsOf(en));
    for (const [at, text] of stringsOf(said)) {
      expect(text.trim(), at).toBe(text);
      expect(text, at).not.toBe('');
      const same = english[at] ?? english[at.replace(/\.\w+$/, '.other')];
      // One, two or none may be said in a word.
      const places = placesOf(same ?? '');
      expect([places, places.filter((place) => place !== '{count}')], at).toContainEqual(placesOf(text));
    }
  });

  test('has a form for each plural category of its whole numbers, and none that they never have', () => {
    const needed = categoriesOf(lang);
    const plurals = Object.entries(language.texts).filter(
      (entry): entry is [string, Plural] => typeof entry[1] !== 'string',
    );
    expect(plurals.length).toBeGreaterThan(0);
    for (const [at, plural] of plurals) {
      const forms = Object.keys(plural).filter((category) => category !== 'other');
      expect(forms.sort(), at).toEqual(needed.filter((category) => category !== 'other').sort());
    }
  });

  test('is marked as a draft unless it is the published wording, with who is to review it', () => {
    expect(Boolean(draft)).toBe(lang !== 'en');
  });
});

test('a language is found in any of its regions, and one that is not here is not', () => {
  expect(languageOf('es-MX')?.lang).toBe('es');
  expect(languageOf('EN')?.lang).toBe('en');
  expect(languageOf('')).toBeUndefined();
  expect(languageOf('tlh')).toBeUndefined();
  expect(languageOf('not a tag')).toBeUndefined();
  expect(languageOf('ar-EG')).toBeUndefined();
});

test('a language that the page adds is found, by its script in every region', () => {
  globalThis.a11SurveyLanguages = [...PACKS];
  onTestFinished(() => {
    globalThis.a11SurveyLanguages = undefined;
  });
  expect(languageOf('ar-EG')?.dir).toBe('rtl');
  expect(languageOf('zh')?.lang).toBe('zh-Hans');
  expect(languageOf('zh-TW')?.lang).toBe('zh-Hant');
  expect(languageOf('zh-HK')?.lang).toBe('zh-Hant');
  expect(languageOf('fil-PH')?.lang).toBe('tl');
  expect(languageOf('pt-PT')?.lang).toBe('pt');
});

test('counts and days are said as the language says them', () => {
  const [english, spanish] = ['en', 'es'].map((lang) => createVoice(languageOf(lang) as Language));
  expect(english?.say('left', { count: 1 })).toBe('1 character left');
  expect(english?.say('left', { count: 4999 })).toBe('4,999 characters left');
  expect(spanish?.say('left', { count: 1 })).toBe('Queda 1 carácter');
  expect(spanish?.say('left', { count: 12345 })).toBe('Quedan 12.345 caracteres');
  expect(english?.sayDay('2027-11-30')).toBe('11/30/2027');
  expect(spanish?.sayDay('2027-11-30')).toBe('30/11/2027');
});

test.each([
  ['ru', 1, 'Остался 1 символ'],
  ['ru', 22, 'Осталось 22 символа'],
  ['ru', 4999, `Осталось 4\u00A0999 символов`],
  ['tl', 4, '4 na karakter pa ang natitira'],
  ['tl', 5, '5 karakter pa ang natitira'],
  ['ko', 4999, '4,999자 남음'],
  ['fr', 0, '0 caractère restant'],
  ['pt', 4999, 'Restam 4.999 caracteres'],
  ['zh-Hant', 2, '還可輸入 2 個字元'],
  ['ar', 3, 'بقيت 3 أحرف'],
])('%s says how many characters are left of %i', (lang, count, said) => {
  const pack = PACKS.find((each) => each.lang === lang) as Language;
  expect(createVoice(pack).say('left', { count })).toBe(said);
});

test.each([
  ['ru', '30.11.2027'],
  ['ko', '2027. 11. 30.'],
  ['zh-Hans', '2027/11/30'],
  ['tl', '11/30/2027'],
  ['vi', '30/11/2027'],
])('%s writes a day as those who speak it do', (lang, said) => {
  const pack = PACKS.find((each) => each.lang === lang) as Language;
  expect(createVoice(pack).sayDay('2027-11-30')).toBe(said);
});

test.each([en, ...languages(), ...PACKS].map((language) => [language.lang, language] as const))(
  '%s tells what stands in the place of what is masked',
  (_lang, { texts }) => {
    expect(texts.found).toContain(MASK);
  },
);
