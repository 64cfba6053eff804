import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const CLI = fileURLToPath(new URL('../../dist/cli.mjs', import.meta.url));

/** How a program ended, and what it said. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built program to its end, in an environment that knows of no database but what a test gives. */
export async function run(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Ended> {
  const child = start(args, env);
  const [stdout, stderr, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
  return { code, stdout, stderr };
}

/** Starts the built collector on a free port; it is killed when the test has finished, if not before. */
export async function startCollector(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const child = start(['collect', '--port', '0', ...args], env);
  const stderr = text(child.stderr);
  const exit = once(child, 'exit').then(([code]) => code as number | null);
  const line = await Promise.race([once(createInterface(child.stdout), 'line').then(([first]) => String(first)), exit]);
  if (typeof line !== 'string') throw new Error(`The collector did not start: ${await stderr}`);
  const address = /http:\S+/.exec(line)?.[0] ?? '';
  return {
    line,
    post: (records: readonly unknown[], headers: Record<string, string> = {}) =>
      fetch(address, { method: 'POST', headers, body: JSON.stringify({ records }) }),
    /** Sends a signal and gives the exit code, null when the signal itself was the end. */
    async end(signal: NodeJS.Signals) {
      child.kill(signal);
      return await exit;
    },
  };
}

function start(args: readonly string[], env: NodeJS.ProcessEnv) {
  const child = spawn(process.execPath, [CLI, ...args], {
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}
