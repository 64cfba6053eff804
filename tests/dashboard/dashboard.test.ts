import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { handIn } from '../../src/cli/hand-in.ts';
import type { SurveyRecord } from '../../src/contract/record.ts';
import { createDashboard } from '../../src/dashboard/dashboard.ts';
import { dashboardPage } from '../../src/dashboard/page.ts';
import { dashboardQuery } from '../../src/dashboard/query.ts';
import { readDashboard } from '../../src/dashboard/read.ts';
import { store } from '../../src/database/store.ts';
import { parseQuarter } from '../../src/report/quarter.ts';
import { inSnapshot } from '../../src/report/snapshot.ts';
import { openForTest, temporaryFile, temporaryFolder } from '../support/database.ts';
import { filesBelow } from '../support/files.ts';
import { rated, record } from '../support/records.ts';

const NOW = new Date('2026-01-31T12:00:00.000Z');

const AT = { receivedAt: '2025-11-14T15:00:00.000Z', answeredAt: '2025-11-14T15:00:00.000Z' };

/** What a page says, without its tags and the space between. */
const readable = (page: string) => page.replace(/<[^>]+>/g, '').replace(/\s+/g, ' ');

/** A database with records of 14 November 2025, which is in 2026Q1. */
async function databaseOf(...records: readonly SurveyRecord[]) {
  const database = await openForTest(await temporaryFile());
  const at = '2025-11-14T15:00:00.000Z';
  await store(
    database,
    records.map((each) => ({ record: each, receivedAt: at, answeredAt: at })),
  );
  return database;
}

const dashboardOf = async (database: Awaited<ReturnType<typeof databaseOf>>, given = {}, isServed = false) =>
  await createDashboard({ given: { quarter: '2026Q1', ...given }, isServed, now: NOW })(database);

/** The rows of a table as texts, cell by cell. */
function rowsOf(page: string, id: string): readonly (readonly string[])[] {
  const body = page.split(`<caption id="${id}">`)[1]?.split('</table>')[0] ?? '';
  return [...body.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = '']) =>
    [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = '']) => cell.replace(/<[^>]+>/g, '').trim()),
  );
}

test('each number is the one that the files have', async () => {
  const answers = (trust: 1 | 2 | 3 | 4 | 5, ease: 1 | 2 | 3 | 4 | 5) => [rated('trust', trust), rated('ease', ease)];
  const database = await databaseOf(
    ...[1, 2, 3, 4, 4, 5, 5, 5].map((trust) =>
      record('response', { answers: answers(trust as 1, trust < 3 ? 1 : 5), channel: 'phone' }),
    ),
    ...Array.from({ length: 20 }, () => record('offered', { channel: 'phone' })),
    record('response', { lang: 'es', channel: 'phone' }),
    record('response', { service: 'Passport, renewal' }),
  );
  const out = await temporaryFolder();
  const said = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const told = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  await handIn(database, {
    quarter: parseQuarter('2026Q1'),
    service: undefined,
    out,
    facts: undefined,
    suspected: 'counted',
  });
  said.mockRestore();
  told.mockRestore();
  const files = await filesBelow(join(out));
  const page = await dashboardOf(database);

  const folders = Object.keys(files).flatMap((name) => /^(.*)\/summary-v1\.csv$/.exec(name)?.[1] ?? []);
  expect(folders).toHaveLength(3);
  for (const folder of folders) {
    expect(page).toContain(`${folder}/summary-v1.csv`);
    // Which section names this folder.
    const section = page
      .split('<section class="survey"')
      .findIndex((each) => each.includes(`${folder}/summary-v1.csv`));
    const id = `survey-${section - 1}`;
    const lines = (files[`${folder}/summary-v1.csv`] ?? '').trim().split('\r\n').slice(1);
    const shown = rowsOf(page, `${id}-answers-table`).slice(1);
    expect(shown.map((cells) => cells[0]?.split(' ')[0]?.toLowerCase())).toEqual(
      lines.map((line) => line.split(',')[1]),
    );
    shown.forEach((cells, index) => {
      const [, , , ...numbers] = (lines[index] ?? '').split(',');
      expect(cells.slice(1, 6).map((cell) => cell.split(' ')[1])).toEqual(numbers.slice(0, 5));
      expect(cells[6]).toBe(numbers[5]);
    });
    const [header = '', values = ''] = (files[`${folder}/header-v1.csv`] ?? '').split('\r\n');
    const column = (name: string) => values.replace(/"[^"]*"/g, '').split(',')[header.split(',').indexOf(name)];
    const [, key = ''] = page.split(`<h2 id="${id}">`);
    expect(/<dt>Responses<\/dt><dd><b>(\d+)/.exec(key)?.[1]).toBe(column('response_count'));
    if (column('survey_opp_volume')) expect(key).toContain(`of ${column('survey_opp_volume')} people offered`);
  }
  expect(rowsOf(page, 'survey-1-trust-1-table').at(-1)?.slice(0, 5)).toEqual([
    '2026Q1',
    '62.5%',
    '30.6–86.3%',
    '5',
    '8',
  ]);
});

