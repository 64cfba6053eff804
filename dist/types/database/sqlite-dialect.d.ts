import { SqliteDialect } from 'kysely';
import type Sqlite from 'libsql';
/**
 * SQLite whose transactions take the write lock as they begin, but for those that only read. At the first write,
 * where a plain `begin` takes it, the lock can be refused in the middle of a statement; libsql leaves that statement
 * open, and no later commit on the connection succeeds.
 */
export declare function createSqliteDialect(file: Sqlite.Database): SqliteDialect;
