import { describe, expect, onTestFinished, test } from 'vitest';
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

  test('has each plural that its numbers need', () => {
    const needed = new Intl.PluralRules(lang).resolvedOptions().pluralCategories;
    const integers = needed.filter((category) =>
      Array.from({ length: 1000 }, (_, count) => new Intl.PluralRules(lang).select(count)).includes(category),
    );
    const plurals = Object.entries(language.texts).filter(
      (entry): entry is [string, Plural] => typeof entry[1] !== 'string',
    );
    expect(plurals.length).toBeGreaterThan(0);
    for (const [at, plural] of plurals) {
      for (const category of integers) expect(Object.keys(plural), `${at} for ${category}`).toContain(category);
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
  const added = (lang: string): Language => ({ ...(languageOf('en') as Language), lang });
  globalThis.a11SurveyLanguages = [...PACKS, added('zh-Hans'), added('zh-Hant')];
  onTestFinished(() => {
    globalThis.a11SurveyLanguages = undefined;
  });
  expect(languageOf('ar-EG')?.dir).toBe('rtl');
  expect(languageOf('zh')?.lang).toBe('zh-Hans');
  expect(languageOf('zh-TW')?.lang).toBe('zh-Hant');
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
