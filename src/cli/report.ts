import { parseArgs } from 'node:util';
import { formatJson } from '../report/json.ts';
import { parseQuarter, quarterOf } from '../report/quarter.ts';
import type { Report } from '../report/report.ts';
import { inSnapshot } from '../report/snapshot.ts';
import { LANGUAGES, tally } from '../report/tally.ts';
import { formatText } from '../report/text.ts';
import { readAlertRules, tellAlerts } from './alerts.ts';
import type { Command } from './command.ts';
import { handIn } from './hand-in.ts';
import { htmlFile } from './html-file.ts';
import { locationFrom } from './location.ts';
import { withDatabase } from './with-database.ts';

const HELP = `Usage: a11-survey report [options]

Prints what was collected in a quarter of the federal fiscal year, or writes
the files of its hand-in or a page of charts.

  --quarter QUARTER  such as 2026Q1, which is October to December 2025, in UTC
                     (default: the current quarter)
  --service NAME     only this service
  --format FORMAT    text or json (default: text)
  --languages HOW    print the languages of a survey apart or together
                     (default: apart)
  --without-suspected
                     leave out the responses that are suspected of being made
                     up, which are counted otherwise; it tells how many
  --out FOLDER       write the files of the quarter below this folder, those of
                     each service and channel in a folder of their own
  --facts FILE       JSON with what the records cannot tell and the files ask
                     for, such as the volume of customers
  --alerts FILE      evaluate the rules of this JSON file in place of the
                     report, by comparison with the quarter before, and end
                     with 3 where there is an alert
  --html FILE        write a page of charts and tables: the quarter, and trust
                     over the two years up to it
  --since QUARTER    the first quarter of trust over time in that page
  --database FILE    the SQLite file to read (default: a11-survey.sqlite)
  --help             show this

With DATABASE_URL, a postgres:// address, it reads from PostgreSQL instead.
`;

const FORMATS: Readonly<Record<string, (report: Report) => string>> = { text: formatText, json: formatJson };

/** `a11-survey report`: prints a quarter's report, or writes its files or a page of charts. */
export const report: Command = {
  help: HELP,
  read(args) {
    const { values } = parseArgs({
      args: [...args],
      options: {
        quarter: { type: 'string' },
        service: { type: 'string' },
        format: { type: 'string' },
        languages: { type: 'string' },
        'without-suspected': { type: 'boolean', default: false },
        out: { type: 'string' },
        facts: { type: 'string' },
        alerts: { type: 'string' },
        html: { type: 'string' },
        since: { type: 'string' },
        database: { type: 'string' },
      },
    });
    const { service, out, facts, alerts, html, since, format: name = 'text' } = values;
    const format = Object.hasOwn(FORMATS, name) ? FORMATS[name] : undefined;
    if (!format) throw new Error(`"${name}" is not a format. Give one of ${Object.keys(FORMATS).join(', ')}.`);
    const languages = LANGUAGES.find((each) => each === (values.languages ?? 'apart'));
    if (!languages) throw new Error(`"${values.languages}" is not how. Give --languages ${LANGUAGES.join(' or ')}.`);
    if (values.languages !== undefined && (out ?? alerts ?? html) !== undefined) {
      throw new Error('--languages is of what is printed. Leave it out with --out, --alerts and --html.');
    }
    const suspected = values['without-suspected'] ? 'left-out' : 'counted';
    if (alerts !== undefined && suspected === 'left-out') {
      throw new Error('--alerts counts all responses. Leave out --without-suspected.');
    }
    if (out === '') throw new Error('--out is empty. Give the folder to write to.');
    if (facts !== undefined && out === undefined) throw new Error('--facts goes into files. Give --out with it.');
    if (values.format !== undefined && out !== undefined) {
      throw new Error('--format is of what is printed. Leave it out with --out, which writes files.');
    }
    if (alerts !== undefined && out !== undefined) throw new Error('--alerts is printed. Leave it out with --out.');
    if (html === '') throw new Error('--html is empty. Give the file to write.');
    if (html !== undefined && (out ?? alerts ?? values.format) !== undefined) {
      throw new Error('--html writes one page. Leave out --out, --alerts and --format with it.');
    }
    if (since !== undefined && html === undefined) throw new Error('--since is of a page. Give --html with it.');
    const quarter = values.quarter === undefined ? quarterOf(new Date()) : parseQuarter(values.quarter);
    const location = locationFrom(values.database);
    if (html !== undefined) {
      const write = htmlFile(html, { quarter: quarter.name, since, service, suspected });
      return () => withDatabase(location, write);
    }
    return () =>
      withDatabase(location, async (database) => {
        if (alerts !== undefined) {
          return await tellAlerts(database, await readAlertRules(alerts), { quarter, service, format: name });
        }
        if (out !== undefined) return await handIn(database, { quarter, service, out, facts, suspected });
        process.stdout.write(
          format(await inSnapshot(database, (snapshot) => tally(snapshot, quarter, { service, languages, suspected }))),
        );
      });
  },
};
