import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** The shortest token that nobody guesses. */
export const SHORTEST_TOKEN = 24;

/** How a program is asked for the token, and how a browser, which then asks its user. */
export const CHALLENGES = { program: 'Bearer', browser: 'Basic realm="a11-survey", charset="UTF-8"' } as const;

/**
 * Whether a request may read what was counted: it has the token, as `Authorization: Bearer …` or, as browsers send it,
 * as the password of any user (RFC 6750, RFC 7617). Any other gets its reply here, and false is returned.
 */
export function mayRead(
  request: FastifyRequest,
  reply: FastifyReply,
  token: string,
  challenge: (typeof CHALLENGES)[keyof typeof CHALLENGES],
): boolean {
  // Hashed, as only what is of one length can be compared without telling by its time how much is right.
  if (timingSafeEqual(sha256(givenToken(request.headers.authorization ?? '')), sha256(token))) return true;
  reply.code(401).header('WWW-Authenticate', challenge).header('Cache-Control', 'no-store').send({
    error: 'This is for who has the read token. Send it as "Authorization: Bearer" with the token, or as a password.',
  });
  return false;
}

function givenToken(authorization: string): string {
  const [, scheme = '', credentials = ''] = /^(Bearer|Basic) +(\S+)$/i.exec(authorization) ?? [];
  if (scheme.toLowerCase() !== 'basic') return credentials;
  const decoded = Buffer.from(credentials, 'base64').toString();
  return decoded.slice(decoded.indexOf(':') + 1);
}

const sha256 = (text: string) => createHash('sha256').update(text).digest();
