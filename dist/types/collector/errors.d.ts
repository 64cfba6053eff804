import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
/** No body within the limit has more records than this that could be read; a million of `{}` are not worth reading. */
export declare const MOST_RECORDS = 4000;
/** What the collector says in place of an acknowledgement, by status: what is wrong and what to do. */
declare const ERRORS: {
    readonly 400: 'The body is not a batch. Send JSON such as {"sentAt":"2026-01-31T12:00:00.000Z","records":[]}.';
    readonly 404: 'There is nothing here. Records go to POST /v1/responses.';
    readonly 413: "The body is larger than 1048576 bytes or has more than 4000 records. Send fewer at a time.";
    readonly 415: 'The body is of the wrong type. Send text/plain or application/json in UTF-8, not compressed.';
    readonly 500: 'The collector failed. Keep the records and send them again.';
    readonly 503: 'The records cannot be stored now. Keep them and send them again.';
};
/** Sends an error, in a shape that no device takes for an acknowledgement. */
export declare function sendError(reply: FastifyReply, status: keyof typeof ERRORS): FastifyReply;
/** Puts what Fastify itself finds wrong with a request into the same shape. */
export declare function answerError(error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply;
export {};
