/**
 * The strictest policy that a page can have: nothing runs but the site's own files, nothing is styled in line, and no
 * text becomes script. A survey asks for no more than this.
 */
const STRICT = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'connect-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': "'none'",
};

/**
 * What pages need beyond that for what they show beside a survey; on each of them a comment says why.
 *
 * @type {Readonly<Record<string, Readonly<Record<string, string | undefined>>>>}
 */
const ELSE = {
  'builder/index.html': { 'frame-src': "'self'" },
  'builder/preview.html': { 'connect-src': "'none'", 'img-src': "'self' https: data:" },
  'frame.html': { 'frame-src': "'self'" },
  'offline.html': { 'trusted-types': 'offline-page' },
  'states/state.html': { 'img-src': "'self'" },
  'tag-manager.html': {
    'script-src': "'nonce-{{nonce}}' 'strict-dynamic'",
    'require-trusted-types-for': undefined,
    'trusted-types': undefined,
  },
  'uswds.html': { 'img-src': "'self' data:", 'font-src': "'self'" },
};

/**
 * The Content-Security-Policy of a page; `{{nonce}}` in it stands for one that is new with each reply.
 *
 * @param {string} page
 */
export const policyOf = (page) =>
  Object.entries({ ...STRICT, ...ELSE[page] })
    .flatMap(([directive, value]) => (value === undefined ? [] : [`${directive} ${value}`]))
    .join('; ');
