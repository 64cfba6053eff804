import { type RawBuilder, sql } from 'kysely';
import type { Database } from './tables.ts';

/** A column as SQLite tells it. */
export interface Column {
  readonly name: string;
  readonly type: string;
  readonly notnull: number;
  readonly dflt_value: string | null;
  /** Its place in the primary key, from 1; 0 where it is in none. */
  readonly pk: number;
}

/** A table of ours: its columns and its indexes, each in their order. */
export interface TableShape {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly indexes: readonly { readonly name: string; readonly columns: readonly string[] }[];
}

/** What tables a SQLite database has, in the order made; those of the migrator left out. */
export async function readShape(database: Database): Promise<readonly TableShape[]> {
  const names = async (query: RawBuilder<{ name: string }>) =>
    (await query.execute(database)).rows.map(({ name }) => name);
  const tables = await names(sql`select name from sqlite_master where type = 'table' order by rowid`);
  return await Promise.all(
    tables
      .filter((name) => !name.startsWith('kysely_'))
      .map(async (name) => {
        const columns = await sql<Column>`select * from pragma_table_info(${name})`.execute(database);
        const indexes = await names(sql`select name from pragma_index_list(${name}) where origin = 'c' order by name`);
        const over = (index: string) => names(sql`select name from pragma_index_info(${index}) order by seqno`);
        return {
          name,
          columns: columns.rows,
          indexes: await Promise.all(indexes.map(async (index) => ({ name: index, columns: await over(index) }))),
        };
      }),
  );
}
