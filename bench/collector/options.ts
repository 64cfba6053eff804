import { parseArgs } from 'node:util';

/** What one run of the bench does. */
export interface Options {
  readonly rounds: number;
  /** Responses to each contender in each round, one to a request; batches have five times as many. */
  readonly responses: number;
  /** How many responses are stored for the reports. */
  readonly ingest: number;
  /** Whether they are stored in PostgreSQL too. */
  readonly postgres: boolean;
  /** Where what was stored stays, and an ingest that was stopped goes on; a folder that is deleted, if there is none. */
  readonly folder: string | undefined;
  /** Where the page is written; it is printed too. */
  readonly out: string | undefined;
}

/** Reads the command line; throws for what it does not understand. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      rounds: { type: 'string', default: '5' },
      responses: { type: 'string', default: '2000' },
      ingest: { type: 'string', default: '200000' },
      postgres: { type: 'boolean', default: false },
      folder: { type: 'string' },
      out: { type: 'string' },
    },
  });
  const whole = (name: 'rounds' | 'responses' | 'ingest', most: number) => {
    const value = Number(values[name]);
    if (!Number.isInteger(value) || value < 0 || value > most) {
      throw new Error(`--${name} must be a whole number from 0 to ${most}`);
    }
    return value;
  };
  const { postgres, folder, out } = values;
  return {
    rounds: whole('rounds', 100),
    responses: whole('responses', 50_000),
    ingest: whole('ingest', 100_000_000),
    postgres,
    folder,
    out,
  };
}
