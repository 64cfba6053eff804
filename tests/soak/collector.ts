import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { createCollector, openDatabase } from '../../src/collector/index.ts';
import { closeAtOnce } from '../support/close.ts';
import { AFTER, BEFORE } from './faults.ts';
import type { Random } from './random.ts';

/** The project's own collector over SQLite, with faults between it and the browser. */
export interface FaultyCollector {
  readonly url: string;
  readonly stop: () => Promise<void>;
  readonly start: () => Promise<void>;
  /** No more faults. */
  readonly behave: () => void;
  /** How often each fault was injected. */
  readonly faults: ReadonlyMap<string, number>;
  /** Records that arrived again under a stored id. */
  readonly absorbed: () => number;
  /** The stored responses. */
  readonly responses: () => Promise<readonly StoredResponse[]>;
  readonly close: () => Promise<void>;
}

/** A response as it is in the database. */
export interface StoredResponse {
  readonly id: string;
  readonly comment: string;
  readonly ratings: readonly number[];
}

/** The share of requests that meet a fault. */
const SHARE = 0.5;

/** Starts a collector for pages of one origin, its records in a folder. */
export async function startFaultyCollector(folder: string, origin: string, random: Random): Promise<FaultyCollector> {
  const database = await openDatabase(join(folder, 'records.sqlite'));
  const deal = random.deal([...Object.keys(BEFORE), ...Object.keys(AFTER)]);
  const faults = new Map(Object.keys({ ...BEFORE, ...AFTER }).map((name) => [name, 0]));
  const dealt = new WeakMap<FastifyRequest, string>();
  const stored = new Set<string>();
  let absorbed = 0;
  let isFaulty = true;
  let server: FastifyInstance;
  let port = 0;

  const start = async () => {
    server = createCollector({ database, allowOrigins: [origin] });
    // What a browser that follows the redirect would find: a page that everyone may read.
    server.get('/log-in', (_request, reply) => reply.type('text/html').send('<!doctype html><title>Log in</title>'));
    server.addHook('preHandler', async (request, reply) => {
      if (request.method !== 'POST' || !isFaulty || !random.isLucky(SHARE)) return;
      const name = deal();
      faults.set(name, (faults.get(name) ?? 0) + 1);
      dealt.set(request, name);
      if (!BEFORE[name]) return;
      await BEFORE[name](reply, request);
      return reply;
    });
    server.addHook<string>('onSend', async (request, reply, payload) => {
      const name = dealt.get(request);
      if (request.method !== 'POST' || reply.statusCode !== 200 || (name && BEFORE[name])) return payload;
      const { accepted } = JSON.parse(payload) as { accepted: string[] };
      for (const id of accepted) {
        if (stored.has(id)) absorbed += 1;
        stored.add(id);
      }
      const spoilt = name ? await AFTER[name]?.(payload, request) : undefined;
      // Fastify counted its bytes before.
      if (spoilt !== undefined) reply.header('content-length', Buffer.byteLength(spoilt));
      return spoilt ?? payload;
    });
    await server.listen({ port, host: '127.0.0.1' });
    port = (server.server.address() as AddressInfo).port;
  };
  const stop = () => closeAtOnce(server);
  await start();

  return {
    url: `http://127.0.0.1:${port}/v1/responses`,
    start,
    stop,
    behave() {
      isFaulty = false;
    },
    faults,
    absorbed: () => absorbed,
    async responses() {
      const records = await database.selectFrom('records').select('id').where('kind', '=', 'response').execute();
      const answers = await database.selectFrom('answers').select(['record_id', 'rating', 'text']).execute();
      const comments = new Map(answers.map(({ record_id, text }) => [text === null ? '' : record_id, text ?? '']));
      const ratings = new Map<string, number[]>(records.map(({ id }) => [id, []]));
      for (const { record_id, rating } of answers) if (rating) ratings.get(record_id)?.push(rating);
      return records.map(({ id }) => ({ id, comment: comments.get(id) ?? '', ratings: ratings.get(id) ?? [] }));
    },
    async close() {
      await stop();
      await database.destroy();
    },
  };
}
