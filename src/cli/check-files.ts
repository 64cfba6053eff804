import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { type Checked, checkAll, type LanguageOf } from '../contract/check.ts';
import { type Finding, findingOf, type Ground } from '../standard/rule.ts';

/** A file that is not there, or not JSON. */
const READABLE: Ground = { id: 'readable-file', severity: 'error', source: 'JSON (RFC 8259)' };

/** Reads and checks files, `-` for standard input. One that cannot be read is a finding, and the others are checked. */
export async function checkFiles(
  files: readonly string[],
  today: string,
  languageOf: LanguageOf,
): Promise<readonly Checked[]> {
  const read = await Promise.all(files.map(async (name) => ({ name, ...(await readInput(name)) })));
  const checked = checkAll(
    read.filter((each) => 'input' in each),
    today,
    languageOf,
  ).values();
  return read.flatMap((each) =>
    'input' in each ? (checked.next().value ?? []) : { name: each.name, findings: [each.finding], surveys: [] },
  );
}

/** The JSON of a file, or why there is none. */
export async function readInput(file: string): Promise<{ readonly input: unknown } | { readonly finding: Finding }> {
  let content: string;
  try {
    content = (await (file === '-' ? text(process.stdin) : readFile(file, 'utf8'))).replace(/^\uFEFF/, '');
  } catch (error) {
    const what = `cannot be read: ${(error as Error).message}`;
    return { finding: findingOf(READABLE, { key: '', what, remedy: 'Give the path of a JSON file.' }) };
  }
  try {
    return { input: JSON.parse(content) };
  } catch (error) {
    const what = `is not JSON: ${explainJson(error as Error, content)}`;
    return { finding: findingOf(READABLE, { key: '', what, remedy: 'Correct it there.' }) };
  }
}

/** Node's words about broken JSON in one line, with the line and column where it tells the position. */
function explainJson({ message }: Error, content: string): string {
  const told = message.replace(/ \(line \d+ column \d+\)$/, '').replace(/\s+/g, ' ');
  const position = /^Unexpected end/.test(told) ? content.length : /at position (\d+)/.exec(told)?.[1];
  if (position === undefined) return told;
  const before = content.slice(0, Number(position)).split('\n');
  return `${told.replace(/ in JSON.*$/, '')} in line ${before.length}, column ${(before.at(-1) ?? '').length + 1}`;
}
