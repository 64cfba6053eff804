import styles from './dashboard.css?raw';
import { type Html, html, trusted } from './html.ts';
import { metaPolicy } from './policy.ts';

/** The pages that are served, by their addresses beside each other. */
const PAGES = { dashboard: 'Results', comments: 'Comments' } as const;

/** How a page is given out: served, with links to the others, or as a file of its own. */
export interface GivenOut {
  readonly isServed: boolean;
  readonly page: keyof typeof PAGES;
}

/** A whole HTML document that asks for nothing else: no script, no file, no font. */
export function documentOf(title: string, { isServed, page }: GivenOut, main: Html): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
${!isServed && html`<meta http-equiv="Content-Security-Policy" content="${metaPolicy()}">`}
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>${trusted(styles)}</style>
</head>
<body>
<header class="top"><div><p>a11-survey <span>OMB Circular A-11, Section 280</span></p>${isServed && pages(page)}</div></header>
<main>
${main}
</main>
</body>
</html>
`.markup;
}

const pages = (page: GivenOut['page']): Html =>
  html`<nav class="pages" aria-label="Pages">${Object.entries(PAGES).map(
    ([address, name]) => html`<a href="${address}"${address === page && html` aria-current="page"`}>${name}</a>`,
  )}</nav>`;
