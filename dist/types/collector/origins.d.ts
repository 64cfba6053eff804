/** Reads the origins that may send; throws for one that is not an origin, such as an address with a path. */
export declare function parseOrigins(list: readonly string[]): ReadonlySet<string>;
/**
 * Whether a request may be served: one from an allowed origin, from the collector's own host, or from no browser.
 * Behind a proxy that ends TLS the collector cannot tell its own scheme, so of its own origin only the host counts.
 */
export declare function isAllowed(origin: string | undefined, host: string | undefined, allowed: ReadonlySet<string>): boolean;
