import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Context } from '../contract/configuration.ts';
import { CONTEXT } from '../contract/parts.ts';
import { form, object, oneOf, optional, parse } from '../contract/schema.ts';
import { CHANNELS, type Channel } from '../standard/channel.ts';

/** What the agency says of a link by its token. */
export interface LinkFacts {
  readonly channel?: Channel | undefined;
  readonly context?: Context | undefined;
  /** What tells this link from every other, where its answers count once. */
  readonly once?: string | undefined;
}

/** The links of an agency: made with its secret, and believed by it alone. */
export interface Links {
  /** Writes the token of a service's link. */
  readonly tokenOf: (service: string, facts: LinkFacts) => string;
  /** What a token says; nothing for one that was not made with this secret for this service. */
  readonly read: (service: string, token: string | undefined) => LinkFacts | undefined;
  /** The id of the one record that a link can store, where its answers count once. */
  readonly recordIdOf: (service: string, facts: LinkFacts | undefined) => string | undefined;
  /** Shows later that this text is the agency's own. */
  readonly proofOf: (text: string) => string;
  readonly isProof: (text: string, proof: string) => boolean;
}

/** The shortest secret: with fewer characters it could be guessed. */
export const SHORTEST_SECRET = 16;

/** What tells one link from another. */
export const newOnce = (): string => randomBytes(9).toString('base64url');

/** How many bytes of a signature are kept: RFC 2104, section 5, permits half of SHA-256's, and links stay short. */
const KEPT = 16;

/** Short names, as each character of a link makes its QR code larger. */
interface Written {
  readonly c?: Channel | undefined;
  readonly x?: Context | undefined;
  readonly n?: string | undefined;
}

const written = object<Written>({
  c: optional(oneOf(CHANNELS)),
  x: optional(CONTEXT),
  n: optional(form(/^[\w-]{12}$/)),
});

/** Makes what signs and reads links, by HMAC-SHA-256 with a secret. */
export function createLinks(secret: string): Links {
  const sign = (purpose: string, text: string) =>
    createHmac('sha256', secret).update(`a11-survey ${purpose}\n${text}`).digest().subarray(0, KEPT);
  const isSigned = (purpose: string, text: string, given: string) => {
    const right = sign(purpose, text);
    const read = Buffer.from(given, 'base64url');
    return read.length === right.length && timingSafeEqual(read, right);
  };
  return {
    tokenOf(service, { channel, context, once }) {
      const payload = Buffer.from(JSON.stringify({ c: channel, x: context, n: once })).toString('base64url');
      return `${payload}.${sign('link', `${service}.${payload}`).toString('base64url')}`;
    },
    read(service, token = '') {
      const [payload = '', signature = ''] = token.split('.');
      if (!isSigned('link', `${service}.${payload}`, signature)) return undefined;
      const parsed = parse(written, JSON.parse(Buffer.from(payload, 'base64url').toString()));
      if (!parsed.ok) return undefined;
      const { c: channel, x: context, n: once } = parsed.value;
      return { channel, context, once };
    },
    recordIdOf: (service, facts) => facts?.once && uuidOf(sign('once', `${service}.${facts.once}`)),
    proofOf: (text) => sign('proof', text).toString('base64url'),
    isProof: (text, proof) => isSigned('proof', text, proof),
  };
}

/** An id that the same text always has, as a UUID (RFC 9562, version 8). */
export const derivedId = (text: string): string => uuidOf(createHash('sha256').update(text).digest());

function uuidOf(bytes: Buffer): string {
  const hex = bytes.toString('hex', 0, 16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`;
}
