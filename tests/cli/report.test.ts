import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import type { SurveyRecord } from '../../src/contract/record.ts';
import { store } from '../../src/database/store.ts';
import { run } from '../support/cli.ts';
import { openForTest, temporaryFile, temporaryFolder } from '../support/database.ts';
import { filesBelow } from '../support/files.ts';
import { rated, record } from '../support/records.ts';

const NAMES = [
  'collection-detail.csv',
  'header-v1.csv',
  'report.json',
  'responses-v2.csv',
  'responses.csv',
  'summary-v1.csv',
];

/** A database, and a folder for the files of its 2026Q1. */
async function handIn(...records: readonly Partial<SurveyRecord>[]) {
  const file = await temporaryFile();
  const database = await openForTest(file);
  const folder = await temporaryFolder();
  const out = join(folder, 'out');
  const collect = (...all: readonly Partial<SurveyRecord>[]) =>
    store(
      database,
      all.map((given) => ({
        record: record('response', given),
        receivedAt: '2025-11-14T15:00:00.000Z',
        answeredAt: '2025-11-14T15:00:00.000Z',
      })),
    );
  await collect(...records);
  return {
    folder,
    out,
    database,
    collect,
    report: async (args: readonly string[] = [], env: NodeJS.ProcessEnv = {}) => {
      const { code, stdout, stderr } = await run(
        ['report', '--quarter', '2026Q1', '--database', file, '--out', out, ...args],
        env,
      );
      return { code, stdout, stderr: stderr.replaceAll(/\s+/g, ' ') };
    },
    paths: async () => Object.keys(await filesBelow(out)),
  };
}

const filesIn = (folder: string) => NAMES.map((name) => `2026Q1/${folder}/${name}`);

test('each service and channel has a folder with six files, which a later run replaces', async () => {
  const { out, report, paths, collect } = await handIn({}, { channel: 'phone' }, { service: 'Visas' });
  expect((await report()).stdout).toBe(
    ['passport-renewal/phone', 'passport-renewal/website', 'visas/website']
      .map((folder) => `${join(out, '2026Q1', folder)}\n`)
      .join(''),
  );
  const expected = ['passport-renewal/phone', 'passport-renewal/website', 'visas/website'].flatMap(filesIn);
  expect(await paths()).toEqual(expected);

  await collect({ service: 'Visas' });
  const { code, stderr } = await report(['--service', 'Visas']);
  expect(code).toBe(0);
  expect(stderr).not.toContain('earlier run');
  const files = await filesBelow(out);
  expect(Object.keys(files)).toEqual(expected);
  expect(files['2026Q1/visas/website/responses.csv']?.trim().split('\r\n')).toHaveLength(3);
  expect(files['2026Q1/passport-renewal/website/responses.csv']?.trim().split('\r\n')).toHaveLength(2);
});

test('a service has the same folder in a report of it alone', async () => {
  const { report, paths } = await handIn({ service: 'Visas' }, { service: 'visas' });
  const { stdout } = await report();
  const alone = [await report(['--service', 'Visas']), await report(['--service', 'visas'])];
  expect(alone.map((each) => each.stdout).sort()).toEqual(stdout.match(/.+\n/g)?.sort());
  expect(await paths()).toHaveLength(12);
});

test('no name leads out of the folder', async () => {
  const { folder, report, paths } = await handIn({ service: '../../../evil' }, { service: '..' }, { service: '/' });
  expect((await report()).code).toBe(0);
  expect(await paths()).toHaveLength(18);
  expect(Object.keys(await filesBelow(folder)).every((path) => path.startsWith('out/2026Q1/'))).toBe(true);
});

test('files of before a survey changed are told', async () => {
  const { out, report, collect, paths } = await handIn({});
  await report();
  await collect({ lang: 'es' });
  const { stdout, stderr } = await report();
  const website = join(out, '2026Q1', 'passport-renewal', 'website');
  expect(stdout).toBe(`${join(website, 'default-likert_scale-en')}\n${join(website, 'default-likert_scale-es')}\n`);
  expect(stderr).toContain(`${website} has files of an earlier run, which this one did not write. Remove them.`);
  expect(await paths()).toHaveLength(18);
});

test('a run that fails leaves nothing, and what was there as it was', async () => {
  const { out, report, collect } = await handIn({});
  await report();
  const before = await filesBelow(out);
  await collect({}, { service: 'Visas' });
  await mkdir(join(out, '2026Q1', 'visas'));
  await writeFile(join(out, '2026Q1', 'visas', 'website'), 'in the way');
  const { code, stdout, stderr } = await report();
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toMatch(/^a11-survey: Cannot write .*visas.* Check that there is room/);
  expect(await filesBelow(out)).toEqual({ ...before, '2026Q1/visas/website': 'in the way' });
});

