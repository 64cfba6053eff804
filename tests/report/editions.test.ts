import { expect, test } from 'vitest';
import type { SurveyConfiguration } from '../../src/contract/configuration.ts';
import { parseRecord } from '../../src/contract/parse-record.ts';
import { store } from '../../src/database/store.ts';
import { formatReportJson } from '../../src/report/files/report-json.ts';
import { responseCells } from '../../src/report/files/responses-csv.ts';
import { responseV2Cells } from '../../src/report/files/responses-v2-csv.ts';
import { formatSummaryCsv } from '../../src/report/files/summary-csv.ts';
import { parseQuarter } from '../../src/report/quarter.ts';
import { responsesOf } from '../../src/report/responses.ts';
import { tally } from '../../src/report/tally.ts';
import { EDITION_IDS } from '../../src/standard/edition.ts';
import { askedOf, type Question } from '../../src/standard/question.ts';
import { questionsOf } from '../../src/standard/questions.ts';
import { answersOf } from '../../src/widget/answers.ts';
import { openForTest, temporaryFile } from '../support/database.ts';
import { record } from '../support/records.ts';
import { configured } from '../support/samples.ts';

const quarter = parseQuarter('2026Q1');

/** Every way through every edition: the configuration, and the answer to trust that chooses the branch. */
const WAYS: readonly (readonly [Partial<SurveyConfiguration>, string])[] = [
  ...EDITION_IDS.map((edition) => [{ edition }, '4'] as const),
  [{ edition: '2018', channel: 'phone' }, '2'],
  [{ edition: '2020', channel: 'in_person', transactionPoint: 'relational', population: 'travelers' }, '5'],
  [{ edition: '2023' }, '3'],
  [{ edition: '2023', surveyType: 'thumbs_up_down' }, 'up'],
  [{ edition: '2023', surveyType: 'thumbs_up_down', channel: 'live_chat' }, 'down'],
];

/** All that a question says, as its record has it. */
const wordingOf = (question: Question): readonly string[] => [
  question.statement,
  ...(question.kind === 'choice'
    ? question.options.map(({ label, description }) => (description ? `${label}: ${description}` : label))
    : []),
];

test.each(WAYS)(
  '%j, trust answered with %s: every statement is in the record and in the files',
  async (given, trust) => {
    const configuration = configured(given);
    const answersTo = (id: string): readonly string[] => {
      const question = questionsOf(configuration).find((each) => each.id === id);
      if (id === 'trust') return [trust];
      if (question?.kind === 'rating') return ['4'];
      return [question?.kind === 'choice' ? 'ease' : 'Thank you.'];
    };
    const asked = askedOf(questionsOf(configuration), answersTo);
    const { edition, channel, transactionPoint, surveyType } = configuration;
    const response = record('response', {
      edition,
      channel,
      transactionPoint,
      surveyType,
      trustStatement: asked.find(({ id }) => id === 'trust')?.statement,
      answers: answersOf(asked, answersTo),
    });
    expect(parseRecord(response)).toEqual({ ok: true, value: response });
    const said = asked.flatMap(wordingOf);
    for (const words of said) expect(JSON.stringify(response.answers)).toContain(JSON.stringify(words));

    const database = await openForTest(await temporaryFile());
    const answeredAt = '2025-11-14T15:00:00.000Z';
    await store(database, [{ record: response, receivedAt: answeredAt, answeredAt }]);
    const { instruments } = await tally(database, quarter);
    expect(instruments).toHaveLength(1);
    const [instrument] = instruments;
    if (!instrument) throw new Error('there is no tally');
    const collection = { quarter, tally: instrument, facts: {} };
    for (const words of said) expect(formatReportJson(collection)).toContain(JSON.stringify(words));

    const rated = asked.filter(({ kind }) => kind === 'rating');
    const summary = formatSummaryCsv(collection);
    for (const { id, statement } of rated) expect(summary).toContain(`,${id},${statement},`);

    const { value: collected } = await responsesOf(database, quarter, instrument).next();
    if (!collected) throw new Error('there is no response');
    const isNumber = (cell: unknown) => typeof cell === 'number' && cell > 1;
    // Its running number is 1, and humanity has no column.
    const columns = rated.filter(({ id }) => id !== 'humanity');
    expect(responseCells(1, collected, surveyType).filter(isNumber)).toHaveLength(columns.length);
    const [, first, ...others] = responseV2Cells(collected);
    expect(first).toBe({ up: 1, down: 0 }[trust] ?? Number(trust));
    expect(others.filter((cell) => cell === 1)).toHaveLength(edition === '2023' ? 1 : 0);
    expect(others.at(-1)).toBe('Thank you.');
  },
);
