import { expect, test } from 'vitest';
import { formatSummaryCsv } from '../../src/report/summary-csv.ts';
import { ratingTally, reportOf, serviceTally } from '../support/report.ts';

const HEADER =
  'standardized_question_number,standardized_question_identifier,customized_question_text,' +
  'likert_scale_1,likert_scale_2,likert_scale_3,likert_scale_4,likert_scale_5,response_volume,notes,start_date,end_date';

const linesOf = (...ratings: ReturnType<typeof ratingTally>[]) =>
  formatSummaryCsv(reportOf(serviceTally({ ratings }))).split('\r\n');

test('starts with the published header', () => {
  expect(formatSummaryCsv(reportOf())).toBe(`${HEADER}\r\n`);
});

test('has a line for each question, by its number', () => {
  const ids = ['trust', 'effectiveness', 'ease', 'efficiency', 'transparency', 'humanity', 'employee', 'wait'];
  const lines = linesOf(...ids.map((id) => ratingTally(id, [1, 2, 3, 4, 5])));
  expect(lines).toEqual([
    HEADER,
    '2,trust,The statement of trust.,1,2,3,4,5,15,,2025-10-01,2025-12-31',
    '3,effectiveness,The statement of effectiveness.,1,2,3,4,5,15,,2025-10-01,2025-12-31',
    '4,ease,The statement of ease.,1,2,3,4,5,15,,2025-10-01,2025-12-31',
    '5,efficiency,The statement of efficiency.,1,2,3,4,5,15,,2025-10-01,2025-12-31',
    '6,transparency,The statement of transparency.,1,2,3,4,5,15,,2025-10-01,2025-12-31',
    '7,employee,The statement of employee.,1,2,3,4,5,15,,2025-10-01,2025-12-31',
    '8,humanity,The statement of humanity.,1,2,3,4,5,15,,2025-10-01,2025-12-31',
    '9,wait,The statement of wait.,1,2,3,4,5,15,,2025-10-01,2025-12-31',
    '',
  ]);
});

test('gives each wording its own line under one number', () => {
  const lines = linesOf(
    ratingTally('trust', [0, 0, 0, 0, 3], { statement: 'One, or' }),
    ratingTally('trust', [1, 0, 0, 0, 0], { statement: 'another.' }),
  );
  expect(lines.slice(1, 3)).toEqual([
    '2,trust,"One, or",0,0,0,0,3,3,,2025-10-01,2025-12-31',
    '2,trust,another.,1,0,0,0,0,1,,2025-10-01,2025-12-31',
  ]);
});

test('sums what was asked in the same words', () => {
  const lines = linesOf(
    ratingTally('trust', [0, 1, 0, 0, 3]),
    ratingTally('trust', [1, 1, 0, 0, 2], { lang: 'en-US' }),
  );
  expect(lines.slice(1, -1)).toEqual(['2,trust,The statement of trust.,1,2,0,0,5,8,,2025-10-01,2025-12-31']);
});

test('makes no formula of a wording', () => {
  const lines = linesOf(ratingTally('trust', [0, 0, 0, 0, 1], { statement: '=HYPERLINK("http://x")' }));
  expect(lines[1]).toMatch(/^2,trust,"'=HYPERLINK\(""http:\/\/x""\)",/);
});

test('of several services is an error that names them', () => {
  const report = reportOf(serviceTally(), serviceTally({ service: 'Visas' }));
  expect(() => formatSummaryCsv(report)).toThrow(
    'A summary file is of one service, and 2026Q1 has several: "Passport renewal", "Visas". Pass one of them as --service.',
  );
});
