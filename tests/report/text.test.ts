import { expect, test } from 'vitest';
import { formatText } from '../../src/report/text.ts';
import { instrumentTally, ratingTally, reportOf } from '../support/report.ts';

test('is a table for each instrument', () => {
  const first = instrumentTally({
    ombControlNumber: '1405-0001',
    dropOff: [
      { question: 'trust', left: 12 },
      { question: 'ease', left: 3 },
    ],
    ratings: [
      ratingTally('trust', [2302, 3118, 10615, 55358, 249586], { asked: 321500 }),
      ratingTally('effectiveness', [0, 0, 0, 0, 1], { statement: 'Word '.repeat(30).trim() }),
      ratingTally('humanity', [0, 0, 0, 0, 0], { asked: 40 }),
      ratingTally('how-long-did-you-wait-at-the-counter', [0, 0, 1, 0, 1], { asked: null }),
    ],
    choices: [
      {
        question: 'positive',
        statement: 'What about this interaction made the difference?',
        asked: 40,
        options: [
          { option: 'effectiveness', label: 'My need was addressed.', offered: 40, chosen: 12 },
          { option: 'ease', label: 'Word '.repeat(20).trim(), offered: 40, chosen: 0 },
          { option: 'other', label: '', offered: 7, chosen: 7 },
        ],
      },
    ],
    comments: [{ question: 'comment', statement: 'Anything else?', asked: 310, n: 12, masked: 3 }],
  });
  const visas = instrumentTally({ service: 'Visas', surveyType: null, responseRate: null, lastDay: '2025-10-01' });
  expect(formatText(reportOf(first, visas))).toMatchInlineSnapshot(`
    "A-11 report for 2026Q1, 2025-10-01 to 2025-12-31 (UTC)

    Passport renewal
      website, post_interaction, edition default, language en, likert_scale, OMB
      control number 1405-0001, 2025-10-01 to 2025-12-31
    offered 1000, started 400, declined 90, completed 310, response rate 31.0%
    left after trust 12, ease 3

                    asked      1      2      3      4      5       n mean  agree
    trust          321500   2302   3118  10615  55358 249586  320979 4.70  95.0%
      The statement of trust.
    effectiveness       1      0      0      0      0      1       1 5.00 100.0%
      Word Word Word Word Word Word Word Word Word Word Word Word Word Word Word
      Word Word Word Word Word Word Word Word Word Word Word Word Word Word Word
    humanity           40      0      0      0      0      0       0    -      -
      The statement of humanity.
    how-long-did-you-wait-at-the-counter
                        -      0      0      1      0      1       2 4.00  50.0%
      The statement of how-long-did-you-wait-at-the-counter.
    positive           40
      What about this interaction made the difference?
        12 of 40  30.0%  My need was addressed.
         0 of 40   0.0%  Word Word Word Word Word Word Word Word Word Word Word Word
                         Word Word Word Word Word Word Word Word
         7 of  7 100.0%  other
    comment           310                                         12
      Anything else?
        personal information masked: 3

    Visas
      website, post_interaction, edition default, language en, survey type not told,
      2025-10-01
    offered 1000, started 400, declined 90, completed 310, response rate -
    "
  `);
});

test('says why there are several of one service on one channel', () => {
  const text = formatText(
    reportOf(
      instrumentTally({ channel: 'phone' }),
      instrumentTally(),
      instrumentTally({ edition: '2023', trustStatement: 'Another.', ombControlNumber: '1405-0001' }),
    ),
  );
  expect(text.match(/^ {2}\d of .*\n.*/gm)).toMatchInlineSnapshot(`
    [
      "  1 of 2 on this channel, reported apart as they differ in: edition, trust
      statement, OMB control number",
      "  2 of 2 on this channel, reported apart as they differ in: edition, trust
      statement, OMB control number",
    ]
  `);
});

test('of nothing says so', () => {
  expect(formatText(reportOf())).toBe('A-11 report for 2026Q1, 2025-10-01 to 2025-12-31 (UTC)\n\nNo records.\n');
});

test('fits 80 columns at millions of answers', () => {
  const [count, n] = [999_999, 9_999_999];
  const ratings = [
    ratingTally('effectiveness', [count, count, count, count, count], { n, asked: n, statement: 'x'.repeat(500) }),
    ratingTally('a'.repeat(40), [count, count, count, count, count], { n, asked: n }),
  ];
  const options = [{ option: 'ease', label: 'y'.repeat(720), offered: n, chosen: n }];
  const choices = [{ question: 'positive', statement: 'x'.repeat(500), asked: n, options }];
  const dropOff = Array.from({ length: 30 }, (_, index) => ({ question: `question-${index}`, left: n }));
  const text = formatText(
    reportOf(instrumentTally({ service: 'Service '.repeat(25), offered: 10 ** 9, dropOff, ratings, choices })),
  );
  for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  expect(text.replaceAll(/\s/g, '')).toContain('x'.repeat(500));
  expect(text.replaceAll(/\s/g, '')).toContain('y'.repeat(720));
});

test('keeps numbers apart that are wider than their columns', () => {
  const counts = [11_111_111, 22_222_222, 33_333_333, 44_444_444, 55_555_555] as const;
  expect(formatText(reportOf(instrumentTally({ ratings: [ratingTally('effectiveness', counts)] })))).toContain(
    'effectiveness 166666665 11111111 22222222 33333333 44444444 55555555 166666665 3.67  60.0%\n',
  );
});

test('does not drive the terminal', () => {
  const evil = '\u001B[2J\u009B2J\u202E\nfree';
  const options = [{ option: 'ease', label: `Ease${evil}`, offered: 1, chosen: 1 }];
  const choices = [{ question: 'positive', statement: `What${evil}`, asked: 1, options }];
  const text = formatText(reportOf(instrumentTally({ service: `Visas${evil}`, choices })));
  expect(text).not.toMatch(/[^\n\P{C}]/u);
  for (const word of ['Visas', 'What', 'Ease']) expect(text).toContain(`${word}[2J2J free`);
});
