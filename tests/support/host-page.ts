import type { Agency } from './agency.ts';

/** What a page for one test is like beside its survey. */
export interface HostParts {
  /** The page's own rules. */
  readonly css?: string;
  /** What stands between the survey and the page's last field. */
  readonly after?: string;
  /** The language of the page. */
  readonly lang?: string;
  readonly dir?: string;
}

/** The notice with all that an agency can configure of it. */
const NOTICE = {
  'data-omb-control-number': '1234-5678',
  'data-omb-expiration-date': '2099-12-31',
  'data-burden-minutes': '2',
  'data-burden-contact': 'surveys@agency.example',
  'data-privacy-url': '/privacy',
};

/** A page whose colours follow the device, so that a survey on it does. */
const COLOURS = `:root { color-scheme: light dark; color: light-dark(#000, #fff); background: light-dark(#fff, #000) }
  body { margin: 0.5em }`;

/** The attributes of a dialog that the page's first button opens. */
export const DIALOG = { 'data-placement': 'modal', 'data-opener': 'before' };

/** The attributes of a panel that comes by itself. */
export const PANEL = { 'data-placement': 'panel' };

let pages = 0;

/**
 * Puts a page there, on an address of its own, that has a button before its survey and a
 * field after it, and returns that address: what was answered on one is asked on the next. The survey has every notice
 * that there can be.
 */
export function hostPage(
  agency: Agency,
  attributes: Readonly<Record<string, string>> = {},
  { css = '', after = '', lang = 'en', dir = 'ltr' }: HostParts = {},
): string {
  agency.file('/page.css', `${COLOURS} ${css}`, 'text/css');
  const head = '<link rel="stylesheet" href="/page.css">';
  const body = `<div lang="${lang}" dir="${dir}">
    <header><button type="button" id="before">Tell us</button></header>
    <main><h1>Your application was submitted</h1>${agency.tag({ ...NOTICE, ...attributes })}</main>
    ${after}<footer><label>Search <input id="after"></label></footer></div>`;
  pages += 1;
  return agency.page(`/done/${pages}`, { head, body, policy: `script-src 'self'; style-src 'self'; img-src 'self'` });
}
