import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ingest, type Stretch } from './ingest.ts';
import { startCollector, type Usage } from './program.ts';
import { type Reading, readAll, type Store } from './reports.ts';
import { createResponses } from './responses.ts';
import { type Span, spanBefore } from './span.ts';

/** How many responses there are when reports are made for the first time; the rate is measured four times as often. */
const FIRST = 1_000_000;
const STEPS = 4;

/** What was measured at one size. */
export interface Milestone extends Stretch {
  /** Of the collector that stored this part, which was started for it. */
  readonly usage: Usage;
  /** The size of the database, in bytes. */
  readonly bytes: number;
  readonly readings?: readonly Reading[] | undefined;
}

/** A long ingest, as far as it came. */
export interface Volume {
  readonly run: string;
  readonly span: Span;
  readonly goal: number;
  readonly milestones: readonly Milestone[];
}

/** What is stored where, and who is told how far it came. */
export interface VolumeOptions extends Store {
  /** Where it is written down how far it came: a run that was stopped goes on from there. */
  readonly folder: string;
  readonly goal: number;
  readonly log: (line: string) => void;
}

/** Stores so many responses through a collector, and measures along the way; reports are made of the first and of the last size. */
export async function fill({ folder, goal, args, env, log }: VolumeOptions): Promise<Volume> {
  const kept = join(folder, 'volume.json');
  let volume: Volume = existsSync(kept)
    ? { ...(JSON.parse(await readFile(kept, 'utf8')) as Volume), goal }
    : { run: randomUUID(), span: spanBefore(Date.now()), goal, milestones: [] };
  const responses = createResponses(volume.span, volume.run);
  const first = Math.min(FIRST, Math.ceil(goal / 10));
  const step = Math.ceil(first / STEPS);

  const keep = async (milestones: readonly Milestone[]) => {
    volume = { ...volume, milestones };
    await writeFile(`${kept}.new`, JSON.stringify(volume));
    await rename(`${kept}.new`, kept);
  };
  /** Makes the reports of what is stored, where that was not done. */
  const read = async () => {
    const last = volume.milestones.at(-1);
    if (!last || last.readings) return;
    const readings = await readAll({ args, env }, volume.span.quarter.name);
    for (const { name, elapsed, peak } of readings) log(`${name}: ${Math.round(elapsed)} ms, ${inMegabytes(peak)}`);
    await keep([...volume.milestones.slice(0, -1), { ...last, readings }]);
  };

  for (let stored = volume.milestones.at(-1)?.stored ?? 0; stored < goal; ) {
    if (stored === first) await read();
    const until = Math.min(goal, stored < first ? Math.min(first, stored + step) : stored + step);
    const collector = await startCollector(args, env);
    const stretch = await ingest(collector.port, responses, stored, until);
    const usage = await collector.stop();
    const bytes = await sizeOf({ args, env });
    await keep([...volume.milestones, { ...stretch, usage, bytes }]);
    log(
      `${until} stored: ${Math.round(stretch.rate)} a second, ${inMegabytes(bytes)}, memory ${inMegabytes(usage.peak)}`,
    );
    stored = until;
  }
  await read();
  return volume;
}

const inMegabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`;

/** How large a database is, with its log and its indexes. */
async function sizeOf({ args, env }: Store): Promise<number> {
  const file = args[args.indexOf('--database') + 1];
  if (env.DATABASE_URL === undefined && file !== undefined) {
    const sizes = await Promise.all(
      ['', '-wal'].map((end) =>
        stat(file + end).then(
          ({ size }) => size,
          () => 0,
        ),
      ),
    );
    return sizes.reduce((sum, size) => sum + size);
  }
  const { Client } = await import('pg');
  const client = new Client(env.DATABASE_URL);
  await client.connect();
  try {
    const { rows } = await client.query('select pg_database_size(current_database()) as bytes');
    return Number(rows[0]?.bytes);
  } finally {
    await client.end();
  }
}
