import { createHmac, randomBytes } from 'node:crypto';

const DAY = 24 * 60 * 60 * 1000;

/**
 * Names networks in memory without holding their addresses: by an HMAC under a random key that is never stored and is
 * another one each day (UTC), so that nothing can be told of a network a day later, and nothing after a restart.
 */
export function createPseudonyms(now: () => number): (network: string) => string {
  let key = randomBytes(32);
  let day = Math.floor(now() / DAY);
  return (network) => {
    const today = Math.floor(now() / DAY);
    if (today !== day) {
      key = randomBytes(32);
      day = today;
    }
    return createHmac('sha256', key).update(network).digest('base64url').slice(0, 22);
  };
}
