import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Answer, SurveyRecord } from '../../src/contract/record.ts';
import { run, startCollector } from '../support/cli.ts';
import { temporaryFile, temporaryFolder } from '../support/database.ts';
import { filesBelow } from '../support/files.ts';
import { startPostgres } from '../support/postgres.ts';
import { record } from '../support/records.ts';

const postgres = await startPostgres();
afterAll(() => postgres.stop());

const TRUST = 'This interaction increased my trust in the Department of State.';
const CONFIANZA = 'Esta interacción aumentó mi confianza en el Departamento de Estado.';
const OFFERED = ['effectiveness', 'ease', 'efficiency', 'transparency', 'humanity', 'other'];

const ENGLISH = { edition: '2023', trustStatement: TRUST, ombControlNumber: '1234-5678' } as const;
const SPANISH = { edition: '2023', lang: 'es', surveyType: 'thumbs_up_down', trustStatement: CONFIANZA } as const;

const choice = (
  question: string,
  statement: string,
  offered: readonly string[],
  chosen: readonly string[],
): Answer => ({
  question,
  statement,
  options: offered.map((option) => ({ option, label: `The label of ${option}`, chosen: chosen.includes(option) })),
});
const positive = (...chosen: string[]) =>
  choice('positive', 'What about this interaction made the difference?', OFFERED, chosen);
const negative = (...chosen: string[]) => choice('negative', 'What could have been better?', OFFERED, chosen);
const trust = (rating?: 1 | 2 | 3 | 4 | 5): Answer => ({
  question: 'trust',
  statement: TRUST,
  ...(rating && { rating }),
});
const thumb = (...chosen: string[]) => choice('trust', CONFIANZA, ['up', 'down'], chosen);
const comment = (text?: string): Answer => ({
  question: 'comment',
  statement: 'Anything else?',
  ...(text && { text }),
});

/** Every branch of the 2023 edition, in both of its survey types, in the order answered. */
const RESPONSES: readonly (readonly [Partial<SurveyRecord>, ...Answer[]])[] = [
  [ENGLISH, trust(5), positive('ease', 'efficiency'), comment('Quick & kind.')],
  [ENGLISH, trust(4), positive(), comment()],
  [ENGLISH, trust(3), negative('other'), comment('=1+1')],
  [ENGLISH, trust(2), negative('effectiveness', 'transparency'), comment('It said "no",\ntwice.')],
  [ENGLISH, trust(1), negative('humanity'), comment()],
  [ENGLISH, trust(), comment('Skipped.')],
  [ENGLISH, trust(5), positive(...OFFERED)],
  [
    { ...ENGLISH, page: '/passport/moved' },
    trust(4),
    positive('other'),
    choice('user_group', 'Who are you?', ['traveler', 'veteran'], ['veteran']),
    { question: 'years', statement: 'I have used it for years.', rating: 3 },
    { question: 'region', statement: 'Where do you live?', text: 'North' },
    comment('Fine.'),
  ],
  [SPANISH, thumb('up'), positive('humanity'), comment()],
  [SPANISH, thumb('down'), negative(), comment('Lento.')],
  [SPANISH, thumb(), comment()],
];

const idOf = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

const RECORDS = [
  ...RESPONSES.map(([given, ...answers], index) => {
    const submittedAt = `2025-11-14T15:00:${String(index + 1).padStart(2, '0')}.500Z`;
    return record('response', { ...given, id: idOf(index + 1), startedAt: submittedAt, submittedAt, answers });
  }),
  ...Array.from({ length: 12 }, () => record('offered', ENGLISH)),
  ...Array.from({ length: 9 }, () => record('started', ENGLISH)),
  record('left', { ...ENGLISH, reached: 'trust' }),
  record('declined', ENGLISH),
];

const FACTS = {
  quarter: '2026Q1',
  agencyPocName: 'Ada Lovelace',
  agencyPocEmail: 'ada@agency.gov',
  department: 'Department of State',
  services: {
    'Passport renewal': {
      serviceStageName: 'Apply',
      surveyTitle: 'Passport survey',
      channels: {
        website: { instruments: { '2023-likert_scale-en': { volumeOfCustomers: 5000 } } },
      },
    },
  },
};

const NO = 'null,null,null,null,null,null,null';

const V2 =
  'external_id,question_1,positive_effectiveness,positive_ease,positive_efficiency,positive_transparency,' +
  'positive_humanity,positive_employee,positive_other,negative_effectiveness,negative_ease,negative_efficiency,' +
  'negative_transparency,negative_humanity,negative_employee,negative_other,question_4';
const SUMMARY =
  'standardized_question_number,standardized_question_identifier,customized_question_text,' +
  'likert_scale_1,likert_scale_2,likert_scale_3,likert_scale_4,likert_scale_5,response_volume,notes,start_date,end_date';
