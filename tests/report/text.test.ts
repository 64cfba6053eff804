import { expect, test } from 'vitest';
import { formatText } from '../../src/report/text.ts';
import { ratingTally, reportOf, serviceTally } from '../support/report.ts';

const wording = { question: 'comment', statement: 'Anything else?', lang: 'en', edition: 'default' };

test('is a table for each service', () => {
  const ratings = [
    ratingTally('trust', [2302, 3118, 10615, 55358, 249586]),
    ratingTally('effectiveness', [0, 0, 0, 0, 1], { statement: 'Word '.repeat(30).trim() }),
  ];
  const indicators = [
    { ...wording, question: 'difference', statement: 'What?', options: [{ option: 'ease', offered: 3, chosen: 2 }] },
  ];
  const comments = [{ ...wording, n: 12 }];
  const visas = serviceTally({ service: 'Visas', responseRate: null });
  expect(formatText(reportOf(serviceTally({ ratings, indicators, comments }), visas))).toMatchInlineSnapshot(`
    "A-11 report for 2026Q1, 2025-10-01 to 2025-12-31 (UTC)

    Passport renewal
    offered 1000, started 400, declined 90, completed 310, response rate 31.0%

                         1       2       3       4       5        n  mean  agree
    trust             2302    3118   10615   55358  249586   320979  4.70  95.0%
      The statement of trust. (en, default)
    effectiveness        0       0       0       0       1        1  5.00 100.0%
      Word Word Word Word Word Word Word Word Word Word Word Word Word Word Word
      Word Word Word Word Word Word Word Word Word Word Word Word Word Word Word
      (en, default)
    difference
      What? (en, default)
      ease: chosen 2 of 3
    comment                                                      12
      Anything else? (en, default)

    Visas
    offered 1000, started 400, declined 90, completed 310, response rate -
    "
  `);
});

test('of nothing says so', () => {
  expect(formatText(reportOf())).toBe('A-11 report for 2026Q1, 2025-10-01 to 2025-12-31 (UTC)\n\nNo records.\n');
});

test('fits 80 columns at millions of answers', () => {
  const million = 1_234_567;
  const ratings = [
    ratingTally('effectiveness', [million, million, million, million, million], { statement: 'x'.repeat(500) }),
  ];
  const text = formatText(reportOf(serviceTally({ service: 'Service '.repeat(25), offered: 10 ** 9, ratings })));
  for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  expect(text.replaceAll(/\s/g, '')).toContain('x'.repeat(500));
});

test('does not drive the terminal', () => {
  const text = formatText(reportOf(serviceTally({ service: 'Visas\u001B[2J\u009B2J\u202E\nfree' })));
  expect(text).not.toMatch(/[^\n\P{C}]/u);
  expect(text).toContain('Visas[2J2J free');
});
