import { describe, expect, test } from 'vitest';
import { LONGEST } from '../../src/contract/limits.ts';
import { characters, utf8Bytes } from '../../src/contract/text.ts';
import { en } from '../../src/language/en.ts';
import { es } from '../../src/language/es.ts';
import type { Language } from '../../src/language/language.ts';
import { PACKS } from '../../src/language/packs/packs.ts';
import { CHANNELS } from '../../src/standard/channel.ts';
import { DRIVERS } from '../../src/standard/domain.ts';
import { EDITION_IDS } from '../../src/standard/edition.ts';
import { EDITIONS } from '../../src/standard/editions.ts';
import { type Choices, fill, questionsOf } from '../../src/standard/questions.ts';
import { TRANSACTION_POINTS } from '../../src/standard/transaction-point.ts';
import { namesTrust } from '../../src/standard/trust-words.ts';
import type { Words } from '../../src/standard/words.ts';
import { configured } from '../support/samples.ts';

/** Every string of a language by where it stands, plurals by their category. */
function stringsOf(of: object, at = ''): readonly (readonly [string, string])[] {
  return Object.entries(of).flatMap(([name, value]) =>
    typeof value === 'string' ? [[`${at}${name}`, value] as const] : stringsOf(value, `${at}${name}.`),
  );
}

const saidIn = ({ statements, scale, options, drivers, texts }: Language) =>
  stringsOf({ statements, scale, options, drivers, texts });

const NAMES = { service: 'SERVICE', provider: 'PROVIDER', population: 'POPULATION' };

/** Every way to ask an edition: at each transaction point, on each channel, and with each permitted wording. */
const EVERY_WAY: readonly Choices[] = EDITION_IDS.flatMap((edition) => {
  const { wordings } = EDITIONS[edition];
  const drivers = DRIVERS.filter((driver) => wordings[driver]);
  const choices = configured({ ...NAMES, edition, drivers });
  return [
    ...TRANSACTION_POINTS.flatMap((transactionPoint) =>
      CHANNELS.map((channel): Choices => ({ ...choices, transactionPoint, channel })),
    ),
    ...Object.entries(wordings).flatMap(([id, permitted]) =>
      Object.keys(permitted).map((name): Choices => ({ ...choices, wordings: { [id]: name } })),
    ),
    ...(edition === '2023' ? [{ ...choices, surveyType: 'thumbs_up_down' } as const] : []),
  ];
});

/** All that a survey asks in one of these ways, in these words. */
const askedIn = (words: Words): ReadonlySet<string> =>
  new Set(
    EVERY_WAY.flatMap((choices) =>
      questionsOf(choices, words).flatMap((question) => [
        question.statement,
        ...(question.kind === 'choice'
          ? question.options.flatMap(({ label, description = label }) => [label, description])
          : []),
      ]),
    ),
  );

/** The letters that a language is written in; Latin ones are for those that are. */
const LETTERS: Readonly<Record<string, RegExp>> = {
  'zh-Hans': /\p{Script=Han}/u,
  'zh-Hant': /\p{Script=Han}/u,
  ko: /\p{Script=Hangul}/u,
  ru: /\p{Script=Cyrillic}/u,
  ar: /\p{Script=Arabic}/u,
};

/** What is the same word in English. */
const SAME: Readonly<Record<string, readonly string[]>> = { es: ['options.no'] };

describe.each([es, ...PACKS].map((language) => [language.lang, language] as const))('%s', (lang, language) => {
  test('says nothing in English', () => {
    const english = Object.fromEntries(saidIn(en));
    for (const [at, text] of saidIn(language)) {
      if (SAME[lang]?.includes(at)) continue;
      expect(text, at).not.toBe(english[at]);
      expect(text, at).not.toMatch(/\b(the|your|you|and|with|this|answers?|agree|disagree)\b/i);
      const own = text.replace(/\{\w+\}|\bOMB\b/g, '');
      expect(own, at).toMatch(LETTERS[lang] ?? /\p{Script=Latin}/u);
      if (LETTERS[lang]) expect(own, at).not.toMatch(/\p{Script=Latin}/u);
      else expect(own.replace(/\p{Script=Latin}/gu, ''), at).not.toMatch(/\p{L}/u);
    }
  });

  test('names the clearance with OMB, its number and its date', () => {
    for (const text of [language.texts.omb, language.texts.unless]) expect(text).toMatch(/OMB/);
  });

  test('asks every statement of every edition, with the names in their places', () => {
    const asked = askedIn(language);
    for (const [name, statement] of Object.entries(language.statements)) {
      expect([...asked], name).toContain(fill(statement, NAMES));
    }
    for (const said of [...Object.values(language.options), ...Object.values(language.drivers)]) {
      // Yes and no are of an agency's own questions.
      if (said !== language.options.yes && said !== language.options.no) expect([...asked]).toContain(said);
    }
    for (const said of asked) expect(said).not.toMatch(/[{}]|^$/);
  });

  test('says five different points, and no two statements in the same words', () => {
    expect(new Set(Object.values(language.scale)).size).toBe(5);
    const all = Object.values(language.statements);
    expect(new Set(all).size).toBe(all.length);
  });

  test('names trust or confidence in each statement of trust, as the rules see it', () => {
    const { trust, confidence, confidenceInService, trustByService, commitment, ease } = language.statements;
    for (const statement of [trust, confidence, confidenceInService, trustByService, commitment]) {
      expect(namesTrust(statement, lang), statement).toBe(true);
    }
    expect(namesTrust(ease, lang)).toBe(false);
  });

  test('makes no survey much larger than English does, by which its size is limited', () => {
    const bytes = (choices: Choices, words: Words) => utf8Bytes(JSON.stringify(questionsOf(choices, words)));
    // A record has room for several times this beside the largest wording and the longest texts.
    for (const choices of EVERY_WAY) expect(bytes(choices, language) - bytes(choices, en)).toBeLessThan(1000);
  });

  test('keeps every statement within what a record takes, also with the longest names', () => {
    const longest = 'x'.repeat(LONGEST.name);
    for (const [name, statement] of Object.entries(language.statements)) {
      const filled = fill(statement, { service: longest, provider: longest, population: longest });
      expect(characters(filled), name).toBeLessThanOrEqual(LONGEST.statement);
    }
  });
});

test('simplified and traditional Chinese do not mix, and have full-width marks', () => {
  const said = (lang: string) => JSON.stringify(PACKS.find((each) => each.lang === lang));
  expect(said('zh-Hans')).not.toMatch(/[們個這對務問題應請為選擇數關閉語現顯時資訊內還進會發]/);
  expect(said('zh-Hant')).not.toMatch(/[们个这对务问题应请为选择数关闭语现显时资讯还进会发]/);
  for (const lang of ['zh-Hans', 'zh-Hant']) {
    const { statements, texts } = PACKS.find((each) => each.lang === lang) as Language;
    for (const [at, text] of stringsOf({ statements, texts })) expect(text, at).not.toMatch(/[,:;?!()]/);
  }
});