const HEADER =
  'submission comment,survey_instrument_reference,agency_poc_name,agency_poc_email,department,bureau,service,' +
  'transaction_point,mode,start_date,end_date,total_volume,survey_opp_volume,response_count,OMB_control_number,' +
  'federal_register_url';
const DETAIL =
  'cx_collection_fiscal_year,cx_collection_quarter,service_name,transaction_point,channel,service_stage_name,' +
  'volume_of_customers,volume_of_customers_provided_survey_opportunity,volume_of_respondents,omb_control_number,' +
  'survey_type,survey_title,trust_question_text';
const RESPONSE_LEVEL =
  'ID,UUID,Satisfaction,Trust/Confidence,Effectiveness/Quality,UserGroup,Years,Region,Ease/Simplicity,' +
  'Efficiency/Speed,Equity/Transparency,Helpfulness,FreeText,CreatedAt,Page,Referrer';

const lines = (...all: readonly string[]) => all.map((line) => `${line}\r\n`).join('');

const FILES = {
  '2026Q1/passport-renewal/website/2023-likert_scale-en/collection-detail.csv': lines(
    DETAIL,
    `2026,1,Passport renewal,post_interaction,website,Apply,5000,12,8,1234-5678,likert_scale,Passport survey,${TRUST}`,
  ),
  '2026Q1/passport-renewal/website/2023-likert_scale-en/header-v1.csv': lines(
    HEADER,
    ',,Ada Lovelace,ada@agency.gov,Department of State,,Passport renewal,post_interaction,website,2025-10-01,2025-12-31,5000,12,8,1234-5678,',
  ),
  '2026Q1/passport-renewal/website/2023-likert_scale-en/report.json': expect.any(String),
  '2026Q1/passport-renewal/website/2023-likert_scale-en/responses-v2.csv': lines(
    V2,
    `${idOf(1)},5,0,1,1,0,0,null,0,${NO},Quick & kind.`,
    `${idOf(2)},4,0,0,0,0,0,null,0,${NO},`,
    `${idOf(3)},3,${NO},0,0,0,0,0,null,1,'=1+1`,
    `${idOf(4)},2,${NO},1,0,0,1,0,null,0,"It said ""no"",\ntwice."`,
    `${idOf(5)},1,${NO},0,0,0,0,1,null,0,`,
    `${idOf(6)},,${NO},${NO},Skipped.`,
    `${idOf(7)},5,1,1,1,1,1,null,1,${NO},null`,
    `${idOf(8)},4,0,0,0,0,0,null,1,${NO},Fine.`,
  ),
  '2026Q1/passport-renewal/website/2023-likert_scale-en/responses.csv': lines(
    RESPONSE_LEVEL,
    `1,${idOf(1)},null,5,${NO},null,Quick & kind.,2025-11-14 15:00:01+00:00,/passport/done,`,
    `2,${idOf(2)},null,4,${NO},null,,2025-11-14 15:00:02+00:00,/passport/done,`,
    `3,${idOf(3)},null,3,${NO},null,'=1+1,2025-11-14 15:00:03+00:00,/passport/done,`,
    `4,${idOf(4)},null,2,${NO},null,"It said ""no"",\ntwice.",2025-11-14 15:00:04+00:00,/passport/done,`,
    `5,${idOf(5)},null,1,${NO},null,,2025-11-14 15:00:05+00:00,/passport/done,`,
    `6,${idOf(6)},null,,${NO},null,Skipped.,2025-11-14 15:00:06+00:00,/passport/done,`,
    `7,${idOf(7)},null,5,${NO},null,null,2025-11-14 15:00:07+00:00,/passport/done,`,
    `8,${idOf(8)},null,4,null,The label of veteran,3,North,null,null,null,null,Fine.,2025-11-14 15:00:08+00:00,/passport/moved,`,
  ),
  '2026Q1/passport-renewal/website/2023-likert_scale-en/summary-v1.csv': lines(
    SUMMARY,
    `2,trust,${TRUST},1,1,1,2,2,7,"edition 2023, language en",2025-10-01,2025-12-31`,
    '8,years,I have used it for years.,0,0,1,0,0,1,"edition 2023, language en",2025-10-01,2025-12-31',
  ),
  '2026Q1/passport-renewal/website/2023-thumbs_up_down-es/collection-detail.csv': lines(
    DETAIL,
    `2026,1,Passport renewal,post_interaction,website,Apply,,,3,,thumbs_up_down,Passport survey,${CONFIANZA}`,
  ),
  '2026Q1/passport-renewal/website/2023-thumbs_up_down-es/header-v1.csv': lines(
    HEADER,
    ',,Ada Lovelace,ada@agency.gov,Department of State,,Passport renewal,post_interaction,website,2025-10-01,2025-12-31,,,3,,',
  ),
  '2026Q1/passport-renewal/website/2023-thumbs_up_down-es/report.json': expect.any(String),
  '2026Q1/passport-renewal/website/2023-thumbs_up_down-es/responses-v2.csv': lines(
    V2,
    `${idOf(9)},1,0,0,0,0,1,null,0,${NO},`,
    `${idOf(10)},0,${NO},0,0,0,0,0,null,0,Lento.`,
    `${idOf(11)},,${NO},${NO},`,
  ),
  '2026Q1/passport-renewal/website/2023-thumbs_up_down-es/responses.csv': lines(
    RESPONSE_LEVEL,
    `1,${idOf(9)},null,null,${NO},null,,2025-11-14 15:00:09+00:00,/passport/done,`,
    `2,${idOf(10)},null,null,${NO},null,Lento.,2025-11-14 15:00:10+00:00,/passport/done,`,
    `3,${idOf(11)},null,null,${NO},null,,2025-11-14 15:00:11+00:00,/passport/done,`,
  ),
  '2026Q1/passport-renewal/website/2023-thumbs_up_down-es/summary-v1.csv': lines(
    SUMMARY,
    `2,trust,${CONFIANZA},,,,,,2,"thumbs up 1, thumbs down 1, edition 2023, language es",2025-10-01,2025-12-31`,
  ),
};

