import { openConnection, requestOf } from './connection.ts';
import { type Contender, TOKEN } from './contenders.ts';
import { type Prepared, sendAll } from './load.ts';
import type { Responses } from './responses.ts';

/** How many devices send at once. */
export const CONNECTIONS = 50;

/** What one contender did in one round. */
export interface Round {
  /** Acknowledged responses a second. */
  readonly rate: number;
  readonly latencies: readonly number[];
  /** What its processes took of the processors for one response, in microseconds; the database's own not included. */
  readonly cpu: number;
}

/** How rounds are driven. */
export interface RoundOptions {
  readonly rounds: number;
  /** How many responses each contender gets in each round, and how many come in one request. */
  readonly responses: number;
  readonly batch: number;
}

/** A source of responses of which none is taken twice. */
export interface Supply {
  /** The numbers of the responses that went to a location. */
  readonly taken: (location: string) => readonly number[];
  readonly take: (location: string | undefined, count: number, batch: number) => readonly Prepared[];
}

/** Begins with response 0. */
export function createSupply(responses: Responses): Supply {
  const numbers = new Map<string | undefined, number[]>();
  let next = 0;
  return {
    taken: (location) => numbers.get(location) ?? [],
    take(location, count, batch) {
      const taken = Array.from({ length: count }, (_, index) => next + index);
      next += count;
      const before = numbers.get(location) ?? [];
      numbers.set(location, before);
      for (const index of taken) before.push(index);
      return Array.from({ length: Math.ceil(count / batch) }, (_, index) =>
        prepared(responses, taken.slice(index * batch, (index + 1) * batch)),
      );
    },
  };
}

/** One request of some responses, as devices send it. */
export function prepared(responses: Responses, numbers: readonly number[]): Prepared {
  const sentAt = new Date().toISOString();
  return {
    ids: numbers.map(responses.idOf),
    request: requestOf(`{"sentAt":"${sentAt}","records":[${numbers.map(responses.jsonOf)}]}`),
  };
}

/**
 * Lets contenders take turns, so that whatever else the machine does meets all of them alike. The first turn of each
 * warms it up, and is not counted.
 */
export async function race(
  contenders: readonly Contender[],
  supply: Supply,
  { rounds, responses, batch }: RoundOptions,
): Promise<ReadonlyMap<string, readonly Round[]>> {
  const results = new Map<string, Round[]>(contenders.map(({ name }) => [name, []]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const { name, servers, location } of contenders) {
      const requests = supply.take(location, responses, batch);
      const connections = await Promise.all(
        Array.from({ length: CONNECTIONS }, (_, index) => openConnection(servers[index % servers.length]?.port ?? 0)),
      );
      const before = await cpuOf(servers);
      const { acknowledged, elapsed, latencies } = await sendAll(connections, requests.values());
      const cpu = ((await cpuOf(servers)) - before) / acknowledged;
      for (const { close } of connections) close();
      if (round > 0) results.get(name)?.push({ rate: acknowledged / (elapsed / 1000), latencies, cpu });
    }
  }
  return results;
}

/** For how long processes had a processor since they began, in microseconds, as they tell themselves. */
async function cpuOf(servers: Contender['servers']): Promise<number> {
  let seconds = 0;
  for (const { port } of servers) {
    const reply = await fetch(`http://127.0.0.1:${port}/metrics`, {
      headers: { authorization: `Bearer ${TOKEN}`, connection: 'close' },
    });
    seconds += Number(/^a11_survey_process_cpu_seconds_total (\S+)/m.exec(await reply.text())?.[1]);
  }
  return seconds * 1_000_000;
}
