import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { expect, test } from 'vitest';
import type { Acknowledgement } from '../../src/contract/acknowledgement.ts';
import type { Batch } from '../../src/contract/batch.ts';
import { send } from '../../src/outbox/send.ts';
import { MARK } from '../../src/probe/marked.ts';
import { probe } from '../../src/probe/probe.ts';
import { openForTest, temporaryFile } from '../support/database.ts';
import { AGENCY, collectorForTest } from '../support/injected-collector.ts';
import { record } from '../support/records.ts';
import { served } from '../support/served.ts';

type Break = (collector: FastifyInstance) => void;

/** Asks a real collector that was broken in one place. */
async function probed(breakIt: Break = () => {}, options: Partial<Parameters<typeof probe>[0]> = {}) {
  const database = await openForTest(await temporaryFile());
  const collector = await collectorForTest({ database, trustProxy: 'none' });
  breakIt(collector);
  await collector.listen({ port: 0, host: '127.0.0.1' });
  const { port } = collector.server.address() as AddressInfo;
  const result = await probe({
    collector: `http://127.0.0.1:${port}/v1/responses`,
    origin: AGENCY,
    patience: 60_000,
    ...options,
  });
  const named = (outcome: string) =>
    result.findings.filter((each) => each.outcome === outcome).map(({ check }) => check);
  return { ...result, database, fails: named('fails'), warns: named('warning'), notAsked: named('not asked') };
}

test('our own collector holds in everything, and stores what it is told to have', async () => {
  const { findings, accepted, database } = await probed();
  expect(findings.filter(({ outcome }) => outcome !== 'holds')).toEqual([]);
  const rows = await database.selectFrom('records').select(['service', 'provider', 'page']).execute();
  expect(rows).toHaveLength(accepted);
  expect(new Set(rows.map(({ service }) => service))).toEqual(new Set([MARK]));
});

test('the statuses that a page may meet are all seen', async () => {
  const { findings } = await probed();
  expect(findings.find(({ check }) => check === 'cors')?.what).toContain('200, 400, 404, 413, 415');
});

/** What is replied in the collector's place. */
interface Instead {
  readonly status: number;
  readonly body?: object;
  readonly location?: string;
}

/** Replies in the collector's place, where the function gives something. */
const instead =
  (replyTo: (batch: Batch | undefined, request: FastifyRequest) => Instead | false | undefined): Break =>
  (collector) =>
    collector.addHook('preHandler', async (request, reply) => {
      const batch = request.method === 'POST' ? (tryJson(request.body) as Batch | undefined) : undefined;
      const given = replyTo(batch, request);
      if (!given) return undefined;
      if (given.location) reply.header('location', given.location);
      return reply.code(given.status).send(given.body ?? { error: 'broken on purpose' });
    });

/** Changes the acknowledgement on its way out. */
const altered =
  (alter: (acknowledgement: Acknowledgement, batch: Batch) => unknown): Break =>
  (collector) =>
    collector.addHook('onSend', async (request, reply, payload) => {
      if (request.method !== 'POST' || reply.statusCode !== 200) return payload;
      return JSON.stringify(alter(JSON.parse(payload as string), tryJson(request.body) as Batch));
    });

const withoutHeader =
  (header: string, status?: number): Break =>
  (collector) =>
    collector.addHook('onSend', async (_request, reply) => {
      if (status === undefined || reply.statusCode === status) reply.removeHeader(header);
    });

const withHeader =
  (header: string, value: string): Break =>
  (collector) =>
    collector.addHook('onSend', async (_request, reply) => void reply.header(header, value));

const ids = (batch: Batch | undefined) => (batch?.records ?? []).map(({ id }) => id);

function tryJson(body: unknown): unknown {
  try {
    return JSON.parse(String(body));
  } catch {
    return undefined;
  }
}

/** Remembers ids, as a collector does that has no key in its store. */
function seenBefore() {
  const seen = new Set<string>();
  return (batch: Batch | undefined) => {
    const all = ids(batch);
    const isSeen = all.some((id) => seen.has(id));
    for (const id of all) seen.add(id);
    return isSeen;
  };
}

const ORIGIN = 'access-control-allow-origin';
const isBroken = (record: object) => 'unknown' in record || ('lang' in record && record.lang === '?');

const acceptingAll = (batch: Batch | undefined) => ({ accepted: ids(batch), refused: [] });

