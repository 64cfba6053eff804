import { parseArgs } from 'node:util';

/** What the command was asked for. */
export interface Options {
  /** How often each page is visited in each condition. */
  readonly runs: number;
  /** Records that the outbox is filled with; 0 leaves it out. */
  readonly records: number;
  /** The subjects that are visited by their ids; all where there are none. */
  readonly only: readonly string[];
  /** Where the page in Markdown and what was measured as JSON are written to. */
  readonly out: string | undefined;
  readonly json: string | undefined;
}

const number = (name: string, given: string, least: number): number => {
  const value = Number(given);
  if (!Number.isInteger(value) || value < least) {
    throw new Error(`--${name} ${given} is no whole number from ${least} on. Give one, such as --${name} 5.`);
  }
  return value;
};

/** Reads the command's options; throws for one that it does not have. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      runs: { type: 'string', default: '9' },
      records: { type: 'string', default: '5000' },
      only: { type: 'string', default: '' },
      out: { type: 'string' },
      json: { type: 'string' },
    },
  });
  return {
    runs: number('runs', values.runs, 1),
    records: number('records', values.records, 0),
    only: values.only.split(',').filter(Boolean),
    out: values.out,
    json: values.json,
  };
}
