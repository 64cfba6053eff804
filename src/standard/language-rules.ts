import { A11, type Rule } from './rule.ts';

/** In which languages a survey asks. */
export const LANGUAGE_RULES: readonly Rule[] = [
  {
    id: 'draft-language',
    severity: 'warning',
    source: `${A11}, whose wording was found in English alone`,
    find: ({ named }) =>
      named.flatMap(({ key, tag, known }) =>
        known?.draft
          ? [
              {
                key,
                what: `${tag} asks in ${known.name}, whose wording is a draft`,
                remedy: `Have it reviewed by ${known.draft}, and then check with --reviewed ${known.lang}.`,
              },
            ]
          : [],
      ),
  },
  {
    id: 'known-language',
    severity: 'warning',
    source: 'README, Languages',
    find: ({ named }) =>
      named.flatMap(({ key, tag, known }) =>
        known
          ? []
          : [
              {
                key,
                what: `${tag} is no language that comes with this product, and without a file of it no survey is shown`,
                remedy: 'Give one of those that the README lists.',
              },
            ],
      ),
  },
];
