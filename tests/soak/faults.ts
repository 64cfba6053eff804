import { randomUUID } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** Replies in the collector's place, to a request of which nothing is stored. */
type Reply = (reply: FastifyReply, request: FastifyRequest) => unknown;

/** Spoils the reply to a request whose records are stored; gives what is sent in its place. */
type Spoil = (acknowledgement: string, request: FastifyRequest) => string | Promise<string>;

const json = (body: object) => (reply: FastifyReply) => reply.type('application/json').send(body);
const page = (title: string) => (reply: FastifyReply) =>
  reply.type('text/html').send(`<!doctype html><title>${title}</title><h1>${title}</h1>`);
const status =
  (code: number, headers: Readonly<Record<string, string>> = {}, send = json({ error: 'Not now.' })): Reply =>
  (reply) =>
    send(reply.code(code).headers(headers));

/** Cuts the connection, so that the browser gets no reply and finds the connection reset. */
const reset = (request: FastifyRequest) => request.raw.socket.resetAndDestroy();

const never = () => new Promise<never>(() => {});

/** Faults before anything is stored, by name. */
export const BEFORE: Readonly<Record<string, Reply>> = {
  '500': status(500),
  '503': status(503),
  '503 with Retry-After': status(503, { 'retry-after': '1' }),
  '429 with Retry-After': status(429, { 'retry-after': '2' }),
  '503 without CORS': (reply) => status(503)(reply.removeHeader('access-control-allow-origin'), reply.request),
  'hang before the headers': never,
  'hang in the body'(reply) {
    reply.hijack();
    const headers = reply.getHeaders() as Record<string, string>;
    reply.raw.writeHead(200, { ...headers, 'content-type': 'application/json' }).write('{"accepted":[');
  },
  'reset before the commit'(reply, request) {
    reply.hijack();
    reset(request);
  },
  '302 to a log-in page': (reply) => reply.redirect('/log-in', 302),
  '200 of HTML': status(200, {}, page('Log in')),
  'wrong id': (reply) => status(200, {}, json({ accepted: [randomUUID()], refused: [] }))(reply, reply.request),
  'wrong id refused': (reply) =>
    status(200, {}, json({ accepted: [], refused: [{ id: randomUUID(), reason: 'No.' }] }))(reply, reply.request),
  '413': status(413),
  '403 of a firewall': status(403, {}, page('Request blocked')),
  '400 that refuses none': status(400),
};

/** Faults after the records are stored, by name. */
export const AFTER: Readonly<Record<string, Spoil>> = {
  'reset after the commit'(acknowledgement, request) {
    reset(request);
    return acknowledgement;
  },
  'hang after the commit': never,
  'truncated acknowledgement': (acknowledgement) => acknowledgement.slice(0, acknowledgement.length / 2),
  'first id only'(acknowledgement) {
    const { accepted, refused } = JSON.parse(acknowledgement) as { accepted: string[]; refused: object[] };
    return JSON.stringify({ accepted: accepted.slice(0, 1), refused });
  },
};
