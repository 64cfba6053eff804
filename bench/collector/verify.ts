import { openDatabase } from '../../src/database/open.ts';
import { openConnection } from './connection.ts';
import { sendAll } from './load.ts';
import type { Responses } from './responses.ts';
import { prepared } from './rounds.ts';

/** What is stored, beside what was acknowledged. */
export interface Verdict {
  readonly acknowledged: number;
  /** How many of these were sent once more, and acknowledged once more. */
  readonly repeated: number;
  readonly stored: number;
  /** Acknowledged, and not there. */
  readonly missing: number;
  /** Responses in the tallies: each is counted once. */
  readonly counted: number;
}

/** How many are sent once more, in one request. */
const SAMPLE = 200;

/** Sends a sample of what was acknowledged once more, as a device does that has not seen the reply. */
export async function repeat(port: number, responses: Responses, numbers: readonly number[]): Promise<number> {
  const step = Math.max(1, Math.floor(numbers.length / SAMPLE));
  const some = numbers.filter((_, index) => index % step === 0);
  const connection = await openConnection(port);
  try {
    const { acknowledged } = await sendAll([connection], [prepared(responses, some)].values());
    return acknowledged;
  } finally {
    connection.close();
  }
}

/** Looks each acknowledged response up, once the collectors are stopped. */
export async function verify(
  location: string,
  responses: Responses,
  numbers: readonly number[],
  repeated: number,
): Promise<Verdict> {
  const database = await openDatabase(location);
  try {
    const { stored } = await database
      .selectFrom('records')
      .select(({ fn }) => fn.countAll().as('stored'))
      .executeTakeFirstOrThrow();
    const { counted } = await database
      .selectFrom('tallies')
      .innerJoin('counters', 'counters.id', 'tallies.counter')
      .where('of', '=', 'record')
      .where('kind', '=', 'response')
      .select(({ fn }) => fn.sum('n').as('counted'))
      .executeTakeFirstOrThrow();
    let found = 0;
    for (let start = 0; start < numbers.length; start += 1000) {
      const ids = numbers.slice(start, start + 1000).map(responses.idOf);
      const rows = await database.selectFrom('records').select('id').where('id', 'in', ids).execute();
      found += rows.length;
    }
    return {
      acknowledged: numbers.length,
      repeated,
      stored: Number(stored),
      missing: numbers.length - found,
      counted: Number(counted),
    };
  } finally {
    await database.destroy();
  }
}

/** Whether nothing is missing, doubled, or counted otherwise than once. */
export const isWhole = ({ acknowledged, stored, missing, counted }: Verdict): boolean =>
  missing === 0 && stored === acknowledged && counted === acknowledged;
