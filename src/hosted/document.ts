import type { Language } from '../language/language.ts';
import { escapeHtml } from './markup.ts';

/** What a page is, around what it shows. */
export interface Page {
  readonly language: Pick<Language, 'lang' | 'dir'>;
  readonly title: string;
  /** The service, where the page is of one. */
  readonly service?: string | undefined;
  /** What it shows, as HTML. */
  readonly main: string;
  /** The addresses of its scripts, in their order. */
  readonly scripts?: readonly string[];
}

/** A whole page as HTML. Its addresses are relative to it, so that it may stand below any path of a site. */
export const documentOf = ({ language: { lang, dir }, title, service, main, scripts = [] }: Page): string =>
  `<!doctype html>
<html lang="${escapeHtml(lang)}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>${escapeHtml(title)}</title>
<link rel="stylesheet" href="a11-survey.css">
${scripts.map((address) => `<script src="${escapeHtml(address)}" defer></script>\n`).join('')}</head>
<body class="all">
${service ? `<header><h1>${escapeHtml(service)}</h1></header>\n` : ''}<main>
${main}
</main>
</body>
</html>
`;

/** JSON as it stands in a script of data: nothing in it ends the script. */
export const dataScript = (id: string, content: unknown): string =>
  `<script type="application/json" id="${id}">${JSON.stringify(content).replace(/</g, '\\u003c')}</script>`;

/**
 * What the page may load and do: its own files, and the agency's logo. Nothing stands in line, so that not even what
 * escaping missed would run.
 */
export const policyOf = (logoUrl: string | undefined): string =>
  [
    "default-src 'none'",
    "style-src 'self'",
    "script-src 'self'",
    "connect-src 'self'",
    `img-src ${logoUrl && URL.canParse(logoUrl) ? new URL(logoUrl).origin : "'self'"}`,
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
