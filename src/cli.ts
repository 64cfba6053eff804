#!/usr/bin/env node
import { version } from '../package.json' with { type: 'json' };
import { backUp } from './cli/back-up.ts';
import { check } from './cli/check.ts';
import { collect } from './cli/collect.ts';
import type { Command } from './cli/command.ts';
import { comments } from './cli/comments.ts';
import { link } from './cli/link.ts';
import { report } from './cli/report.ts';
import { tables } from './cli/tables.ts';

const HELP = `Usage: a11-survey <command> [options]

  check      check the configurations of surveys, or a collector
  collect    receive the records that the surveys send, and serve pages
  link       make the link or the QR code of a survey's page
  report     print a quarter, or write its charts or the files of its hand-in
  comments   print what people wrote
  back-up    copy the SQLite file while the collector goes on
  tables     print the SQL that makes the tables on a distributed engine

  --help     show this or, after a command, its options
  --version  show the version
`;

const COMMANDS: Readonly<Record<string, Command>> = {
  check,
  collect,
  link,
  report,
  comments,
  'back-up': backUp,
  tables,
};

const [name = '--help', ...args] = process.argv.slice(2);
const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
const isHelp = (word: string) => word === '--help' || word === '-h';

// The reader of a pipe, such as head, may leave before the end.
process.stdout.on('error', () => process.exit(1));

if (name === '--version') process.stdout.write(`${version}\n`);
else if (isHelp(name)) process.stdout.write(HELP);
else if (!command) fail(2, `There is no command "${name}". See a11-survey --help.`);
else if (args.some(isHelp)) process.stdout.write(command.help);
else await perform(command);

/** Wrong arguments end with 2, and what goes wrong afterwards with 1. */
async function perform({ read }: Command): Promise<void> {
  let run: () => Promise<void>;
  try {
    run = read(args);
  } catch (error) {
    return fail(2, `${sentenceOf(error)} See a11-survey ${name} --help.`);
  }
  try {
    await run();
  } catch (error) {
    fail(1, error instanceof Error ? error.message : String(error));
  }
}

function fail(exitCode: number, what: string): void {
  process.stderr.write(`a11-survey: ${what}\n`);
  process.exitCode = exitCode;
}

/** Node's own words about arguments go on to advise on operands, which no command has. */
function sentenceOf(error: unknown): string {
  const { message, code } = error as Error & { code?: string };
  return code?.startsWith('ERR_PARSE_ARGS') ? `${message.split(/\. |\n/, 1)[0]}.` : message;
}
