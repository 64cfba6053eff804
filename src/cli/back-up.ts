import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { sql } from 'kysely';
import { isPostgres } from '../database/location.ts';
import { openDatabase } from '../database/open.ts';
import type { Command } from './command.ts';
import { locationFrom } from './location.ts';

const HELP = `Usage: a11-survey back-up --to FILE [options]

Copies a SQLite file as it is at one moment, while the collector goes on. To
restore it, stop the collector and give it the copy as --database.

  --to FILE        the copy, which must not be there yet
  --database FILE  the SQLite file to copy (default: a11-survey.sqlite)
  --help           show this
`;

/** `a11-survey back-up`: copies the database while it is in use. */
export const backUp: Command = {
  help: HELP,
  read(args) {
    const { values } = parseArgs({
      args: [...args],
      options: { to: { type: 'string' }, database: { type: 'string' } },
    });
    const { to } = values;
    if (!to) throw new Error('There is no --to. Give the file to copy to.');
    const location = locationFrom(values.database);
    if (isPostgres(location)) throw new Error('This copies SQLite files. Back up PostgreSQL with pg_dump.');
    return async () => {
      if (!existsSync(location)) throw new Error(`There is no database ${location}. Give its file as --database.`);
      if (existsSync(to)) throw new Error(`${to} is there already. Give the name of a new file as --to.`);
      const database = await openDatabase(location);
      try {
        await sql`vacuum into ${to}`.execute(database);
      } catch (error) {
        throw new Error(`Cannot write ${to}: ${(error as Error).message}. Check its folder, and that there is room.`);
      } finally {
        await database.destroy();
      }
      process.stdout.write(`${to}\n`);
    };
  },
};
