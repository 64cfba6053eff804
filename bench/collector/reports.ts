import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TOKEN } from './contenders.ts';
import { type Ended, run, startCollector } from './program.ts';

/** How long one report took, and how much memory. */
export interface Reading {
  readonly name: string;
  /** In milliseconds: of a command from its start to its end, of a page from the request to its last byte. */
  readonly elapsed: number;
  /** For how long a command had a processor, in milliseconds, with what it takes to start Node.js. */
  readonly cpu?: number | undefined;
  /** In bytes. */
  readonly peak: number;
}

/** Where a collector's records are, as its command line and its environment say. */
export interface Store {
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
}

const RULES = {
  rules: [
    { alert: 'trust-falls', points: 5 },
    { alert: 'drop-off-rises', points: 10 },
    { alert: 'responses-stop', days: 2 },
  ],
};

/** How `report --alerts` ends where there is an alert. */
const ALERTED = 3;

/** Asks for everything that can be asked of a quarter, one after the other; the hand-in last, as it reads each record. */
export async function readAll({ args, env }: Store, quarter: string): Promise<readonly Reading[]> {
  const folder = await mkdtemp(join(tmpdir(), 'a11-bench-reports-'));
  const rules = join(folder, 'rules.json');
  await writeFile(rules, JSON.stringify(RULES));
  const report = async (name: string, ...options: string[]): Promise<Reading> => {
    const { code, stderr, elapsed, cpu, peak }: Ended = await run(
      ['report', '--quarter', quarter, ...args, ...options],
      env,
    );
    if (code !== 0 && code !== ALERTED)
      throw new Error(`a11-survey report ${options.join(' ')} ended with ${code}: ${stderr}`);
    return { name: `\`${name}\``, elapsed, cpu, peak };
  };
  try {
    return [
      await report('report'),
      await report('report --format json', '--format', 'json'),
      await report('report --service', '--service', 'Application 01'),
      await report('report --alerts', '--alerts', rules),
      await report('report --html', '--html', join(folder, 'dashboard.html')),
      ...(await dashboard({ args, env }, quarter)),
      await report('report --out', '--out', join(folder, 'quarter')),
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The dashboard as a collector serves it, to the first who asks and to the next. */
async function dashboard({ args, env }: Store, quarter: string): Promise<readonly Reading[]> {
  const server = await startCollector(args, { ...env, A11_READ_TOKEN: TOKEN });
  const times: number[] = [];
  for (let time = 0; time < 2; time += 1) {
    const start = performance.now();
    const reply = await fetch(`http://127.0.0.1:${server.port}/dashboard?quarter=${quarter}`, {
      headers: { authorization: `Bearer ${TOKEN}`, connection: 'close' },
    });
    const page = await reply.text();
    if (!reply.ok || !page.includes('Application ')) throw new Error(`The dashboard is not there: ${reply.status}`);
    times.push(performance.now() - start);
  }
  const { peak } = await server.stop();
  return times.map((elapsed, time) => ({ name: `\`GET /dashboard\`, ${['first', 'then'][time]}`, elapsed, peak }));
}
