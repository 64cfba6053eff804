import { expect, test } from 'vitest';
import { formatSummaryCsv } from '../../src/report/files/summary-csv.ts';
import type { InstrumentTally } from '../../src/report/report.ts';
import { collection } from '../support/collection.ts';
import { ratingTally } from '../support/report.ts';

const HEADER =
  'standardized_question_number,standardized_question_identifier,customized_question_text,' +
  'likert_scale_1,likert_scale_2,likert_scale_3,likert_scale_4,likert_scale_5,response_volume,notes,start_date,end_date';

/** What follows the counts in each line. */
const END = '"edition default, language en",2025-10-01,2025-12-31';

const linesOf = (given: Partial<InstrumentTally>) => formatSummaryCsv(collection(given)).split('\r\n');

test('of nothing is its header', () => {
  expect(linesOf({})).toEqual([HEADER, '']);
});

test('has a line for each question, by its number', () => {
  const ids = ['humanity', 'wait', 'satisfaction', 'trust', 'effectiveness', 'ease', 'efficiency', 'transparency'];
  const lines = linesOf({ ratings: [...ids, 'employee'].map((id) => ratingTally(id, [1, 2, 3, 4, 5])) });
  expect(lines).toEqual([
    HEADER,
    `1,satisfaction,The statement of satisfaction.,1,2,3,4,5,15,${END}`,
    `2,trust,The statement of trust.,1,2,3,4,5,15,${END}`,
    `3,effectiveness,The statement of effectiveness.,1,2,3,4,5,15,${END}`,
    `4,ease,The statement of ease.,1,2,3,4,5,15,${END}`,
    `5,efficiency,The statement of efficiency.,1,2,3,4,5,15,${END}`,
    `6,transparency,The statement of transparency.,1,2,3,4,5,15,${END}`,
    `7,employee,The statement of employee.,1,2,3,4,5,15,${END}`,
    `8,humanity,The statement of humanity.,1,2,3,4,5,15,${END}`,
    `9,wait,The statement of wait.,1,2,3,4,5,15,${END}`,
    '',
  ]);
});

test('gives each wording its own line under one number', () => {
  const lines = linesOf({
    ratings: [ratingTally('ease', [0, 0, 0, 0, 3], { statement: 'One, or' }), ratingTally('ease', [1, 0, 0, 0, 0])],
  });
  expect(lines.slice(1, 3)).toEqual([
    `4,ease,"One, or",0,0,0,0,3,3,${END}`,
    `4,ease,The statement of ease.,1,0,0,0,0,1,${END}`,
  ]);
});

test('has thumbs in its notes, and nothing on the scale', () => {
  const statement = 'This interaction increased my trust.';
  const options = [
    { option: 'down', label: 'Thumbs down', offered: 20, chosen: 3 },
    { option: 'up', label: 'Thumbs up', offered: 20, chosen: 12 },
  ];
  const choices = [
    { question: 'trust', statement, asked: 20, options },
    { question: 'visit', statement: 'Did you visit us?', asked: 20, options },
  ];
  expect(linesOf({ edition: '2023', lang: 'es', choices })).toEqual([
    HEADER,
    `2,trust,${statement},,,,,,15,"thumbs up 12, thumbs down 3, edition 2023, language es",2025-10-01,2025-12-31`,
    '',
  ]);
});

test('makes no formula of a wording', () => {
  const lines = linesOf({ ratings: [ratingTally('trust', [0, 0, 0, 0, 1], { statement: '=HYPERLINK("http://x")' })] });
  expect(lines[1]).toMatch(/^2,trust,"'=HYPERLINK\(""http:\/\/x""\)",/);
});
