import { parseArgs } from 'node:util';
import { ENGINES, type Engine, freshTables } from '../database/fresh-tables.ts';
import type { Command } from './command.ts';

const HELP = `Usage: a11-survey tables --engine NAME

Prints the SQL that makes empty tables on an engine that speaks PostgreSQL's
protocol and is not PostgreSQL. PostgreSQL and SQLite need none: a collector
makes its tables there by itself.

  --engine NAME  ${ENGINES.join(', ')}
  --help         show this
`;

const isEngine = (name: string): name is Engine => (ENGINES as readonly string[]).includes(name);

/** `a11-survey tables`: prints what makes the tables where a collector cannot. */
export const tables: Command = {
  help: HELP,
  read(args) {
    const { engine = '' } = parseArgs({ args: [...args], options: { engine: { type: 'string' } } }).values;
    if (!isEngine(engine)) throw new Error(`"${engine}" is not an engine. Give one of ${ENGINES.join(', ')}.`);
    return async () => {
      const statements = await freshTables(engine, new Date());
      process.stdout.write(
        `-- The tables of a11-survey for ${engine}. Each statement is a transaction of its own:\n` +
          `-- psql "$DATABASE_URL" -v ON_ERROR_STOP=1 -f tables.sql\n${statements.map((each) => `${each};\n`).join('')}`,
      );
    };
  },
};
