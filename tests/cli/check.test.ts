import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { run } from '../support/cli.ts';
import { temporaryFolder } from '../support/database.ts';
import { REQUIRED } from '../support/samples.ts';

const TODAY = ['--today', '2026-01-31'];

/** A configuration without any finding, but for what a test gives. */
const right = (given: object = {}) => ({
  ...REQUIRED,
  ombControlNumber: '1405-0276',
  ombExpirationDate: '2027-06-30',
  burdenMinutes: 2,
  burdenContact: 'cx@agency.gov',
  privacyUrl: '/privacy',
  ...given,
});

/** Writes files into a folder of their own, and gives their paths. */
async function files(...contents: readonly unknown[]): Promise<readonly string[]> {
  const folder = await temporaryFolder();
  return Promise.all(
    contents.map(async (content, index) => {
      const file = join(folder, `survey-${index}.json`);
      await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content));
      return file;
    }),
  );
}

const checkOf = async (content: unknown, ...options: readonly string[]) =>
  run(['check', ...TODAY, ...options, ...(await files(content))]);

/** The ids of the rules in the findings of each file. */
const rulesIn = (stdout: string): readonly (readonly string[])[] =>
  JSON.parse(stdout).files.map(({ findings }: { findings: readonly { rule: string }[] }) =>
    findings.map(({ rule }) => rule),
  );

test('a configuration that keeps every rule has no findings, and is told its edition', async () => {
  const [file = ''] = await files(right());
  const { code, stdout, stderr } = await run(['check', file]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toContain(`${file}\n  edition  default of 2023-08, for Passport renewal\n`);
  expect(stdout.replace(/\s+/g, ' ')).toContain('Verified: The trust statement, the closing question');
  expect(stdout).toMatch(/\n\nNo findings\.\n$/);
});

test('a finding tells file, severity, key, what is wrong, what to do, rule and source', async () => {
  const [file = ''] = await files(right({ edition: '2020', trustRequired: false }));
  const { code, stdout } = await run(['check', ...TODAY, file]);
  expect(code).toBe(1);
  expect(stdout).toBe(`${file}
  error    trustRequired is false, and edition 2020 requires an answer to the
           trust question.
           Remove it, or choose edition 2023, in which no question has to be
           answered.
           required-trust: OMB Circular A-11 Section 280 (2020)

1 error, 0 warnings, 0 notes in 1 file.
`);
});

test('a translation is a draft until the agency says that it has reviewed it, in any of its regions', async () => {
  const [file = ''] = await files(right({ lang: 'ko-KR' }));
  const draft = await run(['check', '--strict', '--questions', ...TODAY, file]);
  expect(draft.code).toBe(1);
  expect(draft.stdout).toContain('warning  lang ko-KR asks in 한국어, whose wording is a draft.');
  expect(draft.stdout).toContain('해야 할 일을 쉽게 마칠 수 있었습니다.');
  const reviewed = await run(['check', '--strict', '--reviewed', 'es, ko', ...TODAY, file]);
  expect(reviewed).toMatchObject({ code: 0, stdout: expect.stringContaining('No findings.') });
});

test('--reviewed takes languages that there are', async () => {
  const { code, stderr } = await checkOf(right(), '--reviewed', 'tlh');
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: expect.stringContaining('"tlh" is none of the languages en, es,'),
  });
});

test('--format json has a stable shape', async () => {
  const [first = '', second = ''] = await files(right({ samplePercent: 50 }), right({ service: 'Visa' }));
  const { code, stdout } = await run(['check', '--format', 'json', ...TODAY, first, second]);
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toEqual({
    files: [
      {
        file: first,
        findings: [
          {
            rule: 'offer-everybody',
            severity: 'note',
            source: 'OMB Circular A-11 Section 280, best practice; no rate is mandated',
            key: 'samplePercent',
            what: 'is 50, and offering the survey to everybody is best practice',
            remedy: 'Remove it, unless there is a reason for a sample.',
          },
        ],
      },
      { file: second, findings: [] },
    ],
    errors: 0,
    warnings: 0,
    notes: 1,
  });
});

test.each([
  ['nothing', {}, 0, 0],
  ['a note', { samplePercent: 50 }, 0, 0],
  ['a warning', { burdenMinutes: 6 }, 0, 1],
  ['an error', { edition: '2020', trustRequired: false }, 1, 1],
  ['a wrong key', { chanel: 'phone' }, 1, 1],
])('%s ends with its exit code, and with that of --strict', async (_what, given, code, strict) => {
  expect((await checkOf(right(given))).code).toBe(code);
  expect((await checkOf(right(given), '--strict')).code).toBe(strict);
});

test.each([
  ['2026-04-01', [], 0],
  ['2026-05-01', ['omb-expires-soon'], 0],
  ['2026-06-30', ['omb-expires-soon'], 0],
  ['2026-07-01', ['omb-expired'], 1],
])('a clearance until 2026-06-30 is checked by %s', async (today, rules, code) => {
  const [file = ''] = await files(right({ ombExpirationDate: '2026-06-30' }));
  const ended = await run(['check', '--format', 'json', '--today', today, file]);
  expect(rulesIn(ended.stdout)).toEqual([rules]);
  expect(ended.code).toBe(code);
});

