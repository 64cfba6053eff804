export declare const LONGEST_ASKED: number;
/**
 * Milliseconds to wait after so many failures in a row: anywhere from zero to a bound that doubles ("full
 * jitter"), so that the devices which an outage has lined up do not return all at once.
 */
export declare const backoff: (failures: number, random: () => number) => number;
/**
 * Milliseconds that a `Retry-After` asks for (RFC 9110, 10.2.3: seconds or a date), kept between one second and
 * one hour; `undefined` where there is none or it cannot be read.
 */
export declare function retryAfter(header: string | null, now: number): number | undefined;
