import { randomUUID } from 'node:crypto';
import { KINDS, type SurveyRecord } from '../../src/contract/record.ts';
import { rated, record } from './records.ts';

/** Names and wordings that a database sorts by letters, by case or by bytes. */
export const NAMES = ['Visas', 'visas', 'Ävisas', 'a-visas', 'a visas', 'B', 'a', '日本', '😀'];

/** Records of every kind, instrument, answer and quarter, of which no two columns change together. */
export const variedRecords = (length: number): readonly SurveyRecord[] =>
  Array.from({ length }, (_, index) => {
    const pick = <T>(list: readonly T[], step: number) => list[Math.floor(index / step) % list.length] as T;
    const kind = pick(KINDS, 1);
    const day = String((index % 28) + 1).padStart(2, '0');
    const answers = [
      rated('trust', pick([1, 2, 3, 4, 5] as const, 3), `${pick(NAMES, 7)}?`),
      rated('ease', pick([5, 4, 5] as const, 5), `${pick(NAMES, 11)}.`),
      {
        question: 'positive',
        statement: 'What?',
        options: ['other', 'ease', 'own', 'a-own'].map((option) => ({
          option,
          label: pick(NAMES, 19),
          chosen: pick([true, false], 4),
        })),
      },
      { question: 'comment', statement: 'Anything else?', text: `It was \0fine\uD800, ${index}.` },
      { question: pick(['own', 'a-own'], 23), statement: 'Own?' },
    ];
    return record(kind, {
      id: randomUUID(),
      service: pick(NAMES, 13),
      channel: pick(['website', 'phone'], 29),
      lang: pick(['en', 'es', 'en-US'], 17),
      trustStatement: pick(NAMES, 7),
      ombControlNumber: pick([undefined, '1405-0001'], 31),
      page: `/\0${index}`,
      submittedAt: `2025-${pick(['09', '10', '12'], 2)}-${day}T12:00:00.5Z`,
      ...(kind === 'response' && { answers }),
      ...((kind === 'left' || kind === 'returned') && { reached: pick(['trust', 'own', 'nowhere'], 37) }),
    });
  });
