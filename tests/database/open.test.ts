import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { sql } from 'kysely';
import Sqlite from 'libsql';
import { afterAll, expect, test } from 'vitest';
import { openDatabase } from '../../src/database/open.ts';
import { openForTest, temporaryFile } from '../support/database.ts';
import { startPostgres } from '../support/postgres.ts';

/** Opens and closes each database that it is told of, and tells how it went. */
const SCRIPT = `
  const { openDatabase } = await import(process.argv[1]);
  process.on('message', (location) =>
    openDatabase(location).then((database) => database.destroy()).then(
      () => process.send('opened'),
      (error) => process.send(error.message),
    ),
  );
  process.send('ready');
`;

const postgres = await startPostgres();
const processes = await Promise.all(Array.from({ length: 4 }, startProcess));
afterAll(async () => {
  for (const child of processes) child.kill();
  await postgres.stop();
});

async function startProcess(): Promise<ChildProcess> {
  const { href } = new URL('../../dist/collector.mjs', import.meta.url);
  const child = spawn(process.execPath, ['--input-type=module', '-e', SCRIPT, href], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  await once(child, 'message');
  return child;
}

/** One round may pass by luck; many do not. */
const ROUNDS = 12;

test.each([
  ['SQLite', temporaryFile],
  ['PostgreSQL', postgres.createDatabase],
])(
  'processes that open one new %s database at once all succeed',
  async (_engine, newDatabase) => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const location = await newDatabase();
      const outcomes = processes.map(async (child) => {
        const message = once(child, 'message');
        child.send(location);
        return (await message)[0];
      });
      expect(await Promise.all(outcomes)).toEqual(processes.map(() => 'opened'));
    }
  },
  60_000,
);

test('a new SQLite file that another process writes to is waited for', async () => {
  const file = await temporaryFile();
  const other = new Sqlite(file);
  other.exec('begin immediate');
  const opening = openForTest(file);
  other.exec('commit');
  other.close();
  await expect(opening).resolves.toBeDefined();
});

test('a database of a later version is left alone', async () => {
  const file = await temporaryFile();
  const database = await openForTest(file);
  await sql`insert into kysely_migration (name, timestamp) values ('9999-later', '2026-01-01T00:00:00.000Z')`.execute(
    database,
  );
  await expect(openDatabase(file)).rejects.toThrow(`Cannot open the database ${file}: `);
});

test('a location that is neither a file nor PostgreSQL is told', async () => {
  await expect(openDatabase('libsql://db.example')).rejects.toThrow('neither a file nor a postgres:// address');
});