test('nothing to write is an error that names what there is', async () => {
  const { report, out } = await handIn({}, { service: 'Visas' });
  expect(await report(['--service', 'Visa'])).toEqual({
    code: 1,
    stdout: '',
    stderr:
      'a11-survey: There are no records of "Visa" in 2026Q1: no files are written. There are records of: Passport renewal, Visas. ',
  });
  expect((await report(['--quarter', '2026Q2'])).stderr).toBe(
    'a11-survey: There are no records in 2026Q2: no files are written. ',
  );
  await expect(filesBelow(out)).rejects.toThrow('ENOENT');
});

test('what is missing and what is misspelt is told', async () => {
  const { folder, report } = await handIn({});
  const facts = join(folder, 'facts.json');
  await writeFile(facts, JSON.stringify({ quarter: '2026Q1', services: { 'Passport renewl': {} } }));
  const { code, stderr } = await report(['--facts', facts]);
  expect(code).toBe(0);
  expect(stderr).toBe(
    'services.Passport renewl has no records in 2026Q1. Correct its spelling, or remove it. There are records of: ' +
      `Passport renewal. Not known, and empty in the files. Give it in ${facts}: ` +
      'agencyPocName, agencyPocEmail, department ' +
      'services.Passport renewal: serviceStageName, surveyTitle, ombControlNumber ' +
      'services.Passport renewal.channels.website: volumeOfCustomers, volumeOffered ',
  );
});

test('wrong facts are told before anything is written', async () => {
  const { folder, out, report } = await handIn({});
  const facts = join(folder, 'facts.json');
  expect((await report(['--facts', facts])).stderr).toMatch(
    /^a11-survey: Cannot read the facts: ENOENT.* as --facts\. $/,
  );
  await writeFile(facts, JSON.stringify({ quarter: '2026Q1', departement: 'State', bureau: 1 }));
  expect(await report(['--facts', facts])).toEqual({
    code: 1,
    stdout: '',
    stderr:
      `a11-survey: The facts in ${facts} are wrong. bureau must be of type string. Correct it, or leave it out. ` +
      'departement is not a known key. Remove it or correct its spelling; the README lists the keys. ',
  });
  await expect(filesBelow(out)).rejects.toThrow('ENOENT');
});

test('responses that were deleted are counted, and told of', async () => {
  const { out, database, report } = await handIn({ answers: [rated('trust', 4)] }, {}, {});
  await database
    .deleteFrom('records')
    .where('id', 'in', database.selectFrom('records').select('id').limit(2))
    .execute();
  expect((await report()).stderr).toContain(
    'passport-renewal/website: 1 of 3 responses are in the files of responses. The others were deleted; all the other files count them. ',
  );
  const files = await filesBelow(out);
  expect(files['2026Q1/passport-renewal/website/responses.csv']?.trim().split('\r\n')).toHaveLength(2);
  expect(JSON.parse(files['2026Q1/passport-renewal/website/report.json'] ?? '').instrument.completed).toBe(3);
});

test('tens of thousands of responses need no more memory than some', async () => {
  const text = 'It took long, and everybody was kind. '.repeat(25);
  const { out, database, report } = await handIn({ answers: [rated('trust', 5)], surveyType: 'likert_scale' });
  const numbers = sql`with recursive numbers (n) as (select 1 union all select n + 1 from numbers where n < 40000)`;
  await sql`insert into records
    ${numbers} select 'id-' || n, schema_version, kind, service, provider, edition, channel, transaction_point, lang,
      page, started_at, submitted_at, answered_at, received_at, sha256, survey_type, trust_statement,
      omb_control_number, reached, context, suspicions from records, numbers`.execute(database);
  await sql`insert into answers
    ${numbers} select 'id-' || n, 0, 'comment', 'Anything else?', null, ${text} || n, null from numbers`.execute(
    database,
  );
  const { code } = await report([], { NODE_OPTIONS: '--max-old-space-size=40' });
  expect(code).toBe(0);
  const files = await filesBelow(out);
  for (const name of ['responses.csv', 'responses-v2.csv']) {
    expect(files[`2026Q1/passport-renewal/website/${name}`]?.match(/\r\n/g)).toHaveLength(40_002);
  }
});

test('a page of charts is one file, whole or not there, that asks for no other', async () => {
  const { folder, database } = await handIn({});
  const file = join(folder, 'page.html');
  const location = (await sql<{ file: string }>`select file from pragma_database_list`.execute(database)).rows[0]?.file;
  const args = ['report', '--database', location as string, '--quarter', '2026Q1', '--html'];
  expect(await run([...args, file])).toEqual({ code: 0, stdout: `${file}\n`, stderr: '' });
  const page = await readFile(file, 'utf8');
  expect(page).toMatch(/^<!doctype html>.*Passport renewal, Website.*<\/html>\n$/s);
  expect(page).toContain('http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;');
  expect(page).not.toMatch(/<form|<script|src=|href="(?!#|data:,")/);
  expect(await run([...args, folder])).toMatchObject({ code: 1, stdout: '' });
});
