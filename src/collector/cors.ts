import type { FastifyReply, FastifyRequest } from 'fastify';
import { isAllowed } from './origins.ts';

/** How long a browser may remember its preflight, in seconds: a day, of which some take less. */
const PREFLIGHT_SECONDS = 86_400;

/**
 * Names the request's origin on the reply, whatever its status is to be: without that the browser hides even a 503
 * from the page that sent. An origin that may not send gets its reply here, and false is returned.
 */
export function admit(request: FastifyRequest, reply: FastifyReply, allowed: ReadonlySet<string>): boolean {
  const { origin, host } = request.headers;
  reply.header('Vary', 'Origin');
  if (!isAllowed(origin, host, allowed)) {
    reply.code(403).send({
      error: `The origin ${origin} may not send to this collector. Start it with --allow-origin ${origin} if it should.`,
    });
    return false;
  }
  if (origin !== undefined) {
    reply.header('Access-Control-Allow-Origin', origin).header('Access-Control-Expose-Headers', 'Retry-After');
  }
  return true;
}

/** Answers a preflight, which browsers send ahead of JSON and not ahead of plain text. */
export function answerPreflight(_request: FastifyRequest, reply: FastifyReply): void {
  reply
    .code(204)
    .header('Access-Control-Allow-Methods', 'POST')
    .header('Access-Control-Allow-Headers', 'Content-Type')
    .header('Access-Control-Max-Age', PREFLIGHT_SECONDS)
    .send();
}