const FAILING: readonly (readonly [defect: string, fails: readonly string[], breakIt: Break])[] = [
  ['replies ok instead of ids', ['acknowledgement'], altered(() => ({ ok: true }))],
  ['names ids of its own', ['acknowledgement'], altered(() => ({ accepted: ['1'], refused: [] }))],
  ['leaves refused out', ['acknowledgement'], altered(({ accepted }) => ({ accepted }))],
  ['redirects to a log-in page', ['acknowledgement'], instead(() => ({ status: 302, location: '/login' }))],
  ['wants a token', ['acknowledgement'], instead(() => ({ status: 401 }))],
  ['takes no plain text', ['acknowledgement'], (collector) => collector.removeContentTypeParser('text/plain')],
  [
    'acknowledges with 500',
    ['acknowledgement'],
    instead((batch) => batch && { status: 500, body: acceptingAll(batch) }),
  ],
  [
    'does not know one kind',
    ['kinds'],
    altered(({ accepted, refused }, { records }) => {
      const unknown = records.filter(({ kind }) => kind === 'returned').map(({ id }) => id);
      return { accepted: accepted.filter((id) => !unknown.includes(id)), refused };
    }),
  ],
  ['turns a duplicate away', ['again', 'at-once'], duplicatesWith(409)],
  ['fails at a duplicate', ['again', 'at-once'], duplicatesWith(500)],
  [
    'turns a batch away that has a record twice',
    ['twice'],
    instead((batch) => new Set(ids(batch)).size < ids(batch).length && { status: 400 }),
  ],
  ['fails at two requests at once', ['at-once'], failingAtOnce],
  [
    'turns a whole batch away for a broken record',
    ['broken'],
    instead((batch) => batch?.records?.some(isBroken) && { status: 400 }),
  ],
  ['says nothing of a broken record', ['broken'], altered(({ accepted }) => ({ accepted, refused: [] }))],
  [
    'refuses records of a later version',
    ['newer'],
    altered(({ accepted, refused }, { records }) => {
      const newer = records.filter(({ schemaVersion }) => schemaVersion > 3);
      return { accepted, refused: [...refused, ...newer.map(({ id }) => ({ id, reason: 'unknown' }))] };
    }),
  ],
  [
    'replies 200 to what is no batch',
    ['no-batch'],
    instead((batch) => !batch?.records && { status: 200, body: acceptingAll(undefined) }),
  ],
  [
    'fails at what is not JSON',
    ['no-batch'],
    instead((batch, { method }) => method === 'POST' && batch === undefined && { status: 500 }),
  ],
  ['takes only 20 records at once', ['largest'], instead((batch) => ids(batch).length > 20 && { status: 413 })],
  [
    'takes no long texts of characters of four bytes',
    ['largest'],
    instead((batch) => JSON.stringify(batch ?? '').includes('🙂🙂') && { status: 500 }),
  ],
  ...[200, 400, 404, 413, 415].map(
    (status) => [`has no CORS on ${status}`, ['cors'], withoutHeader(ORIGIN, status)] as const,
  ),
  ['allows two origins in one header', ['cors'], withHeader(ORIGIN, `${AGENCY}, https://b.gov`)],
  ['does not expose Retry-After', ['retry-after'], withoutHeader('access-control-expose-headers')],
  ['does not expose Retry-After on 413', ['retry-after'], withoutHeader('access-control-expose-headers', 413)],
];

function duplicatesWith(status: number): Break {
  return (collector) => {
    const isSeen = seenBefore();
    // A single record, as a batch that has one twice is another defect.
    instead((batch) => ids(batch).length === 1 && isSeen(batch) && { status })(collector);
  };
}

/** As where one looks for a record, and inserts it later: the first of several that come at once is not there yet. */
function failingAtOnce(collector: FastifyInstance): void {
  let due: string | undefined;
  let release = () => {};
  collector.addHook('preHandler', async ({ body }, reply) => {
    const all = ids(tryJson(body) as Batch | undefined);
    // The batch of three is what comes before the requests at once.
    if (all.length === 3) due = '';
    if (all.length !== 1 || due === undefined) return undefined;
    if (due === all[0]) {
      release();
      return reply.code(500).send({ error: 'constraint' });
    }
    if (due !== '') return undefined;
    due = all[0];
    await new Promise<void>((resolve) => {
      release = resolve;
    });
    return undefined;
  });
}

test.each(FAILING)('a collector that %s fails in that alone', async (_defect, fails, breakIt) => {
  const result = await probed(breakIt);
  expect(result.fails).toEqual(fails);
  for (const { outcome, what, remedy } of result.findings.filter((each) => each.outcome === 'fails')) {
    expect([outcome, what, remedy]).toEqual(['fails', expect.stringMatching(/\.$/), expect.stringMatching(/\.$/)]);
  }
});

const WARNING: readonly (readonly [defect: string, warns: readonly string[], breakIt: Break])[] = [
  [
    'takes broken records',
    ['broken', 'newer'],
    instead((batch) => batch?.records && { status: 200, body: acceptingAll(batch) }),
  ],
  ['sets a cookie', ['cookies'], withHeader('set-cookie', 'balancer=1')],
  ['answers no preflight', ['preflight'], instead((_, { method }) => method === 'OPTIONS' && { status: 404 })],
];

test.each(WARNING)('a collector that %s is warned of that alone', async (_defect, warns, breakIt) => {
  const { fails, warns: warned } = await probed(breakIt);
  expect({ fails, warns: warned }).toEqual({ fails: [], warns });
});

test('a collector that never replies is told after bounded time, and asked nothing more', async () => {
  const { findings } = await probed((collector) => collector.addHook('preHandler', () => new Promise(() => {})), {
    patience: 300,
  });
  expect(findings[0]).toMatchObject({ outcome: 'fails', what: expect.stringContaining('no whole reply came within') });
  expect(findings).toHaveLength(3);
});

test('without an origin nothing is said of CORS', async () => {
  const { fails, notAsked } = await probed(withoutHeader(ORIGIN), { origin: undefined });
  expect({ fails, notAsked }).toEqual({ fails: [], notAsked: ['preflight', 'cors', 'retry-after'] });
});

test('the records have the service that is given', async () => {
  const { database } = await probed(undefined, { service: 'A test of ours' });
  const services = await database.selectFrom('records').select('service').distinct().execute();
  expect(services).toEqual([{ service: 'A test of ours' }]);
});

test('it sends as the outbox does', async () => {
  const requests: object[] = [];
  const collector = await served(async (request, response) => {
    const { method, headers } = request;
    const frame = Object.keys((tryJson(await text(request)) as object) ?? {});
    requests.push({ method, type: headers['content-type'], cookie: headers.cookie, frame });
    response.writeHead(503).end();
  });
  await send(collector, { sentAt: '2026-01-31T12:00:00.000Z', records: [record('response')] }, false);
  await probe({ collector, origin: AGENCY });
  expect(requests).toHaveLength(2);
  expect(requests[1]).toEqual(requests[0]);
});
