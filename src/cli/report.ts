import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { isPostgres } from '../database/location.ts';
import { openDatabase } from '../database/open.ts';
import { formatJson } from '../report/json.ts';
import { parseQuarter, type Quarter, quarterOf } from '../report/quarter.ts';
import { formatSummaryCsv } from '../report/summary-csv.ts';
import { type Report, tally } from '../report/tally.ts';
import { formatText } from '../report/text.ts';
import type { Command } from './command.ts';
import { locationFrom } from './location.ts';

const HELP = `Usage: a11-survey report [options]

Prints what was collected in a quarter of the federal fiscal year.

  --quarter QUARTER  such as 2026Q1, which is October to December 2025, in UTC
                     (default: the current quarter)
  --service NAME     only this service
  --format FORMAT    text, json or summary-csv, the A-11 v1 summary file of one
                     service (default: text)
  --database FILE    the SQLite file to read (default: a11-survey.sqlite)
  --help             show this

With DATABASE_URL, a postgres:// address, it reads from PostgreSQL instead.
`;

const FORMATS: Readonly<Record<string, (report: Report) => string>> = {
  text: formatText,
  json: formatJson,
  'summary-csv': formatSummaryCsv,
};

interface Settings {
  readonly quarter: Quarter;
  readonly service: string | undefined;
  readonly format: (report: Report) => string;
  readonly location: string;
}

/** `a11-survey report`: prints a quarter's report. */
export const report: Command = {
  help: HELP,
  read(args) {
    const { values } = parseArgs({
      args: [...args],
      options: {
        quarter: { type: 'string' },
        service: { type: 'string' },
        format: { type: 'string', default: 'text' },
        database: { type: 'string' },
      },
    });
    const format = Object.hasOwn(FORMATS, values.format) ? FORMATS[values.format] : undefined;
    if (!format) {
      throw new Error(`"${values.format}" is not a format. Give one of ${Object.keys(FORMATS).join(', ')}.`);
    }
    const settings = {
      quarter: values.quarter === undefined ? quarterOf(new Date()) : parseQuarter(values.quarter),
      service: values.service,
      format,
      location: locationFrom(values.database),
    };
    return () => run(settings);
  },
};

async function run({ quarter, service, format, location }: Settings): Promise<void> {
  if (!isPostgres(location) && !existsSync(location)) {
    throw new Error(`There is no database ${location}. Give the file that the collector stores in as --database.`);
  }
  const database = await openDatabase(location);
  try {
    process.stdout.write(format(await tally(database, quarter, service)));
  } finally {
    await database.destroy();
  }
}
