import { randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '../../tests/support/postgres.ts';
import { startField } from './contenders.ts';
import { describeMachine, loadNow } from './machine.ts';
import { readOptions } from './options.ts';
import { type Filled, type Findings, pageOf, type Race } from './page.ts';
import { startCollector } from './program.ts';
import { createResponses } from './responses.ts';
import { createSupply, race } from './rounds.ts';
import { spanBefore } from './span.ts';
import { repeat, type Verdict, verify } from './verify.ts';
import { fill } from './volume.ts';

/** What an outbox sends at once after an outage. */
const BATCH = 50;
/** So many more responses come in batches, as they take less time each. */
const MORE_IN_BATCHES = 5;

const args = process.argv.slice(3);
const options = readOptions(args);
const before = loadNow();
const races = options.rounds > 0 ? await raceAll() : undefined;
const filled = options.ingest > 0 ? await fillAll() : [];
const page = pageOf({
  machine: await describeMachine(races?.postgres, [before, loadNow()]),
  command: ['npm run bench:collector', ...shownArgs()].join(' '),
  races: races?.races ?? [],
  verdicts: races?.verdicts ?? new Map(),
  filled,
});
if (options.out !== undefined) await writeFile(options.out, page);
process.stdout.write(`\n${page}`);

/** Throughput and latency of every contender, and whether what they acknowledged is there. */
async function raceAll(): Promise<Pick<Findings, 'races' | 'verdicts'> & { readonly postgres: string }> {
  const { rounds, responses: perRound } = options;
  const responses = createResponses(spanBefore(Date.now()), randomUUID());
  const field = await startField();
  try {
    const supply = createSupply(responses);
    const races: Race[] = [];
    for (const batch of [1, BATCH]) {
      const count = batch === 1 ? perRound : perRound * MORE_IN_BATCHES;
      races.push({ batch, results: await race(field.contenders, supply, { rounds, responses: count, batch }) });
      log(`${batch} to a request: done`);
    }
    const repeated = new Map<string, number>();
    for (const { location, servers } of field.contenders) {
      if (location === undefined || repeated.has(location)) continue;
      repeated.set(location, await repeat(servers[0]?.port ?? 0, responses, supply.taken(location)));
    }
    await field.stop();
    const verdicts = new Map<string, Verdict>();
    for (const [location, count] of repeated) {
      verdicts.set(field.engineOf(location), await verify(location, responses, supply.taken(location), count));
    }
    return { races, verdicts, postgres: field.postgres };
  } finally {
    await field.close();
  }
}

/** Many responses in each engine that is asked for, and the reports of them. */
async function fillAll(): Promise<readonly Filled[]> {
  const folder = options.folder ?? (await mkdtemp(join(tmpdir(), 'a11-bench-volume-')));
  await mkdir(folder, { recursive: true });
  try {
    const file = join(folder, 'responses.sqlite');
    const sqlite = await fillOne('SQLite', folder, file, { args: ['--database', file], env: {} });
    if (!options.postgres) return [sqlite];
    const postgres = await startPostgres(undefined, 'on');
    try {
      const address = await postgres.createDatabase();
      const own = await mkdtemp(join(tmpdir(), 'a11-bench-volume-'));
      return [sqlite, await fillOne('PostgreSQL', own, address, { args: [], env: { DATABASE_URL: address } })];
    } finally {
      await postgres.stop();
    }
  } finally {
    if (options.folder === undefined) await rm(folder, { recursive: true, force: true });
  }
}

async function fillOne(
  engine: string,
  folder: string,
  location: string,
  store: Pick<Parameters<typeof fill>[0], 'args' | 'env'>,
): Promise<Filled> {
  const volume = await fill({ ...store, folder, goal: options.ingest, log: (line) => log(`${engine}: ${line}`) });
  const responses = createResponses(volume.span, volume.run);
  const numbers = Array.from({ length: volume.milestones.at(-1)?.stored ?? 0 }, (_, index) => index);
  const collector = await startCollector(store.args, store.env);
  const repeated = await repeat(collector.port, responses, numbers);
  await collector.stop();
  return { engine, volume, verdict: await verify(location, responses, numbers, repeated) };
}

/** How the bench was called, without what is of this machine. */
function shownArgs(): readonly string[] {
  const own = ['--folder', '--out'];
  const shown = args.filter((arg, index) => !own.includes(arg) && !own.includes(args[index - 1] ?? ''));
  return shown.length > 0 ? ['--', ...shown] : [];
}

function log(line: string): void {
  process.stderr.write(`${line}\n`);
}
