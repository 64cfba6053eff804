import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Utterance } from './speech.ts';

/** Something that happens, and what is heard of it. */
export interface Step {
  readonly does: string;
  readonly heard: readonly string[];
}

/** What Orca says of a page that loads: how much of it depends on who is faster. */
const LOADING = /^((.* )?document web\.|Loading\. Please wait\.|Finished loading .*|Page has \d.*)$/;

/**
 * What was heard as it stands in a transcript, without what is not steady. Of a status that changes twice in a moment,
 * Orca can read the second text for both: what is said again counts where it is said last.
 */
export function linesOf(heard: readonly Utterance[], unsteady: readonly string[] = []): readonly string[] {
  const lines = heard.map(({ text, isReading }) => ({ line: text.replace(/\s+/g, ' ').trim(), isReading }));
  return lines
    .filter(({ line }) => line && !LOADING.test(line) && !unsteady.includes(line))
    .filter(
      ({ line, isReading }, index, all) => isReading || !all.slice(index + 1).some((later) => later.line === line),
    )
    .map(({ line }) => line);
}

/** Whether the same is said, in whatever order: of two things that happen at once, either can be said first. */
export const isSame = (some: readonly string[], others: readonly string[]): boolean =>
  some.toSorted().join('\n') === others.toSorted().join('\n');

/** Writes a transcript out: after `>` what happens, and indented what is heard of it. */
export const textOf = (title: string, steps: readonly Step[]): string =>
  `${[title, ...steps.map(({ does, heard }) => [`\n> ${does}`, ...heard.map((line) => `    ${line}`)].join('\n'))].join('\n')}\n`;

/** What is heard in each step of a transcript that was written out; nothing where there is none yet. */
export function readSteps(file: string): readonly Step[] {
  if (!existsSync(file)) return [];
  const [, ...steps] = readFileSync(file, 'utf8').split('\n\n> ');
  return steps.map((step) => {
    const [does = '', ...heard] = step.trimEnd().split('\n');
    return { does, heard: heard.map((line) => line.trim()) };
  });
}

/** Keeps a transcript. */
export function writeTranscript(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** In what a transcript differs from the one that is kept, as `diff` tells it; nothing where they are equal. */
export function differenceFrom(file: string, text: string): string {
  const kept = existsSync(file) ? file : '/dev/null';
  const { stdout, error } = spawnSync('diff', ['--unified=4', '--label', 'as kept', '--label', 'as heard', kept, '-'], {
    input: text,
    encoding: 'utf8',
  });
  if (error) throw error;
  return stdout;
}
