import { type Kysely, Migrator } from 'kysely';
import { MIGRATIONS } from './migrations.ts';
import type { Database } from './tables.ts';

/** Brings the tables up to date. */
export async function migrate(database: Database): Promise<void> {
  const provider = { getMigrations: async () => MIGRATIONS };
  const { error } = await new Migrator({ db: database, provider }).migrateToLatest();
  if (error) throw error;
}

/**
 * Whether every migration was made, and no later one: then there is nothing to do, and neither a lock nor the right to make
 * tables is needed. Migrations are seen all at once, as they are one transaction.
 */
export async function isMigrated(database: Database): Promise<boolean> {
  const names = await migrationsOf(database);
  const known = Object.keys(MIGRATIONS);
  return names.length === known.length && known.every((name) => names.includes(name));
}

/** The names of the migrations that a database has behind it. */
async function migrationsOf(database: Database): Promise<readonly string[]> {
  try {
    const made = await (database as unknown as Kysely<{ kysely_migration: { name: string } }>)
      .selectFrom('kysely_migration')
      .select('name')
      .execute();
    return made.map(({ name }) => name);
  } catch (error) {
    // There is no such table (42P01): nothing was made yet.
    if ((error as { code?: unknown }).code === '42P01') return [];
    throw error;
  }
}
