import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** The shortest token that nobody guesses. */
export const SHORTEST_TOKEN = 24;

/**
 * Whether a request may read what was counted: it has the token, as `Authorization: Bearer …`. Any other gets its
 * reply here, and false is returned.
 */
export function mayRead(request: FastifyRequest, reply: FastifyReply, token: string): boolean {
  const given = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? '';
  // Hashed, as only what is of one length can be compared without telling by its time how much is right.
  if (timingSafeEqual(sha256(given), sha256(token))) return true;
  reply
    .code(401)
    .header('WWW-Authenticate', 'Bearer')
    .send({ error: 'This is for who has the read token. Send it as "Authorization: Bearer" with the token.' });
  return false;
}

const sha256 = (text: string) => createHash('sha256').update(text).digest();
