/**
 * HTML, as opposed to text that is still to be escaped.
 *
 * @typedef {{ readonly html: string }} Html
 */

/** @param {unknown} value */
const escaped = (value) =>
  typeof value === 'object' && value !== null && 'html' in value
    ? String(value.html)
    : String(value).replace(/[&<>"]/g, (character) => `&#${character.codePointAt(0)};`);

const listed = (/** @type {unknown} */ value) => [value].flat().map(escaped).join('');

/**
 * HTML of a template literal, in which values are text unless they are HTML themselves; lists are put together.
 *
 * @param {readonly string[]} strings
 * @param {readonly unknown[]} values
 * @returns {Html}
 */
export const html = (strings, ...values) => ({
  html: strings.reduce((before, after, index) => `${before}${listed(values[index - 1])}${after}`),
});

/**
 * JSON in a page, for the script that looks for it by its id; nothing in it ends its element.
 *
 * @param {string} id
 * @param {unknown} value
 */
export const json = (id, value) =>
  html`<script type="application/json" id="${id}">${{ html: JSON.stringify(value, undefined, 2).replaceAll('<', '\\u003c') }}</script>`;

/**
 * A page from a file in which `{{name}}` is where a value goes.
 *
 * @param {string} template
 * @param {Readonly<Record<string, unknown>>} values
 */
export const fill = (template, values) =>
  template.replace(/\{\{(\w+)\}\}/g, (_place, /** @type {string} */ name) => {
    if (!Object.hasOwn(values, name)) throw new Error(`The page has a place for ${name}, and nothing is given for it.`);
    return listed(values[name]);
  });