test('what comes from records is text, and nothing is styled in line or loaded', async () => {
  const service = '<img src=x onerror=alert(1)>"\'';
  const page = await dashboardOf(
    await databaseOf(record('response', { service, answers: [rated('trust', 4, service)] })),
  );
  expect(page).toContain('&#60;img src=x onerror=alert(1)&#62;&#34;&#39;');
  expect(page).not.toMatch(/<(img|script)|\sstyle=|\son\w+=(?!alert)|<link(?! rel="icon" href="data:,")|url\(|@import/);
});

test('few answers have a caveat, and enough have none', async () => {
  const many = (n: number) => Array.from({ length: n }, () => record('response'));
  expect(await dashboardOf(await databaseOf(...many(29)))).toContain('Read with care');
  expect(await dashboardOf(await databaseOf(...many(30)))).not.toContain('Read with care');
});

test('suspected responses have a caveat with their reasons, and a filter that leaves them out', async () => {
  const database = await databaseOf(record('response'));
  expect(await dashboardOf(database, {}, true)).not.toContain('suspected');
  await store(database, [
    { record: record('response', { answers: [rated('trust', 1)] }), ...AT, suspicions: ['honeypot', 'burst'] },
    { record: record('response', { service: 'Casino' }), ...AT, suspicions: ['unknown-service'] },
  ]);
  const counted = readable(await dashboardOf(database, {}, true));
  expect(counted).toContain(
    'Suspected of being made up: 2 responses, which all numbers here count. 1 filled in a field that no person sees; 1 named',
  );
  expect(counted).toContain('Casino, Website');
  const left = await dashboardOf(database, { suspected: 'left-out' }, true);
  expect(left).toContain('<option value="left-out" selected>Left out</option>');
  expect(readable(left)).toContain('Suspected of being made up: 2 responses, which are left out of all numbers here.');
  expect(readable(left)).toContain('1 response to 1 survey.');
  expect(rowsOf(left, 'survey-1-answers-table')[1]?.at(-5)).toBe('1');
});

test('filters show what was chosen, and of many surveys only the overview is drawn', async () => {
  const services = Array.from({ length: 9 }, (_, index) => `Service ${index}`);
  const database = await databaseOf(...services.map((service) => record('response', { service })));
  const all = await dashboardOf(database, {}, true);
  expect(rowsOf(all, 'overview-trust-table')).toHaveLength(10);
  expect(all).not.toContain('id="survey-1"');
  expect(all).toContain('href="?service=Service+3&#38;channel=website&#38;lang=en&#38;quarter=2026Q1"');
  const one = await dashboardOf(database, { service: 'Service 3' }, true);
  expect(one).toContain('<h2 id="survey-1">Service 3, Website</h2>');
  expect(one).not.toContain('id="survey-2"');
  expect(one).toContain('<option value="Service 3" selected>');
  expect(await dashboardOf(database, { lang: 'es' }, true)).toContain(
    'Nothing was collected in 2026Q1 with this choice.',
  );
});

test('trust over time has each quarter with its folder, by points and by thumbs', async () => {
  const thumb = (chosen: boolean): SurveyRecord =>
    record('response', {
      channel: 'phone',
      surveyType: 'thumbs_up_down',
      answers: [
        {
          question: 'trust',
          statement: 'Trust?',
          options: [
            { option: 'up', label: 'Up', chosen },
            { option: 'down', label: 'Down', chosen: !chosen },
          ],
        },
      ],
    });
  const before = { receivedAt: '2025-08-14T15:00:00.000Z', answeredAt: '2025-08-14T15:00:00.000Z' };
  const database = await databaseOf(record('response'), thumb(true));
  await store(database, [
    { record: record('response', { answers: [rated('ease', 1), rated('trust', 2)] }), ...before },
    { record: record('response', { answers: [rated('trust', 4)] }), ...before },
    { record: thumb(true), ...before },
    { record: thumb(false), ...before },
  ]);
  const page = await dashboardOf(database, { since: '2025Q4', service: 'Passport renewal' }, true);
  const trust = (survey: string) =>
    rowsOf(page, `${survey}-trust-1-table`).map((cells) => [cells[0], cells[1], ...cells.slice(3)]);
  expect(trust('survey-1').slice(1)).toEqual([
    ['2025Q4', '50.0%', '1', '2', '2025Q4/passport-renewal/phone'],
    ['2026Q1', '100.0%', '1', '1', '2026Q1/passport-renewal/phone'],
  ]);
  expect(trust('survey-2').slice(1)).toEqual([
    ['2025Q4', '50.0%', '1', '2', '2025Q4/passport-renewal/website'],
    ['2026Q1', '100.0%', '1', '1', '2026Q1/passport-renewal/website'],
  ]);
});

test('a collector gets its turn after each survey that is drawn', async () => {
  const database = await databaseOf(...['A', 'B', 'C'].map((service) => record('response', { service })));
  const query = dashboardQuery({ quarter: '2026Q1' }, NOW);
  const view = await inSnapshot(database, (snapshot) => readDashboard(snapshot, query, 8));
  let turns = 0;
  let waiting = setImmediate(function turn() {
    turns += 1;
    waiting = setImmediate(turn);
  });
  const page = await dashboardPage(view, { isServed: true, now: NOW });
  clearImmediate(waiting);
  expect(page).toContain('id="survey-3"');
  expect(turns).toBeGreaterThanOrEqual(3);
});
