import { parseArgs } from 'node:util';
import type { LanguageOf } from '../contract/check.ts';
import { day } from '../contract/parts.ts';
import { parse } from '../contract/schema.ts';
import { readCollectorCheck } from './check-collector.ts';
import { checkFiles } from './check-files.ts';
import { formatFindings, formatFindingsJson } from './check-formats.ts';
import type { Command } from './command.ts';
import { reviewed } from './reviewed.ts';

const HELP = `Usage: a11-survey check [options] FILE...
       a11-survey check --collector URL [options]

Checks the configurations of surveys against the rules of OMB Circular A-11
Section 280: a JSON file has one, several services or a list of some. With
several, also that no two are for the same transaction. - reads from standard
input.

  --format FORMAT  text or json (default: text)
  --questions      print what is asked, too
  --strict         fail on warnings as on errors
  --reviewed LIST  languages whose wording your agency has reviewed, such as
                   es,ko: they are no drafts any more
  --today DATE     the day to check dates by, such as 2026-01-31
                   (default: this day, in UTC)
  --help           show this

With --collector it asks a collector, whoever wrote it, for what the survey
relies on: acknowledgement by id, the same record twice, refusals, sizes, and
headers on every status. It sends about 65 records, marked as tests by their
service, which the collector stores: remove them by it afterwards.

  --collector URL  the address that takes the records
  --origin ORIGIN  the origin of the pages that will send to it, such as
                   https://www.agency.gov; without it CORS is not asked for
  --service NAME   the service of these records (default: a11-survey check)
  --format, --strict  as above

Ends with 1 where there is an error, or the collector fails, with 2 where the
arguments are wrong, and else with 0.
`;

const FORMATS = { text: formatFindings, json: formatFindingsJson };

interface Settings {
  readonly files: readonly string[];
  readonly format: (typeof FORMATS)[keyof typeof FORMATS];
  readonly withQuestions: boolean;
  readonly isStrict: boolean;
  readonly languageOf: LanguageOf;
  readonly today: string;
}

/** `a11-survey check`: tells what is wrong with configurations before a respondent meets it. */
export const check: Command = {
  help: HELP,
  read(args) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'text' },
        questions: { type: 'boolean', default: false },
        strict: { type: 'boolean', default: false },
        reviewed: { type: 'string', default: '' },
        today: { type: 'string' },
        collector: { type: 'string' },
        origin: { type: 'string' },
        service: { type: 'string' },
      },
    });
    if (!Object.hasOwn(FORMATS, values.format)) {
      throw new Error(`"${values.format}" is not a format. Give one of ${Object.keys(FORMATS).join(', ')}.`);
    }
    if (values.collector !== undefined)
      return readCollectorCheck({ ...values, collector: values.collector, files: positionals });
    for (const name of ['origin', 'service'] as const) {
      if (values[name] !== undefined) throw new Error(`--${name} is of a collector. Give --collector with it.`);
    }
    const { today = new Date().toISOString().slice(0, 10) } = values;
    if (positionals.length === 0) throw new Error('No file is given. Give the JSON file of a configuration, or -.');
    if (positionals.filter((file) => file === '-').length > 1) throw new Error('- is given twice. Give it once.');
    if (!parse(day, today).ok) throw new Error(`"${today}" is not a date. Give one such as 2026-01-31.`);
    const settings = {
      files: positionals,
      format: FORMATS[values.format as keyof typeof FORMATS],
      withQuestions: values.questions,
      isStrict: values.strict,
      languageOf: reviewed(values.reviewed),
      today,
    };
    return () => run(settings);
  },
};

async function run({ files, format, withQuestions, isStrict, languageOf, today }: Settings): Promise<void> {
  const checked = await checkFiles(files, today, languageOf);
  process.stdout.write(format(checked, withQuestions));
  const failing = checked.flatMap(({ findings }) =>
    findings.filter(({ severity }) => severity === 'error' || (isStrict && severity === 'warning')),
  );
  if (failing.length > 0) process.exitCode = 1;
}
