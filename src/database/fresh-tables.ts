import { Kysely } from 'kysely';
import Sqlite from 'libsql';
import { migrate } from './migrate.ts';
import { MIGRATIONS } from './migrations.ts';
import { readShape, type TableShape } from './shape.ts';
import { createSqliteDialect } from './sqlite-dialect.ts';
import type { Tables } from './tables.ts';

/** Engines that speak PostgreSQL's protocol and are not migrated as PostgreSQL is: they lack its lock, or its one transaction. */
export const ENGINES = ['cockroachdb', 'yugabytedb', 'dsql'] as const;
export type Engine = (typeof ENGINES)[number];

/**
 * The statements that make empty tables as all migrations together leave them, each a transaction of its own. They are read
 * from what the migrations make, so that they are never others. Foreign keys are left out: nothing relies on them, Aurora
 * DSQL has none, and elsewhere each is a look at another row with every insert.
 */
export async function freshTables(engine: Engine, now: Date): Promise<readonly string[]> {
  const database = new Kysely<Tables>({ dialect: createSqliteDialect(new Sqlite(':memory:')) });
  try {
    await migrate(database);
    const shapes = await readShape(database);
    return [
      ...shapes.flatMap((shape) => [createTable(shape), ...createIndexes(shape, engine)]),
      'create table "kysely_migration" (\n  "name" varchar(255) not null,\n  "timestamp" varchar(255) not null,\n  primary key ("name")\n)',
      insertMigrations(now),
    ];
  } finally {
    await database.destroy();
  }
}

/** CockroachDB takes `integer` for one of 64 bits, which arrives as text. */
const TYPES: Readonly<Record<string, string>> = { INTEGER: 'int4' };

function createTable({ name, columns }: TableShape): string {
  const lines = columns.map((column) => {
    const fallback = column.dflt_value === null ? '' : ` default ${column.dflt_value}`;
    const type = TYPES[column.type] ?? column.type.toLowerCase();
    return `${quoted(column.name)} ${type}${fallback}${column.notnull ? ' not null' : ''}`;
  });
  const key = columns.filter(({ pk }) => pk > 0).sort((one, other) => one.pk - other.pk);
  return `create table ${quoted(name)} (\n  ${lines.join(',\n  ')},\n  primary key (${key.map((column) => quoted(column.name)).join(', ')})\n)`;
}

/** YugabyteDB hashes what an index begins with, unless it is told an order; here, spans of days are read. */
function createIndexes({ name: table, indexes }: TableShape, engine: Engine): readonly string[] {
  const order = engine === 'yugabytedb' ? ' asc' : '';
  const index = engine === 'dsql' ? 'index async' : 'index';
  return indexes.map(
    ({ name, columns }) =>
      `create ${index} ${quoted(name)} on ${quoted(table)} (${columns.map((column) => quoted(column) + order).join(', ')})`,
  );
}

/** Tells a collector that nothing is left to be migrated, as Kysely writes it. */
function insertMigrations(now: Date): string {
  const rows = Object.keys(MIGRATIONS).map((name) => `  ('${name}', '${now.toISOString()}')`);
  return `insert into "kysely_migration" ("name", "timestamp") values\n${rows.join(',\n')}`;
}

const quoted = (name: string) => `"${name}"`;
