import type { Connection } from './connection.ts';
import { openConnection, requestOf } from './connection.ts';
import { type Prepared, sendAll } from './load.ts';
import type { Responses } from './responses.ts';

/** How many batches are on their way at once: enough that a commit takes several, and none waits for the bench. */
const IN_FLIGHT = 4;

/** Below the largest body of 1 MiB that a collector takes, with room for what is around the records. */
const MOST_BYTES = 1_000_000;

/** What it took to store one part of many responses. */
export interface Stretch {
  /** How many were stored when it ended. */
  readonly stored: number;
  /** Responses a second, from its first request to its last reply. */
  readonly rate: number;
}

/** Responses from one number on, before another, in the largest bodies that a collector takes. */
export function* bodiesOf(responses: Responses, from: number, until: number): Generator<Prepared> {
  let ids: string[] = [];
  let records: string[] = [];
  let bytes = 0;
  const body = (): Prepared => ({
    ids,
    request: requestOf(`{"sentAt":"${new Date().toISOString()}","records":[${records.join(',')}]}`),
  });
  for (let index = from; index < until; index += 1) {
    const json = responses.jsonOf(index);
    if (bytes + json.length + 1 > MOST_BYTES) {
      yield body();
      ids = [];
      records = [];
      bytes = 0;
    }
    ids.push(responses.idOf(index));
    records.push(json);
    bytes += json.length + 1;
  }
  if (ids.length > 0) yield body();
}

/** Stores responses from one number on, before another, through a collector that listens on a port. */
export async function ingest(port: number, responses: Responses, from: number, until: number): Promise<Stretch> {
  const connections: readonly Connection[] = await Promise.all(
    Array.from({ length: IN_FLIGHT }, () => openConnection(port)),
  );
  try {
    const { acknowledged, elapsed } = await sendAll(connections, bodiesOf(responses, from, until));
    return { stored: until, rate: acknowledged / (elapsed / 1000) };
  } finally {
    for (const { close } of connections) close();
  }
}
