import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/contract/record.ts';
import { RESPONSES_HEADER, responseCells } from '../../src/report/files/responses-csv.ts';
import { RESPONSES_V2_HEADER, responseV2Cells } from '../../src/report/files/responses-v2-csv.ts';
import { rated } from '../support/records.ts';

const response = (...answers: readonly Answer[]) => ({
  id: '00000000-0000-4000-8000-000000000000',
  answeredAt: '2025-11-14T15:00:59.999Z',
  page: '/passport/done',
  answers,
});

const unanswered = (question: string): Answer => ({ question, statement: `The statement of ${question}.` });
const text = (question: string, text: string): Answer => ({ ...unanswered(question), text });
const choice = (question: string, chosen: readonly string[], offered: readonly string[]): Answer => ({
  ...unanswered(question),
  options: offered.map((option) => ({ option, label: `The ${option}`, chosen: chosen.includes(option) })),
});
const thumb = (...chosen: readonly string[]) => choice('trust', chosen, ['up', 'down']);

describe('a line of the v2 response file', () => {
  const cellsOf = (...answers: readonly Answer[]) =>
    Object.fromEntries(responseV2Cells(response(...answers)).map((cell, index) => [RESPONSES_V2_HEADER[index], cell]));

  test('has the published columns', () => {
    expect(RESPONSES_V2_HEADER.join()).toBe(
      'external_id,question_1,positive_effectiveness,positive_ease,positive_efficiency,positive_transparency,' +
        'positive_humanity,positive_employee,positive_other,negative_effectiveness,negative_ease,negative_efficiency,' +
        'negative_transparency,negative_humanity,negative_employee,negative_other,question_4',
    );
    expect(responseV2Cells(response())).toHaveLength(17);
  });

  test('tells chosen from offered, and offered from not asked', () => {
    expect(cellsOf(rated('trust', 2), choice('negative', ['ease'], ['effectiveness', 'ease', 'other']))).toMatchObject({
      external_id: '00000000-0000-4000-8000-000000000000',
      question_1: 2,
      positive_effectiveness: 'null',
      positive_other: 'null',
      negative_effectiveness: 0,
      negative_ease: 1,
      negative_efficiency: 'null',
      negative_employee: 'null',
      negative_other: 0,
      question_4: 'null',
    });
  });

  test('has nothing but null for indicators that an edition rates', () => {
    const cells = responseV2Cells(response(rated('trust', 5), rated('ease', 4), text('comment', 'Fine.')));
    expect(cells.slice(1)).toEqual([5, ...Array(14).fill('null'), 'Fine.']);
  });

  test.each([
    ['a thumb up', [thumb('up')], 1],
    ['a thumb down', [thumb('down')], 0],
    ['no thumb', [thumb()], ''],
    ['a question left unanswered', [unanswered('trust')], ''],
    ['a question not asked', [], 'null'],
  ])('has %s for trust', (_, answers, cell) => {
    expect(cellsOf(...answers).question_1).toBe(cell);
  });

  test.each([
    ['written', [text('comment', 'Fine.')], 'Fine.'],
    ['left empty', [unanswered('comment')], ''],
    ['not asked', [text('scores_comment', 'Fine.')], 'null'],
  ])('has a comment that was %s', (_, answers, cell) => {
    expect(cellsOf(...answers).question_4).toBe(cell);
  });
});

describe('a line of the response file', () => {
  const cellsOf = (answers: readonly Answer[], surveyType: 'likert_scale' | 'thumbs_up_down' | null = 'likert_scale') =>
    Object.fromEntries(
      responseCells(7, response(...answers), surveyType).map((cell, index) => [RESPONSES_HEADER[index], cell]),
    );

  test('has the columns that analysts load', () => {
    expect(RESPONSES_HEADER.join()).toBe(
      'ID,UUID,Satisfaction,Trust/Confidence,Effectiveness/Quality,UserGroup,Years,Region,Ease/Simplicity,' +
        'Efficiency/Speed,Equity/Transparency,Helpfulness,FreeText,CreatedAt,Page,Referrer',
    );
    expect(responseCells(1, response(), null)).toHaveLength(16);
  });

  test('has each rating in its column', () => {
    const answers = [
      rated('satisfaction', 1),
      rated('trust', 2),
      rated('effectiveness', 3),
      rated('ease', 4),
      rated('efficiency', 5),
      rated('transparency', 1),
      rated('humanity', 5),
      rated('employee', 2),
    ];
    expect(cellsOf(answers)).toEqual({
      ID: 7,
      UUID: '00000000-0000-4000-8000-000000000000',
      Satisfaction: 1,
      'Trust/Confidence': 2,
      'Effectiveness/Quality': 3,
      UserGroup: 'null',
      Years: 'null',
      Region: 'null',
      'Ease/Simplicity': 4,
      'Efficiency/Speed': 5,
      'Equity/Transparency': 1,
      Helpfulness: 2,
      FreeText: 'null',
      CreatedAt: '2025-11-14 15:00:59+00:00',
      Page: '/passport/done',
      Referrer: '',
    });
  });

  test('tells unanswered from not asked', () => {
    expect(cellsOf([unanswered('ease'), unanswered('comment'), unanswered('region')])).toMatchObject({
      'Ease/Simplicity': '',
      'Efficiency/Speed': 'null',
      FreeText: '',
      Region: '',
      Years: 'null',
    });
  });

  test('makes no rating of a thumb', () => {
    expect(cellsOf([thumb('up')], 'thumbs_up_down')['Trust/Confidence']).toBe('null');
    expect(cellsOf([unanswered('trust')], 'thumbs_up_down')['Trust/Confidence']).toBe('null');
  });

  test('has the own questions of its columns as they were answered', () => {
    const answers = [
      choice('user_group', ['veteran', 'spouse'], ['veteran', 'spouse', 'child']),
      rated('years', 3),
      text('region', 'North'),
    ];
    expect(cellsOf(answers)).toMatchObject({
      UserGroup: 'The veteran; The spouse',
      Years: 3,
      Region: 'North',
      FreeText: 'null',
    });
  });

  test('joins all that was written', () => {
    const answers = [text('scores_comment', 'One.'), text('form', 'DS-82'), text('comment', 'Two.')];
    expect(cellsOf(answers).FreeText).toBe('One.\nDS-82\nTwo.');
  });
});
