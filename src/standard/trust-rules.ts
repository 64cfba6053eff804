import { driversOf } from './questions.ts';
import { A11, type Fault, type Rule } from './rule.ts';
import { namesTrust } from './trust-words.ts';

/** The drivers that the 2023 form always asks about. */
const ALWAYS = ['effectiveness', 'ease', 'efficiency'] as const;

/** What every survey must ask. */
export const TRUST_RULES: readonly Rule[] = [
  {
    id: 'trust-first',
    severity: 'error',
    source: A11,
    find({ asked, edition }): readonly Fault[] {
      const place = asked.findIndex(({ id }) => id === 'trust');
      const key = 'edition';
      if (place < 0) return [{ key, what: 'asks nothing about trust', remedy: 'Ask the trust question.' }];
      if (asked[place]?.when) {
        return [{ key, what: 'asks about trust only after some answers', remedy: 'Ask everybody the trust question.' }];
      }
      const isFirst = place === 0 || (edition === '2018' && place === 1 && asked[0]?.id === 'satisfaction');
      const where = edition === '2018' ? 'first, or right after satisfaction' : 'first';
      return isFirst
        ? []
        : [{ key, what: `asks about trust in place ${place + 1}`, remedy: `Ask the trust question ${where}.` }];
    },
  },
  {
    id: 'required-trust',
    severity: 'error',
    source: `${A11} (2020)`,
    find: ({ edition, trustRequired }) =>
      edition === '2020' && trustRequired === false
        ? [
            {
              key: 'trustRequired',
              what: 'is false, and edition 2020 requires an answer to the trust question',
              remedy: 'Remove it, or choose edition 2023, in which no question has to be answered.',
            },
          ]
        : [],
  },
  {
    id: 'trust-words',
    severity: 'warning',
    source: `${A11}, “only minor edits”`,
    find: ({ statements: { trust }, language }) =>
      trust !== undefined && !namesTrust(trust, language.lang)
        ? [
            {
              key: 'statements.trust',
              what: 'names neither trust nor confidence, and the trust statement takes only minor edits',
              remedy: 'Remove it, or choose a permitted wording with "wordings".',
            },
          ]
        : [],
  },
  {
    id: 'required-drivers',
    severity: 'error',
    source: `${A11} (2023)`,
    find(survey) {
      const drivers = driversOf(survey);
      const missing = ALWAYS.filter((each) => !drivers.includes(each));
      return survey.edition === '2023' && missing.length > 0
        ? [
            {
              key: 'drivers',
              what: `leaves out ${missing.join(', ')}, which the 2023 form always offers`,
              remedy: `Add ${missing.join(', ')}.`,
            },
          ]
        : [];
    },
  },
];
