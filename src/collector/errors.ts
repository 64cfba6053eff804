import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { LARGEST_BODY } from '../contract/limits.ts';

/** After how many seconds to send again what could not be stored now. */
const RETRY_SECONDS = 10;

/** No body within the limit has more records than this that could be read; a million of `{}` are not worth reading. */
export const MOST_RECORDS = 4000;

/** What the collector says in place of an acknowledgement, by status: what is wrong and what to do. */
const ERRORS = {
  400: 'The body is not a batch. Send JSON such as {"sentAt":"2026-01-31T12:00:00.000Z","records":[]}.',
  404: 'There is nothing here. Records go to POST /v1/responses.',
  413: `The body is larger than ${LARGEST_BODY} bytes or has more than ${MOST_RECORDS} records. Send fewer at a time.`,
  415: 'The body is of the wrong type. Send text/plain or application/json in UTF-8, not compressed.',
  429: 'Too many records came from this network. Keep them and send them again.',
  500: 'The collector failed. Keep the records and send them again.',
  503: 'The records cannot be stored now. Keep them and send them again.',
} as const;

/** Sends an error, in a shape that no device takes for an acknowledgement; with what passes, after how many seconds. */
export function sendError(
  reply: FastifyReply,
  status: keyof typeof ERRORS,
  retrySeconds: number = RETRY_SECONDS,
): FastifyReply {
  if (status === 429 || status === 503) reply.header('Retry-After', retrySeconds);
  return reply.code(status).send({ error: ERRORS[status] });
}

/** Puts what Fastify itself finds wrong with a request into the same shape. */
export function answerError(error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const status = error.statusCode ?? 500;
  if (status === 413 || status === 415) return sendError(reply, status);
  if (status < 500) return reply.code(status).send({ error: error.message });
  request.log.error({ reason: error.message }, 'the request failed');
  return sendError(reply, 500);
}
