import { randomBytes } from 'node:crypto';
import { type FastifyInstance, type FastifyServerOptions, fastify, LogController } from 'fastify';
import { parseBatch } from '../contract/batch.ts';
import { LARGEST_BODY } from '../contract/limits.ts';
import { openApi } from '../contract/open-api.ts';
import { type Commit, store } from '../database/store.ts';
import type { Database } from '../database/tables.ts';
import { createLinks } from '../hosted/links.ts';
import { servicesOf } from '../hosted/services.ts';
import { admit, answerPreflight } from './cors.ts';
import { answerError, MOST_RECORDS, sendError } from './errors.ts';
import { createGroupCommit } from './group-commit.ts';
import { parseOrigins } from './origins.ts';
import { createReceive } from './receive.ts';

/** What a collector is made of. */
export interface CollectorOptions {
  /** Where the records go. Who opened it closes it, after the collector. */
  readonly database: Database;
  /** The origins whose pages may send, such as `https://www.agency.gov`, beside the collector's own. */
  readonly allowOrigins: readonly string[];
  /**
   * The surveys that it serves as pages, at `/s/` and the id of each: one configuration, a file of several services, or
   * a list of some. None, where there are none.
   */
  readonly surveys?: unknown;
  /** The secret by which the links of these pages were made; without it no link says more than its address. */
  readonly linkSecret?: string | undefined;
  /** The collector's clock, in milliseconds since 1970. */
  readonly now?: () => number;
  /** As Fastify takes it, and off by default. Neither addresses nor answers are logged. */
  readonly logger?: NonNullable<FastifyServerOptions['logger']>;
}

/**
 * Makes the server that receives records: `POST /v1/responses` stores a batch and then acknowledges its records by
 * id, `GET /health` tells whether it can, and `GET /openapi.json` says what is sent and replied. Throws for an allowed
 * origin that is not an origin, and for a survey that cannot be shown.
 */
export function createCollector(options: CollectorOptions): FastifyInstance {
  const { database, now = Date.now, logger = false } = options;
  const allowed = parseOrigins(options.allowOrigins);
  const services = options.surveys === undefined ? undefined : servicesOf(options.surveys);
  // Pages prove what they say by it too, where no link is made with one.
  const links = createLinks(options.linkSecret ?? randomBytes(32).toString('hex'));
  const commit: Commit = createGroupCommit((received) => store(database, received));
  const receive = createReceive(commit, now);

  const collector = fastify({
    logger,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: LARGEST_BODY,
    requestTimeout: 30_000,
    connectionTimeout: 60_000,
    // Fastify's own reply while closing has no CORS headers; what still arrives then is served like any other.
    return503OnClosing: false,
    // An address that cannot be decoded never reaches the hooks.
    frameworkErrors(error, request, reply) {
      if (admit(request, reply, allowed)) answerError(error, request, reply);
    },
  });
  collector.setErrorHandler(answerError);
  collector.setNotFoundHandler((_request, reply) => sendError(reply, 404));

  collector.addHook('onRequest', async (request, reply) => {
    if (!admit(request, reply, allowed)) return reply;
    // What a small compressed body grows to has no limit, so none is inflated.
    if (request.headers['content-encoding']) return sendError(reply, 415);
  });

  // A browser would keep its connection, and so the collector, open after the last reply.
  let isClosing = false;
  collector.addHook('preClose', async () => {
    isClosing = true;
  });
  collector.addHook('onSend', async (_request, reply) => {
    if (isClosing) reply.header('Connection', 'close');
  });

  collector.removeAllContentTypeParsers();
  collector.addContentTypeParser(['text/plain', 'application/json'], { parseAs: 'string' }, (_request, body, done) =>
    done(null, body),
  );

  collector.options('/v1/responses', answerPreflight);

  collector.post<{ Querystring: { service?: unknown; t?: unknown } }>('/v1/responses', async (request, reply) => {
    const batch = parseBatch(parseJson(request.body));
    if (!batch) return sendError(reply, 400);
    if (batch.records.length > MOST_RECORDS) return sendError(reply, 413);
    const { service, t } = request.query;
    try {
      return await receive(batch, request.log, links.recordIdOf(`${service}`, links.read(`${service}`, `${t}`)));
    } catch (error) {
      request.log.error({ reason: String(error) }, 'records could not be stored');
      return sendError(reply, 503);
    }
  });

  const document = openApi();
  collector.get('/openapi.json', async () => document);

  collector.get('/health', async (request, reply) => {
    try {
      // Changes nothing, and yet asks what storing asks: the lock, the tables, and leave to write.
      await database
        .transaction()
        .execute((change) => change.updateTable('records').set({ page: '' }).where('id', '=', '').execute());
      return { status: 'ok' };
    } catch (error) {
      request.log.error({ reason: String(error) }, 'the database cannot be written to');
      return sendError(reply, 503);
    }
  });

  if (services) {
    collector.register(async (scope) => {
      // Loaded by those who host pages alone.
      const { serveSurveys } = await import('../hosted/serve.ts');
      await serveSurveys(scope, { services, links, database, commit, now });
    });
  }

  return collector;
}

function parseJson(body: unknown): unknown {
  try {
    return JSON.parse(String(body));
  } catch {
    return undefined;
  }
}
