import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BROWSER, type BrowserName } from './browsers.ts';
import { missingFor } from './missing.ts';
import { type Options, readOptions } from './options.ts';
import { perform } from './perform.ts';
import type { Language, Scenario } from './scenario.ts';
import { SCENARIOS } from './scenarios/index.ts';
import { differenceFrom, readSteps, textOf, writeTranscript } from './transcript.ts';

const TRANSCRIPTS = fileURLToPath(new URL('./transcripts/', import.meta.url));

// Whoever breaks it off leaves nothing behind either: what was started ends with us, and folders are removed on exit.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

const options = readOptions(process.argv.slice(3));
for (const browser of options.browsers) {
  const missing = missingFor(browser);
  if (missing) console.log(`Screen reader with ${browser} skipped: ${missing}`);
  else if (!(await hearAll(browser, options))) process.exitCode = 1;
}

/** Hears every scenario in a browser; whether all went as it is kept. */
async function hearAll(browser: BrowserName, { scenarios, times, isUpdate }: Options): Promise<boolean> {
  console.log(`${versionOf('orca')} with ${versionOf(BROWSER[browser].command)}`);
  let isAsKept = true;
  for (const scenario of SCENARIOS.filter(({ name }) => scenarios.length === 0 || scenarios.includes(name))) {
    for (const language of scenario.languages) {
      for (let time = 0; time < times; time += 1) {
        // On a busy machine Orca drops an utterance now and then; a survey that is broken is heard otherwise each time.
        const isHeard =
          (await hear(scenario, language, browser, isUpdate)) || (await hear(scenario, language, browser, isUpdate));
        isAsKept &&= isHeard;
      }
    }
  }
  return isAsKept;
}

/** Hears one scenario, and keeps it or compares it. */
async function hear(scenario: Scenario, language: Language, browser: BrowserName, isUpdate: boolean): Promise<boolean> {
  const name = `${scenario.name}.${language}.${browser}.txt`;
  const file = join(TRANSCRIPTS, name);
  const folder = mkdtempSync(join(tmpdir(), 'a11-survey-orca-'));
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  process.once('exit', remove);
  const begun = Date.now();
  const tell = (outcome: string) => console.log(`  ${name}: ${outcome}, ${((Date.now() - begun) / 1000).toFixed(1)} s`);
  try {
    const kept = isUpdate ? [] : readSteps(file);
    const { steps, problem } = await perform({ scenario, language, browser, kept, folder: join(folder, 'desktop') });
    const text = textOf(scenario.title, steps);
    if (problem) {
      tell('FAILED');
      console.log(`${text}\n${String(problem)}`);
      return false;
    }
    if (isUpdate) {
      writeTranscript(file, text);
      tell('kept');
      return true;
    }
    const difference = differenceFrom(file, text);
    tell(difference ? 'DIFFERS' : 'as kept');
    if (difference) console.log(difference);
    return !difference;
  } finally {
    process.off('exit', remove);
    remove();
  }
}

/** What a program says of itself. */
function versionOf(command: string): string {
  const said = spawnSync(command, ['--version'], { encoding: 'utf8' }).stdout.trim();
  return command === 'orca' ? `Orca ${said}` : said;
}
