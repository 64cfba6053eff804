import {
  type DatabaseConnection,
  type SqliteDatabase,
  SqliteDialect,
  SqliteDriver,
  type SqliteStatement,
  type TransactionSettings,
} from 'kysely';
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

/** How many statements are kept: some forty lengths of each table's rows. */
const MOST_KEPT = 400;

/** A file whose statements are kept and used again, as SQLite takes long to read those of many rows. */
function keeping(file: Sqlite.Database): SqliteDatabase {
  const kept = new Map<string, SqliteStatement>();
  const keep = (text: string): SqliteStatement => {
    const statement = file.prepare(text) as unknown as SqliteStatement;
    // One that failed is left open by libsql.
    const orForget =
      <Result>(use: (parameters: readonly unknown[]) => Result) =>
      (parameters: readonly unknown[]): Result => {
        try {
          return use(parameters);
        } catch (error) {
          kept.delete(text);
          throw error;
        }
      };
    const safe = {
      reader: statement.reader,
      all: orForget((parameters) => statement.all(parameters)),
      run: orForget((parameters) => statement.run(parameters)),
      iterate: orForget((parameters) => statement.iterate(parameters)),
    };
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(text, safe);
    return safe;
  };
  return {
    // What reads may be left in the middle, and is made anew each time.
    prepare: (text) =>
      text.startsWith('insert ') ? (kept.get(text) ?? keep(text)) : (file.prepare(text) as unknown as SqliteStatement),
    close: () => file.close(),
  };
}

class LockingDriver extends SqliteDriver {
  readonly #file: Sqlite.Database;

  constructor(file: Sqlite.Database) {
    super({ database: keeping(file) });
    this.#file = file;
  }

  override async beginTransaction(_connection: DatabaseConnection, settings?: TransactionSettings): Promise<void> {
    // Not by a prepared statement, which libsql leaves open too when the lock is refused.
    this.#file.exec(settings?.accessMode === 'read only' ? 'begin' : 'begin immediate');
  }
}
