import { expect, test } from 'vitest';
import { store } from '../../src/database/store.ts';
import { run } from '../support/cli.ts';
import { openForTest, temporaryFile } from '../support/database.ts';
import { rated, record } from '../support/records.ts';

/** The file of a database in which somebody wrote something. */
async function written(...texts: readonly string[]): Promise<string> {
  const file = await temporaryFile();
  const at = '2025-11-14T15:00:00.000Z';
  const records = texts.map((text) =>
    record('response', { answers: [rated('trust', 2), { question: 'comment', statement: 'Anything else?', text }] }),
  );
  await store(
    await openForTest(file),
    records.map((each) => ({ record: each, receivedAt: at, answeredAt: at })),
  );
  return file;
}

test('prints what was searched for, as text, JSON and CSV', async () => {
  const file = await written('=Slow.\u001B[2J\nVery slow.', 'Quick.');
  const print = async (...args: readonly string[]) => await run(['comments', '--database', file, ...args]);
  expect(await print('--search', 'slow VERY')).toEqual({
    code: 0,
    stdout: `2025-11-14T15:00:00.000Z, Passport renewal, website, en, trust 2
  Anything else?
    =Slow.[2J
    Very slow.

`,
    stderr: '',
  });
  const [line, end] = (await print('--search', 'quick', '--format', 'json')).stdout.split('\n');
  expect(JSON.parse(line as string)).toMatchObject({ trust: '2', comments: [{ text: 'Quick.', masked: 0 }] });
  expect(end).toBe('');
  expect((await print('--trust', '2', '--search', '=', '--format', 'csv')).stdout).toContain(`,"'=Slow.`);
  expect((await print('--trust', '3')).stdout).toBe('');
});

test.each([
  [['--quarter', '2026'], '"2026" is not a quarter.'],
  [['--format', 'html'], '"html" is not a format. Give one of text, json, csv. See a11-survey comments --help.'],
  [['--until', '31'], '"31" is not a day.'],
])('%j is told', async (args, what) => {
  const { code, stderr } = await run(['comments', ...args]);
  expect(code).toBe(2);
  expect(stderr).toContain(what);
});
