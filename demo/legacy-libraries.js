// What libraries of that time do to the language and the page, in short: Prototype 1.6, MooTools, jQuery's noConflict.
/** @type {any} */ (Object.prototype).each = () => undefined;

Object.assign(Array.prototype, {
  /** @this {unknown[]} */
  toJSON() {
    return `[${this.map((one) => JSON.stringify(one)).join(', ')}]`;
  },
  /** @this {unknown[]} */
  reduce() {
    return this.length > 1 ? this : this[0];
  },
  /** @this {unknown[]} */
  entries() {
    return this.slice();
  },
  contains() {},
});
Array.from = (/** @type {any} */ list) => Array.prototype.slice.call(list);

const page = /** @type {any} */ (window);
page.$ = (/** @type {string} */ id) => document.getElementById(id);
page.jQuery = Object.assign((/** @type {string} */ selector) => document.querySelectorAll(selector), {
  noConflict() {
    page.$ = undefined;
    return page.jQuery;
  },
});
page.jQuery.noConflict();
