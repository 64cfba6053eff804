import { availableParallelism, loadavg, totalmem } from 'node:os';
import { sql } from 'kysely';
import { openDatabase } from '../../src/database/open.ts';

/** What is told of the machine: nothing that names it. */
export async function describeMachine(
  postgres: string | undefined,
  loads: readonly number[],
): Promise<readonly string[]> {
  const file = await openDatabase(':memory:');
  const { rows } = await sql<{ version: string }>`select sqlite_version() as version`.execute(file);
  await file.destroy();
  return [
    new Date().toISOString().slice(0, 10),
    `${availableParallelism()} processors, ${Math.round(totalmem() / 2 ** 30)} GB of memory, for the collectors, the databases and the bench together`,
    `Node.js ${process.version.slice(1)}, SQLite ${rows[0]?.version} (libsql)${postgres === undefined ? '' : `, PostgreSQL ${postgres}`}`,
    `programs that waited for a processor, on average, before and after: ${loads.map((load) => load.toFixed(1)).join(' and ')}`,
  ];
}

/** The load of the last minute. */
export const loadNow = (): number => loadavg()[0] ?? 0;
