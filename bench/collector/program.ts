import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

/** The program as it is built. */
const CLI = fileURLToPath(new URL('../../dist/cli.mjs', import.meta.url));
const TELL_USAGE = new URL('./tell-usage.js', import.meta.url).href;

/** What a program took of its machine. */
export interface Usage {
  /** The most memory that it had resident at once, in bytes. */
  readonly peak: number;
  /** For how long it had a processor, in milliseconds. */
  readonly cpu: number;
}

/** A program that came to its end. */
export interface Ended extends Usage {
  readonly code: number | null;
  readonly stderr: string;
  /** From its start to its end, in milliseconds. */
  readonly elapsed: number;
}

/** A server that runs. */
export interface Server {
  readonly port: number;
  /** Tells it to stop, and gives what it took. */
  readonly stop: () => Promise<Usage>;
}

/** Runs the built program to its end. */
export async function run(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Ended> {
  const start = performance.now();
  const child = startNode([CLI, ...args], env);
  child.stdout.resume();
  const [stderr, usage, [code]] = await Promise.all([
    text(child.stderr),
    usageOf(child),
    once(child, 'exit') as Promise<[number | null]>,
  ]);
  const elapsed = performance.now() - start;
  return { code, stderr, elapsed, ...usage };
}

/** Starts the built collector on a free port; the bench is one network, and sends more than any. */
export const startCollector = (args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Server> =>
  startServer([CLI, 'collect', '--port', '0', '--rate', 'off', ...args], env);

/** Starts a program that prints the address at which it listens. */
export async function startServer(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Server> {
  const child = startNode(args, env);
  const usage = usageOf(child);
  const exit = once(child, 'exit');
  const stderr: string[] = [];
  child.stderr.on('data', (chunk) => stderr.push(String(chunk)));
  const lines = createInterface(child.stdout);
  const line = await Promise.race([once(lines, 'line').then(([first]) => String(first)), exit.then(() => '')]);
  const port = Number(/:(\d+)\//.exec(line)?.[1]);
  if (!port) throw new Error(`The collector did not start: ${stderr.join('')}`);
  return {
    port,
    async stop() {
      child.kill('SIGTERM');
      await exit;
      if (stderr.length > 0) throw new Error(`The collector complained: ${stderr.join('').slice(0, 2000)}`);
      return await usage;
    },
  };
}

/** Node.js with a further pipe, on which it tells what it took as it ends; it knows of no database but what it is given. */
function startNode(args: readonly string[], env: NodeJS.ProcessEnv) {
  const { DATABASE_URL: _url, A11_READ_TOKEN: _token, ...rest } = process.env;
  const flags = process.env.BENCH_NODE_FLAGS?.split(' ') ?? [];
  return spawn(process.execPath, [...flags, '--import', TELL_USAGE, ...args], {
    env: { ...rest, ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  }) as ChildProcess & { readonly stdout: NodeJS.ReadableStream; readonly stderr: NodeJS.ReadableStream };
}

const usageOf = async (child: ChildProcess): Promise<Usage> =>
  JSON.parse(await text(child.stdio[3] as NodeJS.ReadableStream)) as Usage;
