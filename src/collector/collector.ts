import { randomBytes } from 'node:crypto';
import {
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  type FastifyServerOptions,
  fastify,
  LogController,
} from 'fastify';
import { parseBatch } from '../contract/batch.ts';
import { LARGEST_BODY } from '../contract/limits.ts';
import { openApi } from '../contract/open-api.ts';
import { masked } from '../database/masked.ts';
import { type Commit, mostTogether, store } from '../database/store.ts';
import type { Database } from '../database/tables.ts';
import { createLinks } from '../hosted/links.ts';
import { servicesOf } from '../hosted/services.ts';
import type { Rate } from './buckets.ts';
import { admit, answerPreflight } from './cors.ts';
import { answerError, MOST_RECORDS, sendError } from './errors.ts';
import { createGroupCommit } from './group-commit.ts';
import { createGuard } from './guard.ts';
import { createMetrics } from './metrics.ts';
import { parseOrigins } from './origins.ts';
import { CHALLENGES, mayRead } from './read-token.ts';
import { createReceive } from './receive.ts';
import { LEAST_RESPONSE_DAYS, startRetention } from './retention.ts';
import { parseProxies } from './senders.ts';
import { serveComments } from './serve-comments.ts';
import { serveDashboard } from './serve-dashboard.ts';

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
  /** With it, `GET /dashboard`, `GET /comments` and `GET /metrics` are served to who sends it; without one they are not there. */
  readonly readToken?: string | undefined;
  /** For how many days to keep free texts, and whole records (61 or more); without, for good. Tallies stay. */
  readonly keepComments?: number | undefined;
  readonly keepResponses?: number | undefined;
  /** How many records one network may send, 600 a minute and 12,000 at once by default; `false` for any number. */
  readonly rate?: Rate | false | undefined;
  /**
   * The proxies before it, which say in `X-Forwarded-For` who sends: addresses, networks such as `10.0.0.0/8`, or
   * `loopback`, `linklocal` and `uniquelocal`; `none` where there is no proxy. Where nothing is said, requests that seem
   * to come by a proxy are held to no rate.
   */
  readonly trustProxy?: string | readonly string[] | undefined;
  /** What spreads those who are told to wait, from 0 to 1. */
  readonly random?: () => number;
}

/**
 * Makes the server that receives records: `POST /v1/responses` stores a batch and then acknowledges its records by
 * id, `GET /health` tells whether it can, `GET /ready` says no besides once it was told to stop, and `GET /openapi.json`
 * says what is sent and replied. Throws for an option that is wrong, and for a survey that cannot be shown.
 */
export function createCollector(options: CollectorOptions): FastifyInstance {
  const { database, now = Date.now, random = Math.random, logger = false, readToken, rate } = options;
  if (options.keepResponses !== undefined && options.keepResponses < LEAST_RESPONSE_DAYS) {
    throw new Error(
      `keepResponses is ${options.keepResponses}, but devices may send a record again for ${LEAST_RESPONSE_DAYS - 1} days, and it would be counted twice. Give ${LEAST_RESPONSE_DAYS} or more.`,
    );
  }
  const metrics = createMetrics(readToken !== undefined);
  const allowed = parseOrigins(options.allowOrigins);
  const services = options.surveys === undefined ? undefined : servicesOf(options.surveys);
  // Pages prove what they say by it too, where no link is made with one.
  const links = createLinks(options.linkSecret ?? randomBytes(32).toString('hex'));
  const commit: Commit = createGroupCommit(
    masked(metrics.measured((received) => store(database, received))),
    mostTogether(database),
  );
  const receive = createReceive(now, metrics);
  const proxies = parseProxies(options.trustProxy);
  const guard = createGuard({ rate, proxies, commit, now, random, log: () => collector.log });

  const collector = fastify({
    logger,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: LARGEST_BODY,
    requestTimeout: 30_000,
    connectionTimeout: 60_000,
    // Fastify's own reply while closing has no CORS headers; what still arrives then is served like any other.
    return503OnClosing: false,
    trustProxy: proxies === 'none' || proxies === undefined ? false : [...proxies],
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

  const count = async (_request: FastifyRequest, reply: FastifyReply) => metrics.replied(reply.statusCode);
  collector.post<{ Querystring: { service?: unknown; t?: unknown } }>(
    '/v1/responses',
    {
      onResponse: count,
      async onRequest(request, reply) {
        const wait = guard.wait(request);
        if (wait > 0) return sendError(reply, 429, wait);
      },
    },
    async (request, reply) => {
      const batch = parseBatch(parseJson(request.body));
      const wait = guard.take(request, Math.max(1, batch?.records.length ?? 0));
      if (wait > 0) return sendError(reply, 429, wait);
      if (!batch) return sendError(reply, 400);
      if (batch.records.length > MOST_RECORDS) return sendError(reply, 413);
      const { service, t } = request.query;
      try {
        return await receive(
          batch,
          guard.commitOf(request),
          request.log,
          links.recordIdOf(`${service}`, links.read(`${service}`, `${t}`)),
        );
      } catch (error) {
        request.log.error({ reason: String(error) }, 'records could not be stored');
        return sendError(reply, 503);
      }
    },
  );

  const document = openApi();
  collector.get('/openapi.json', async () => document);

  const health = async (request: FastifyRequest, reply: FastifyReply) => {
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
  };
  collector.get('/health', health);
  collector.get('/ready', async (request, reply) => (isClosing ? sendError(reply, 503) : await health(request, reply)));

  const { keepComments: comments, keepResponses: responses } = options;
  if (comments !== undefined || responses !== undefined) {
    const log = collector.log.child({}, { level: 'info' });
    let stop = async () => {};
    collector.addHook('onReady', async () => {
      stop = startRetention({ comments, responses }, { database, now, log, onDeleted: metrics.deleted });
    });
    collector.addHook('onClose', () => stop());
  }

  if (readToken !== undefined) {
    serveDashboard(collector, { database, now, readToken });
    serveComments(collector, { database, readToken });
    collector.get('/metrics', async (request, reply) => {
      if (!mayRead(request, reply, readToken, CHALLENGES.program)) return reply;
      return reply
        .header('Cache-Control', 'no-store')
        .type(metrics.contentType)
        .send(await metrics.text());
    });
  }

  if (services) {
    collector.register(async (scope) => {
      // Loaded by those who host pages alone.
      const { serveSurveys } = await import('../hosted/serve.ts');
      await serveSurveys(scope, { services, links, database, guard, now });
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
