import { setTimeout as delay } from 'node:timers/promises';
import { Kysely, PostgresDialect, sql } from 'kysely';
import Sqlite from 'libsql';
import { isPostgres, nameOf } from './location.ts';
import { isMigrated, migrate } from './migrate.ts';
import { createSqliteDialect } from './sqlite-dialect.ts';
import type { Database, Tables } from './tables.ts';

/** How long to wait for a lock that another process holds, or for a connection, before it is an error. */
const PATIENCE_MS = 5000;

/**
 * Opens the collected records and brings their tables up to date; `location` is the path of a SQLite file, made
 * where there is none, or a `postgres://` address. Several processes may open one database at once.
 */
export async function openDatabase(location: string): Promise<Database> {
  try {
    return await (isPostgres(location) ? openPostgres(location) : openSqlite(location));
  } catch (error) {
    throw new Error(`Cannot open the database ${nameOf(location)}: ${causeOf(error)}. ${remedy(location, error)}`, {
      cause: error,
    });
  }
}

async function openSqlite(path: string): Promise<Database> {
  // libsql would take an address for a database to fetch over the network.
  if (/^\w+:\/\//.test(path)) throw new Error('neither a file nor a postgres:// address');
  const file = new Sqlite(path);
  const database = new Kysely<Tables>({ dialect: createSqliteDialect(file) });
  try {
    file.pragma(`busy_timeout = ${PATIENCE_MS}`);
    await whenFree(() => file.pragma('journal_mode = WAL'));
    // WAL's default survives a crash of the process but not of the machine; an acknowledged answer survives both.
    file.pragma('synchronous = FULL');
    // Ids are random, so that each record is written to other pages. With 16 MB of them at hand instead of 2, and 64
    // in the write-ahead log instead of 4 before they are brought home, far fewer are read and written twice.
    file.pragma('cache_size = -16384');
    file.pragma('wal_autocheckpoint = 16384');
    // What refers to a record is stored and deleted with it, in one transaction: to look each row's record up again takes a
    // fifth of the time that storing takes.
    file.pragma('foreign_keys = OFF');
    // What is deleted is not left in the file.
    file.pragma('secure_delete = ON');
    // libsql would sort ten million answers in memory.
    file.pragma('temp_store = FILE');
    // Kysely's migrator takes no lock on SQLite: two processes would both make the tables.
    await database.connection().execute(async (connection) => {
      await sql`begin immediate`.execute(connection);
      await migrate(connection);
      await sql`commit`.execute(connection);
    });
    return database;
  } catch (error) {
    file.close();
    throw error;
  }
}

async function openPostgres(address: string): Promise<Database> {
  // Loaded by those alone who store there.
  const { Pool } = await import('pg');
  const pool = new Pool({ connectionString: address, connectionTimeoutMillis: PATIENCE_MS });
  // A connection that the server closes must not end the process, idle or in use: its query rejects, if it has one,
  // and the pool opens the next.
  const ignore = () => {};
  pool.on('error', ignore);
  pool.on('connect', (client) => client.on('error', ignore));
  const database = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  try {
    if (!(await isMigrated(database))) await migrate(database);
    return database;
  } catch (error) {
    await pool.end();
    throw error;
  }
}

/** SQLite refuses two switches of one file to WAL at once, whatever `busy_timeout` says: waits for the other. */
async function whenFree(attempt: () => unknown): Promise<void> {
  for (const last = Date.now() + PATIENCE_MS; ; await delay(20)) {
    try {
      attempt();
      return;
    } catch (error) {
      if ((error as { code?: unknown }).code !== 'SQLITE_BUSY' || Date.now() > last) throw error;
    }
  }
}

/** A refused connection to a name with several addresses has a code and an empty message. */
function causeOf(error: unknown): string {
  const { message, code } = error as { message?: string; code?: string };
  return message || code || String(error);
}

/** How engines that are not PostgreSQL itself refuse its advisory lock: there is no such function, or no such feature. */
const LOCKLESS = ['42883', '0A000'];

function remedy(location: string, error: unknown): string {
  if (LOCKLESS.includes(String((error as { code?: unknown }).code))) {
    return 'This engine cannot be migrated as PostgreSQL is: make its tables with a11-survey tables, as DISTRIBUTED.md says.';
  }
  return isPostgres(location)
    ? 'Check the address, that the server is up and that this role may create tables.'
    : 'Check that the folder is there and may be written to, and that the file was made by a11-survey, this version or an older one.';
}
