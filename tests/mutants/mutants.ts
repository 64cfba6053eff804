import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { MUTATIONS, type Mutation } from './mutations.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** What a copy does without: the repository's history, what is linked, and what tests leave behind. */
const LEFT_OUT = ['.git', 'node_modules', 'test-results'];

/** Copies that are tested at once. */
const WORKERS = 2;

/** The first test that failed; `undefined` where all passed. Throws where no test ran at all. */
type Verdict = string | undefined;

const isSpec = (test: string) => test.endsWith('.spec.ts');

/** A mutation's file with the mutation in it; throws where its text is not there exactly once. */
function mutate({ name, file, right, wrong }: Mutation, folder: string): string {
  const [before, after, ...more] = readFileSync(join(folder, file), 'utf8').split(right);
  if (before === undefined || after === undefined || more.length > 0) {
    throw new Error(`"${name}": its text is not in ${file}, or more than once. Correct tests/mutants/mutations.ts.`);
  }
  return before + wrong + after;
}

const apply = (mutation: Mutation, folder: string) =>
  writeFileSync(join(folder, mutation.file), mutate(mutation, folder));

/** Runs tests in a copy of the project, changed or not. */
async function verdictOn(tests: readonly string[], change: (folder: string) => void): Promise<Verdict> {
  const folder = mkdtempSync(join(tmpdir(), 'a11-survey-mutant-'));
  try {
    for (const name of readdirSync(ROOT).filter((each) => !LEFT_OUT.includes(each))) {
      cpSync(join(ROOT, name), join(folder, name), { recursive: true });
    }
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
    change(folder);
    return (
      (await runUnits(
        folder,
        tests.filter((test) => !isSpec(test)),
      )) ?? (await runSpecs(folder, tests.filter(isSpec)))
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function runUnits(folder: string, tests: readonly string[]): Promise<Verdict> {
  if (tests.length === 0) return undefined;
  const { said, complained } = await run(folder, 'vitest', 'run', '--reporter=json', ...tests);
  if (!said.includes('{')) throw new Error(`Vitest did not start:\n${complained}`);
  const report = JSON.parse(said.slice(said.indexOf('{'))) as {
    readonly numTotalTests: number;
    readonly testResults: readonly {
      readonly message: string;
      readonly assertionResults: readonly { readonly status: string; readonly title: string }[];
    }[];
  };
  // A file that cannot even be read has no tests: that is a broken mutation, not a noticed one.
  if (report.numTotalTests === 0) throw new Error(`No test ran: ${report.testResults[0]?.message}`);
  return report.testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .find(({ status }) => status === 'failed')?.title;
}

async function runSpecs(folder: string, tests: readonly string[]): Promise<Verdict> {
  if (tests.length === 0) return undefined;
  const build = await run(folder, 'vite', 'build');
  if (build.code !== 0) throw new Error(`The build failed:\n${build.complained}`);
  const { code, said, complained } = await run(folder, 'playwright', 'test', ...tests);
  if (code === 0) return undefined;
  const failed = /^\s+1\) (.*)$/m.exec(said)?.[1];
  if (!failed) throw new Error(`No test ran:\n${said}${complained}`);
  return failed
    .split(' › ')
    .at(-1)
    ?.replace(/[\s─]+$/, '');
}

async function run(folder: string, program: string, ...args: readonly string[]) {
  const child = spawn(join(folder, 'node_modules/.bin', program), args, {
    cwd: folder,
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [said, complained, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
  return { code: code as number | null, said, complained };
}

// Before any copy, so that a text that is gone is told at once.
for (const mutation of MUTATIONS) mutate(mutation, ROOT);
const tests = [...new Set(MUTATIONS.flatMap((mutation) => mutation.tests))];
const broken = await verdictOn(tests, () => {});
if (broken !== undefined) throw new Error(`Without any mutation "${broken}" fails. Correct that first.`);

const verdicts = new Map<Mutation, Verdict>();
// Those in a browser first, as they take longest.
const left = MUTATIONS.toSorted((one, other) => Number(other.tests.some(isSpec)) - Number(one.tests.some(isSpec)));
await Promise.all(
  Array.from({ length: WORKERS }, async () => {
    for (let mutation = left.shift(); mutation; mutation = left.shift()) {
      const current = mutation;
      verdicts.set(current, await verdictOn(current.tests, (folder) => apply(current, folder)));
    }
  }),
);

const width = Math.max(...MUTATIONS.map(({ name }) => name.length));
for (const mutation of MUTATIONS) {
  const verdict = verdicts.get(mutation);
  console.log(`${mutation.name.padEnd(width)}  ${verdict === undefined ? 'SURVIVED' : `noticed by: ${verdict}`}`);
}
const survivors = MUTATIONS.filter((mutation) => verdicts.get(mutation) === undefined);
console.log(`${MUTATIONS.length} mutants, ${survivors.length} survived`);
if (survivors.length > 0) process.exitCode = 1;
