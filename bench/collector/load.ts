import type { Connection } from './connection.ts';

/** A request and the ids that its reply must name. */
export interface Prepared {
  readonly request: Buffer;
  readonly ids: readonly string[];
}

/** What came of some requests. */
export interface Load {
  /** From the first request to the last reply, in milliseconds. */
  readonly elapsed: number;
  /** How long each request took, in milliseconds. */
  readonly latencies: readonly number[];
  /** How many records were acknowledged. */
  readonly acknowledged: number;
}

/** Sends requests over connections, each the next as soon as its reply is there; throws where one is not acknowledged. */
export async function sendAll(connections: readonly Connection[], requests: Iterator<Prepared>): Promise<Load> {
  const latencies: number[] = [];
  let acknowledged = 0;
  const start = performance.now();
  await Promise.all(
    connections.map(async ({ send }) => {
      for (let next = requests.next(); !next.done; next = requests.next()) {
        const { request, ids } = next.value;
        const sentAt = performance.now();
        const { status, body } = await send(request);
        latencies.push(performance.now() - sentAt);
        if (status !== 200) throw new Error(`The collector replied ${status}: ${body}`);
        const { accepted } = JSON.parse(body) as { accepted: readonly string[] };
        const missing = ids.filter((id, index) => accepted[index] !== id);
        if (missing.length > 0)
          throw new Error(
            `The collector did not acknowledge ${missing.length} of ${ids.length}: ${body.slice(0, 500)}`,
          );
        acknowledged += ids.length;
      }
    }),
  );
  return { elapsed: performance.now() - start, latencies, acknowledged };
}
