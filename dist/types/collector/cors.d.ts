import type { FastifyReply, FastifyRequest } from 'fastify';
/**
 * Names the request's origin on the reply, whatever its status is to be: without that the browser hides even a 503
 * from the page that sent. An origin that may not send gets its reply here, and false is returned.
 */
export declare function admit(request: FastifyRequest, reply: FastifyReply, allowed: ReadonlySet<string>): boolean;
/** Answers a preflight, which browsers send ahead of JSON and not ahead of plain text. */
export declare function answerPreflight(_request: FastifyRequest, reply: FastifyReply): void;
