import { type LiveCollector, startCollector } from './live-collector.ts';
import { INTEGRITY, startSite } from './site.ts';

/** An agency's web site and, on another origin, its collector. */
export interface Agency {
  readonly origin: string;
  readonly collector: LiveCollector;
  /** Has the collector, once it is started again, take records from another origin as well. */
  readonly admit: (origin: string) => void;
  /** A survey's tag: the usual attributes, and those given in place of or beside them. */
  readonly tag: (attributes?: Readonly<Record<string, string | undefined>>) => string;
  /** Puts a page there, under the strictest policy unless it is given one, and returns its address. */
  readonly page: (path: string, parts: PageParts) => string;
  /** Puts a file there and returns its address. */
  readonly file: (path: string, body: string, type: string) => string;
  readonly close: () => Promise<void>;
}

interface PageParts {
  readonly head?: string;
  readonly body: string;
  readonly policy?: string;
}

/** A policy under which nothing runs but the site's scripts, and nothing connects but to the site and its collector. */
export const strictPolicy = (collector: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `connect-src 'self' ${new URL(collector).origin}`,
    "style-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');

const attribute = ([name, value]: readonly [string, string | undefined]) =>
  value === undefined ? '' : ` ${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;

/** Opens an agency, whose tags configure what is given unless they say otherwise. */
export async function openAgency(given: Readonly<Record<string, string>> = {}): Promise<Agency> {
  const site = await startSite();
  const origins = [site.origin];
  const collector = await startCollector(origins);
  return {
    origin: site.origin,
    collector,
    admit(origin) {
      origins.push(origin);
    },
    tag(attributes = {}) {
      const usual = {
        src: '/dist/a11-survey.js',
        integrity: INTEGRITY,
        crossorigin: 'anonymous',
        defer: '',
        'data-collector': collector.url,
        'data-service': 'Passport renewal',
        'data-provider': 'the Department of State',
        ...given,
      };
      return `<script${Object.entries({ ...usual, ...attributes })
        .map(attribute)
        .join('')}></script>`;
    },
    page: (path, { head = '', body, policy = strictPolicy(collector.url) }) =>
      site.put(
        path,
        `<!doctype html><html lang="en"><head><meta name="viewport" content="width=device-width"><title>Done</title>${head}</head><body>${body}</body></html>`,
        { 'content-type': 'text/html;charset=utf-8', 'content-security-policy': policy },
      ),
    file: (path, body, type) => site.put(path, body, { 'content-type': type }),
    async close() {
      await collector.close();
      await site.close();
    },
  };
}
