import { type DatabaseConnection, SqliteDialect, SqliteDriver, type TransactionSettings } from 'kysely';
import type Sqlite from 'libsql';

/**
 * SQLite whose transactions take the write lock as they begin, but for those that only read. At the first write,
 * where a plain `begin` takes it, the lock can be refused in the middle of a statement; libsql leaves that statement
 * open, and no later commit on the connection succeeds.
 */
export function createSqliteDialect(file: Sqlite.Database): SqliteDialect {
  const dialect = new SqliteDialect({ database: file });
  dialect.createDriver = () => new LockingDriver(file);
  return dialect;
}

class LockingDriver extends SqliteDriver {
  readonly #file: Sqlite.Database;

  constructor(file: Sqlite.Database) {
    super({ database: file });
    this.#file = file;
  }

  override async beginTransaction(_connection: DatabaseConnection, settings?: TransactionSettings): Promise<void> {
    // Not by a prepared statement, which libsql leaves open too when the lock is refused.
    this.#file.exec(settings?.accessMode === 'read only' ? 'begin' : 'begin immediate');
  }
}
