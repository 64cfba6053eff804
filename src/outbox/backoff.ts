const SECOND = 1000;

/** The first and the longest wait of our own between two attempts, in milliseconds. */
const FIRST = 2 * SECOND;
const LONGEST = 300 * SECOND;

/** The bounds of a wait that a collector asks for, in milliseconds. */
const SHORTEST_ASKED = SECOND;
export const LONGEST_ASKED = 3600 * SECOND;

/**
 * Milliseconds to wait after so many failures in a row: anywhere from zero to a bound that doubles ("full
 * jitter"), so that the devices which an outage has lined up do not return all at once.
 */
export const backoff = (failures: number, random: () => number): number =>
  random() * Math.min(LONGEST, FIRST * 2 ** failures);

/**
 * Milliseconds that a `Retry-After` asks for (RFC 9110, 10.2.3: seconds or a date), kept between one second and
 * one hour; `undefined` where there is none or it cannot be read.
 */
export function retryAfter(header: string | null, now: number): number | undefined {
  if (!header) return undefined;
  const asked = /^\s*\d+\s*$/.test(header) ? Number(header) * SECOND : Date.parse(header) - now;
  return Number.isNaN(asked) ? undefined : Math.min(Math.max(asked, SHORTEST_ASKED), LONGEST_ASKED);
}
