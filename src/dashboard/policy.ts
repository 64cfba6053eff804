import { createHash } from 'node:crypto';
import styles from './dashboard.css?raw';

/** What a dashboard needs: its own style sheet, known by its hash, and nothing that runs or loads. */
const DIRECTIVES = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(styles).digest('base64')}'`,
  // Its empty icon, which keeps browsers from asking for one.
  'img-src data:',
  "base-uri 'none'",
  "form-action 'self'",
];

/** The policy of a dashboard in a file, which no server sends a header with. */
export const metaPolicy = (): string => DIRECTIVES.join('; ');

/** The headers of a served dashboard: its policy, and that it is kept, framed, found and told of by nobody. */
export const dashboardHeaders = (): Readonly<Record<string, string>> => ({
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy': [...DIRECTIVES, "frame-ancestors 'none'"].join('; '),
  'Cache-Control': 'no-store',
  'X-Robots-Tag': 'noindex',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
});