test.each([
  ['SQLite', async () => ({ args: ['--database', await temporaryFile()], env: {} })],
  ['PostgreSQL', async () => ({ args: [], env: { DATABASE_URL: await postgres.createDatabase() } })],
])('a quarter of the 2023 edition is handed in from %s', async (_engine, place) => {
  const { args, env } = await place();
  const folder = await temporaryFolder();
  const facts = join(folder, 'facts.json');
  const out = join(folder, 'out');
  await writeFile(facts, JSON.stringify(FACTS));
  const collector = await startCollector(args, env);
  const reply = await (await collector.post([...RECORDS].reverse())).json();
  expect(reply.refused).toEqual([]);

  const report = ['report', '--quarter', '2026Q1', ...args];
  const written = await run([...report, '--out', out, '--facts', facts], env);
  expect(written).toEqual({
    code: 0,
    stdout: ['2023-likert_scale-en', '2023-thumbs_up_down-es']
      .map((name) => `${join(out, '2026Q1', 'passport-renewal', 'website', name)}\n`)
      .join(''),
    stderr: expect.any(String),
  });
  expect(written.stderr.replaceAll(/\s+/g, ' ')).toBe(
    `Not known, and empty in the files. Give it in ${facts}: services.Passport renewal: ombControlNumber ` +
      'services.Passport renewal.channels.website.instruments.2023-thumbs_up_down-es: volumeOfCustomers, volumeOffered ',
  );

  const files = await filesBelow(out);
  expect(files).toEqual(FILES);
  const printed = JSON.parse((await run([...report, '--format', 'json'], env)).stdout);
  const [english, spanish] = Object.entries(files)
    .filter(([path]) => path.endsWith('report.json'))
    .map(([, text]) => JSON.parse(text));
  expect([english.instrument, spanish.instrument]).toEqual(printed.instruments);
  expect(english).toMatchObject({
    quarter: '2026Q1',
    instrument: { offered: 12, completed: 8, surveyType: 'likert_scale' },
    facts: { department: 'Department of State', volumeOfCustomers: 5000 },
  });
});

test('suspected responses are in the files, or in none of them, and that is told', async () => {
  const database = await temporaryFile();
  const collector = await startCollector(['--database', database]);
  const caught = record('response', {
    honeypot: true,
    answers: [{ question: 'comment', statement: 'And?', text: 'Buy' }],
  });
  await collector.post([record('response'), caught]);
  const report = async (...args: readonly string[]) => {
    const out = await temporaryFolder();
    const { stderr } = await run(['report', '--database', database, '--quarter', '2026Q1', '--out', out, ...args]);
    const files = await filesBelow(out);
    const contentOf = (name: string) => Object.entries(files).find(([path]) => path.endsWith(`/${name}`))?.[1] ?? '';
    return { told: stderr.replace(/\s+/g, ' '), contentOf };
  };

  const all = await report();
  expect(all.told).toContain(
    '1 response is suspected of being made up (honeypot 1, late 1), and counted with all others',
  );
  expect(all.contentOf('responses.csv')).toContain('Buy');
  const without = await report('--without-suspected');
  expect(without.told).toContain('and left out of all numbers.');
  expect(without.told).not.toContain('deleted');
  for (const name of ['responses.csv', 'responses-v2.csv']) expect(without.contentOf(name)).not.toContain('Buy');
  expect(JSON.parse(without.contentOf('report.json')).instrument).toMatchObject({
    completed: 1,
    suspected: { responses: 1, reasons: { honeypot: 1, late: 1 }, isCounted: false },
  });
});
