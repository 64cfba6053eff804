/** The origin that a text names, in the one way that it is written; undefined when it names none of the web's. */
function originOf(text: string): string | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return url && /^https?:$/.test(url.protocol) ? url.origin : undefined;
}

/** Reads the origins that may send; throws for one that is not an origin, such as an address with a path. */
export function parseOrigins(list: readonly string[]): ReadonlySet<string> {
  return new Set(
    list.map((text) => {
      const origin = originOf(text);
      if (!origin || new URL(text).href !== `${origin}/`) {
        throw new Error(`The allowed origin "${text}" is not an origin. Give one such as https://www.agency.gov.`);
      }
      return origin;
    }),
  );
}

/**
 * Whether a request may be served: one from an allowed origin, from the collector's own host, or from no browser.
 * Behind a proxy that ends TLS the collector cannot tell its own scheme, so of its own origin only the host counts.
 */
export function isAllowed(origin: string | undefined, host: string | undefined, allowed: ReadonlySet<string>): boolean {
  if (origin === undefined) return true;
  const parsed = originOf(origin);
  if (!parsed) return false;
  return allowed.has(parsed) || parsed === originOf(`${new URL(parsed).protocol}//${host ?? ''}`);
}
