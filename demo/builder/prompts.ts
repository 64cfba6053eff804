import type { Keys } from '../../src/contract/schema.ts';
import { languageOf } from '../../src/language/languages.ts';
import type { Remark } from './findings.ts';
import { optionsOf, ownQuestionsOf, textOf } from './own-questions.ts';
import { contrastsIn, SCHEMES, type Theme } from './theme.ts';
import { translationOf } from './translations.ts';

/** A statement of more characters is read twice by many. Those of the standard have up to 70. */
const LONG_STATEMENT = 120;

/**
 * What helps that the survey becomes accessible and that no check can judge (36 CFR 1194, 504.3): asked where somebody
 * writes something that has often gone wrong.
 */
export function prompts(survey: Keys, theme: Theme): readonly Remark[] {
  return [
    ...ofLogo(survey),
    ...ofWords(survey),
    ...ofOpener(survey),
    ...ofLanguage(survey),
    ...ofTime(survey),
    ...ofColours(theme),
  ];
}

const prompt = (key: string, what: string, remedy: string, rule: string, criterion: string): Remark => ({
  severity: 'prompt',
  key,
  what,
  remedy,
  rule,
  source: `WCAG 2.2, ${criterion}`,
});

function ofLogo({ logoUrl, logoAlt }: Keys): readonly Remark[] {
  const alt = textOf(logoAlt).trim();
  const isNothingSaid =
    /^(the |our |agency )?(logo|image|picture|seal|icon|graphic)\.?$/i.test(alt) ||
    /\.(svg|png|jpe?g|gif|webp)$/i.test(alt);
  return logoUrl !== undefined && isNothingSaid
    ? [
        prompt(
          'logoAlt',
          'does not say whose logo it is',
          'Say what it stands for, such as Department of State.',
          'logo-words',
          'SC 1.1.1',
        ),
      ]
    : [];
}

function ofWords(survey: Keys): readonly Remark[] {
  const own = ownQuestionsOf(survey).flatMap((question, index) => [
    [`questions[${index}].statement`, question.statement] as const,
    ...optionsOf(question).map(([id, label]) => [`questions[${index}].options.${id}`, label] as const),
  ]);
  const statements = Object.entries(Object(survey.statements)).map(([id, text]) => [`statements.${id}`, text] as const);
  const texts = [['title', survey.title] as const, ...statements, ...own].map(
    ([key, text]) => [key, textOf(text).trim()] as const,
  );
  return texts.flatMap(([key, text]) => [
    ...(text.length > LONG_STATEMENT
      ? [
          prompt(
            key,
            `has ${text.length} characters`,
            'Ask one thing in one short sentence: long ones are misread, and heard at length.',
            'short-words',
            'SC 3.1.5',
          ),
        ]
      : []),
    ...(text.length > 12 && text === text.toUpperCase() && text !== text.toLowerCase()
      ? [
          prompt(
            key,
            'is in capitals alone',
            'Write it as a sentence: capitals are harder to read, and some are spelled out by screen readers.',
            'no-capitals',
            'SC 3.1.5',
          ),
        ]
      : []),
    ...(/\b(above|below|left|right|green|red|click|tap)\b/i.test(text) &&
    /\b(button|box|circle|one|answer|option|below|above)\b/i.test(text)
      ? [
          prompt(
            key,
            'may tell something by where it is, by its colour or by a mouse',
            'Name it instead: not everybody sees it there.',
            'no-places',
            'SC 1.3.3',
          ),
        ]
      : []),
  ]);
}

function ofOpener({ opener, placement }: Keys): readonly Remark[] {
  if (opener === undefined || (placement !== 'modal' && placement !== 'panel')) return [];
  return [
    prompt(
      'opener',
      'is a button of your page, whose words only you can see to',
      'Have it say what it opens, such as “Tell us how it went”, and be a button or a link, so that keys reach it.',
      'clear-opener',
      'SC 2.4.6, 2.1.1',
    ),
  ];
}

/** Words that English names of services and agencies have, and that those of other languages seldom have. */
const ENGLISH =
  /^(the|department|office|bureau|administration|agency)\b|\b(of|the|and|for|service|services|renewal|application)\b/i;

function ofLanguage(survey: Keys): readonly Remark[] {
  const first = typeof survey.lang === 'string' ? languageOf(survey.lang) : undefined;
  const others = Array.isArray(survey.languages) ? survey.languages.map((tag) => languageOf(String(tag))) : [];
  const names = ['service', 'provider'] as const;
  const remedy = 'Write it in that language: it stands within its sentences, and is read out by its voice.';
  const rule = ['language-of-names', 'SC 3.1.2'] as const;
  return [
    ...names.flatMap((key) =>
      first && first.lang !== 'en' && ENGLISH.test(textOf(survey[key]))
        ? [prompt(key, `looks like English, and the survey speaks ${first.name}`, remedy, ...rule)]
        : [],
    ),
    ...others.flatMap((language) => {
      if (!language || language.lang === (first?.lang ?? 'en')) return [];
      const words = translationOf(survey, language.lang);
      return names
        .filter((key) => words[key] === undefined)
        .map((key) => {
          const where = `translations.${language.lang}.${key}`;
          return prompt(where, `is not written yet, and the survey can speak ${language.name}`, remedy, ...rule);
        });
    }),
  ];
}

function ofTime({ kioskSeconds }: Keys): readonly Remark[] {
  return typeof kioskSeconds === 'number' && kioskSeconds >= 10 && kioskSeconds < 60
    ? [
        prompt(
          'kioskSeconds',
          `leaves ${kioskSeconds} seconds to read a question`,
          'Give 60 or more: who reads slowly, or hears it read out, does not touch anything meanwhile.',
          'time-to-read',
          'SC 2.2.1',
        ),
      ]
    : [];
}

const ofColours = (theme: Theme): readonly Remark[] =>
  // The survey's own colours are known to stand out.
  SCHEMES.filter((scheme) => Object.keys(theme[scheme]).length > 0).flatMap((scheme) =>
    contrastsIn(theme, scheme).map(
      ({ front, what }): Remark => ({
        severity: 'warning',
        key: `theme.${scheme}.${front}`,
        what: `do not stand out where the page is ${scheme}`,
        remedy: what,
        rule: 'contrast',
        source: 'WCAG 2.2, SC 1.4.3, 1.4.11',
      }),
    ),
  );
