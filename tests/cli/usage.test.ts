import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { run } from '../support/cli.ts';
import { temporaryFile } from '../support/database.ts';

test('prints its version', async () => {
  const { version } = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8'));
  expect(await run(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
});

test.each([
  [[], 'collect', 'report'],
  [['--help'], 'collect', 'report'],
  [['check', '--help'], '--collector', '--origin', '--service', '--strict', '--questions', '--today'],
  [
    ['collect', '--help'],
    '--port',
    '--host',
    '--database',
    '--allow-origin',
    '--read-token-file',
    '--alerts',
    '--webhook',
    '--every',
    '--rate',
    '--burst',
    '--trust-proxy',
  ],
  [['comments', '--help'], '--search', '--service', '--trust', '--since', '--format', '--database'],
  [
    ['report', '-h'],
    '--quarter',
    '--service',
    '--format',
    '--out',
    '--facts',
    '--alerts',
    '--html',
    '--since',
    '--without-suspected',
    '--database',
  ],
  [['tables', '--help'], '--engine', 'cockroachdb', 'yugabytedb', 'dsql'],
])('%j prints help', async (args, ...words) => {
  const { code, stdout, stderr } = await run(args);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  for (const word of words) expect(stdout).toContain(word);
  for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
});

test.each([
  [['survey'], 'There is no command "survey". See a11-survey --help.'],
  [['report', '--quater', '2026Q1'], "Unknown option '--quater'. See a11-survey report --help."],
  [['report', 'extra'], "Unexpected argument 'extra'. See a11-survey report --help."],
  [['report', '--quarter'], "Option '--quarter <value>' argument missing. See a11-survey report --help."],
  [['tables'], '"" is not an engine. Give one of cockroachdb, yugabytedb, dsql.'],
  [['report', '--quarter', '2026'], '"2026" is not a quarter. Give the'],
  [['report', '--format', 'xml'], '"xml" is not a format. Give one of text, json.'],
  [['report', '--alerts', 'a.json', '--without-suspected'], '--alerts counts all responses.'],
  [['report', '--out', ''], '--out is empty. Give the folder to write to.'],
  [['report', '--facts', 'facts.json'], '--facts goes into files. Give --out with it.'],
  [['report', '--out', 'files', '--format', 'json'], '--format is of what is printed. Leave it out with --out'],
  [
    ['check', '--collector', 'cx.agency.gov'],
    '"cx.agency.gov" is no address of a collector. Give one such as https://',
  ],
  [
    ['check', '--collector', 'https://touchpoints.app.cloud.gov/touchpoints/2a6e9509/submissions.json'],
    'is a form of GSA Touchpoints, which takes no records: nothing was sent.',
  ],
  [['check', '--collector', 'https://a.gov', 'a.json'], 'Leave them out with --collector.'],
  [['check', '--collector', 'https://a.gov', '--origin', 'a.gov'], 'The allowed origin "a.gov" is not an origin.'],
  [['check', '--origin', 'https://a.gov', 'a.json'], '--origin is of a collector. Give --collector with it.'],
  [['report', '--alerts', 'a.json', '--out', 'files'], '--alerts is printed. Leave it out with --out.'],
  [['collect', '--alerts', 'a.json'], '--alerts has nobody to tell. Give --webhook, or A11_WEBHOOK, with an address.'],
  [['collect', '--alerts', 'a.json', '--webhook', 'chat'], 'The webhook is no address. Give one that begins with'],
  [['collect', '--webhook', 'https://a.gov'], '--webhook is of alerts. Give --alerts with a rule file.'],
  [['collect', '--alerts', 'a', '--webhook', 'https://a.gov', '--every', '0'], '"0" is no number of minutes. Give one'],
  [['report', '--html', 'page.html', '--out', 'files'], '--html writes one page. Leave out --out,'],
  [['report', '--since', '2026Q1'], '--since is of a page. Give --html with it.'],
  [['collect', '--read-token-file', 'no-such-file'], '--read-token-file cannot be read: ENOENT'],
  [['collect', '--port', '80a'], '"80a" is not a port. Give a number from 0 to 65535.'],
  [['collect', '--allow-origin', 'agency.gov'], 'The allowed origin "agency.gov" is not an origin. Give one such as'],
])('%j is told in one line what is wrong', async (args, what) => {
  const { code, stdout, stderr } = await run(args);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(/^a11-survey: [^\n]+\n$/);
  expect(stderr).toContain(what);
});

test('an address that is not PostgreSQL is wrong usage', async () => {
  const { code, stderr } = await run(['report'], { DATABASE_URL: 'mysql://user:secret@db/records' });
  expect(code).toBe(2);
  expect(stderr).toContain('DATABASE_URL is not a postgres:// address');
  expect(stderr).not.toContain('secret');
});

test('a database that is not there is told and not made', async () => {
  const file = await temporaryFile();
  const { code, stderr } = await run(['report', '--database', file]);
  expect(code).toBe(1);
  expect(stderr).toBe(
    `a11-survey: There is no database ${file}. Give the file that the collector stores in as --database.\n`,
  );
  await expect(readFile(file)).rejects.toThrow('ENOENT');
});

test.each(['collect', 'report'])('%s tells of a server that is down without its password', async (command) => {
  const DATABASE_URL = 'postgres://user:secret@127.0.0.1:1/records';
  const { code, stderr } = await run([command], { DATABASE_URL });
  expect(code).toBe(1);
  expect(stderr).toMatch(/^a11-survey: Cannot open the database postgres:\/\/127.0.0.1:1\/records: [^\n]+\n$/);
  expect(stderr).not.toContain('secret');
});

test('a folder that is not there is told', async () => {
  const { code, stderr } = await run(['collect', '--database', `${await temporaryFile()}/records.sqlite`]);
  expect(code).toBe(1);
  expect(stderr).toMatch(/^a11-survey: Cannot open the database [^\n]+Check that the folder is there[^\n]+\n$/);
});