test('dates are checked by this day where no other is given', async () => {
  const [file = ''] = await files(right({ ombExpirationDate: '2020-06-30' }));
  expect(rulesIn((await run(['check', '--format', 'json', file])).stdout)).toEqual([['omb-expired']]);
});

test('two files with one transaction are a finding on the second', async () => {
  const [first = '', second = ''] = await files(right(), right());
  const { code, stdout } = await run(['check', ...TODAY, first, second]);
  expect(code).toBe(0);
  expect(stdout.replace(/\s+/g, ' ')).toContain(`${second} warning service has another survey for the same channel`);
  expect(stdout).toMatch(/0 errors, 1 warning, 0 notes in 2 files\.\n$/);
});

test('a file of several services is checked service by service, at its keys', async () => {
  const { service: _, ...shared } = right({ $schema: './a11-survey.schema.json', samplePercent: 50 });
  const services = { 'passport-renewal': { service: 'Passport renewal', chanel: 'phone' }, visa: { service: 'Visa' } };
  const { code, stdout } = await checkOf({ ...shared, services }, '--questions');
  expect(code).toBe(1);
  expect(stdout).toContain('  error    services.passport-renewal.chanel is not a known key.');
  expect(stdout).toContain('  note     samplePercent is 50,');
  expect(stdout).toContain('  questions of Visa\n');
  expect(stdout).toMatch(/\n\n1 error, 0 warnings, 1 note in 1 file\.\n$/);
});

describe('JSON that is broken', () => {
  test.each([
    ['{\n  "service": "a",\n  "provider" "b"\n}', 'in line 3, column 14.'],
    ['{\n  "service": "a"', 'in line 2, column 17.'],
    ['', 'in line 1, column 1.'],
  ])('%j is told with its place', async (content, place) => {
    const { code, stdout } = await checkOf(content);
    expect(code).toBe(1);
    expect(stdout.replace(/\s+/g, ' ')).toMatch(/error The configuration is not JSON: /);
    expect(stdout.replace(/\s+/g, ' ')).toContain(place);
  });

  test('does not keep the other files from being checked', async () => {
    const [broken = '', last = ''] = await files('{', right({ samplePercent: 50 }));
    const { code, stdout } = await run(['check', '--format', 'json', ...TODAY, broken, `${last}.none`, last]);
    expect(code).toBe(1);
    expect(rulesIn(stdout)).toEqual([['readable-file'], ['readable-file'], ['offer-everybody']]);
    expect(JSON.parse(stdout).files[1].findings[0].what).toMatch(/^cannot be read: ENOENT/);
  });
});

test('a byte order mark is passed over', async () => {
  expect((await checkOf(`\uFEFF${JSON.stringify(right())}`)).code).toBe(0);
});

test('- reads from standard input', async () => {
  const cli = fileURLToPath(new URL('../../dist/cli.mjs', import.meta.url));
  const child = spawn(process.execPath, [cli, 'check', ...TODAY, '-'], { stdio: ['pipe', 'pipe', 'inherit'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  child.stdin.end(JSON.stringify(right({ samplePercent: 50 })));
  const [stdout, [code]] = await Promise.all([text(child.stdout), once(child, 'exit')]);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^standard input\n {2}note {5}samplePercent is 50/);
});

test('--questions tells what is asked, in the words shown', async () => {
  const given = right({ edition: '2023', comment: false });
  expect((await checkOf(given, '--questions')).stdout).toContain(
    `  questions of Passport renewal
    trust     This interaction increased my trust in the Department of State.
    positive  What about this interaction made the difference?
    negative  What could have been better?
`,
  );
  expect((await checkOf(given)).stdout).not.toContain('What could have been better?');
  expect(JSON.parse((await checkOf(given, '--questions', '--format', 'json')).stdout).files[0].surveys).toEqual([
    {
      service: 'Passport renewal',
      edition: '2023',
      questions: [
        { id: 'trust', statement: 'This interaction increased my trust in the Department of State.' },
        { id: 'positive', statement: 'What about this interaction made the difference?' },
        { id: 'negative', statement: 'What could have been better?' },
      ],
    },
  ]);
});

test.each([
  [[], 'No file is given. Give the JSON file of a configuration, or -.'],
  [['--format', 'xml', 'a.json'], '"xml" is not a format. Give one of text, json.'],
  [['--today', '2026-02-30', 'a.json'], '"2026-02-30" is not a date. Give one such as 2026-01-31.'],
  [['-', '-'], '- is given twice. Give it once.'],
  [['--stric', 'a.json'], "Unknown option '--stric'."],
])('check %j is wrong usage', async (args, what) => {
  const { code, stdout, stderr } = await run(['check', ...args]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toBe(`a11-survey: ${what} See a11-survey check --help.\n`);
});

test('its help fits a terminal', async () => {
  const { code, stdout } = await run(['check', '--help']);
  expect(code).toBe(0);
  for (const word of ['--format', '--questions', '--strict', '--today']) expect(stdout).toContain(word);
  for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
});
