import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { createCollector, openDatabase } from '../../src/collector/index.ts';
import type { Batch } from '../../src/contract/batch.ts';
import { closeAtOnce } from './close.ts';

/** What a browser posted. */
export interface Posted {
  readonly headers: FastifyRequest['headers'];
  readonly body: Batch;
}

/** Answers a request in the collector's place, and tells so by `true`; or lets it pass. */
export type Fault = (posted: Posted, reply: FastifyReply) => boolean | Promise<boolean>;

/** A real collector over a real database, which tests stop, start again and disturb. */
export interface LiveCollector {
  /** Where records are posted. */
  readonly url: string;
  readonly stop: () => Promise<void>;
  readonly start: () => Promise<void>;
  /** Disturbs what is posted from now on; `after` is when it was stored, with the reply still to be sent. */
  readonly disturb: (faults: { readonly before?: Fault; readonly after?: Fault }) => void;
  /** All that was posted, stored or not, in order. */
  readonly posted: readonly Posted[];
  /** The stored records of a kind, with their answers in order, each as it was sent. */
  readonly stored: (kind: string) => Promise<readonly StoredRecord[]>;
  readonly close: () => Promise<void>;
}

/** A record as it is in the database. */
export type StoredRecord = Readonly<Record<string, unknown>> & { readonly answers: readonly object[] };

/** Starts a collector that takes records from the origins that it is asked of at the time. */
export async function startCollector(allowOrigins: readonly string[]): Promise<LiveCollector> {
  const folder = mkdtempSync(join(tmpdir(), 'a11-survey-'));
  const database = await openDatabase(join(folder, 'records.sqlite'));
  const posted: Posted[] = [];
  let faults: Parameters<LiveCollector['disturb']>[0] = {};
  let server: FastifyInstance;
  let port = 0;

  const start = async () => {
    server = createCollector({ database, allowOrigins });
    server.addHook('preHandler', async (request, reply) => {
      if (request.method !== 'POST') return;
      const post = { headers: request.headers, body: JSON.parse(request.body as string) as Batch };
      posted.push(post);
      if (await faults.before?.(post, reply)) return reply;
    });
    server.addHook('onSend', async (request, reply, payload) => {
      const post = request.method === 'POST' && reply.statusCode === 200 ? posted.at(-1) : undefined;
      return post && (await faults.after?.(post, reply)) ? undefined : payload;
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
    disturb(next) {
      faults = next;
    },
    posted,
    async stored(kind) {
      const records = await database
        .selectFrom('records')
        .selectAll()
        .where('kind', '=', kind)
        .orderBy('received_at')
        .execute();
      const answers = await database.selectFrom('answers').selectAll().orderBy('position').execute();
      const options = await database.selectFrom('options').selectAll().execute();
      return records.map((record) => ({
        ...record,
        answers: answers
          .filter(({ record_id }) => record_id === record.id)
          .map(({ position, question, statement, rating, text }) => {
            const offered = options.filter((each) => each.record_id === record.id && each.position === position);
            return {
              question,
              statement,
              ...(rating !== null && { rating }),
              ...(text !== null && { text }),
              ...(offered.length > 0 && {
                options: offered.map(({ option, label, chosen }) => ({ option, label, chosen: chosen === 1 })),
              }),
            };
          }),
      }));
    },
    async close() {
      await stop();
      await database.destroy();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
