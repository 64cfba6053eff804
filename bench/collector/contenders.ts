import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { startPostgres } from '../../tests/support/postgres.ts';
import { type Server, startCollector, startServer } from './program.ts';
import { buildWithoutStore } from './without-store/build.ts';

/** The secret by which the bench reads what a collector took of the processors. */
export const TOKEN = 'a-token-that-the-bench-reads-by';

/** A way to run the collector that is measured beside others. */
export interface Contender {
  readonly name: string;
  /** The processes among which connections are shared out. */
  readonly servers: readonly Server[];
  /** Where it stores: contenders of one location share their records. Undefined of one that stores nothing. */
  readonly location: string | undefined;
}

/** Everything that is measured, started. */
export interface Field {
  /** The version of PostgreSQL. */
  readonly postgres: string;
  /** What a location is called. */
  readonly engineOf: (location: string) => string;
  readonly contenders: readonly Contender[];
  /** Stops the collectors and leaves what they stored. */
  readonly stop: () => Promise<void>;
  /** Deletes it. */
  readonly close: () => Promise<void>;
}

/** How many processes store in one PostgreSQL. */
const PROCESSES = [1, 2, 4] as const;

/** Starts the collector without a store, over SQLite and over PostgreSQL. */
export async function startField(): Promise<Field> {
  const env = { A11_READ_TOKEN: TOKEN };
  const folder = await mkdtemp(join(tmpdir(), 'a11-bench-'));
  const file = join(folder, 'responses.sqlite');
  const postgres = await startPostgres(undefined, 'on');
  const address = await postgres.createDatabase();

  const without = await startServer([await buildWithoutStore()], env);
  const sqlite = await startCollector(['--database', file], env);
  const several: Server[] = [];
  for (let process = 0; process < Math.max(...PROCESSES); process += 1) {
    several.push(await startCollector([], { ...env, DATABASE_URL: address }));
  }
  return {
    postgres: await versionOf(address),
    engineOf: (location) => (location === file ? 'SQLite' : 'PostgreSQL'),
    contenders: [
      { name: 'without a store', servers: [without], location: undefined },
      { name: 'SQLite', servers: [sqlite], location: file },
      ...PROCESSES.map((count) => ({
        name: `PostgreSQL, ${count} ${count === 1 ? 'process' : 'processes'}`,
        servers: several.slice(0, count),
        location: address,
      })),
    ],
    async stop() {
      for (const server of [without, sqlite, ...several]) await server.stop();
    },
    async close() {
      await postgres.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function versionOf(address: string): Promise<string> {
  const client = new Client(address);
  await client.connect();
  const { rows } = await client.query<{ version: string }>("select current_setting('server_version') as version");
  await client.end();
  return rows[0]?.version ?? '';
}
