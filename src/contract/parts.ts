import type { Context } from './configuration.ts';
import { LONGEST, MOST_CONTEXT } from './limits.ts';
import { dictionary, form, type Schema, text, words } from './schema.ts';

/** What a question, an option or an edition is known by. */
export const NAME_FORM = /^[a-z0-9][a-z0-9_-]{0,39}$/;
export const NAME: Schema<string> = form(NAME_FORM);

/** An address with its scheme, or a path of this site; without a user name, which would go out with each request. */
export const addressPattern = (scheme: string): string =>
  `^(${scheme}://[^\\s/@\\\\?#]+(?=[/?#]|$)|(?=/(?![/\\\\])))[^\\s\\\\]*$`;

/** What a service of a file is known by. */
export const SERVICE_ID = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/;

/** A moment as ISO 8601 writes it, in UTC. Pages read none: marked as pure, it is not in what they download. */
export const instant: Schema<string> = /* @__PURE__ */ text((given) =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$/.test(given) && isTime(given)
    ? undefined
    : 'must be a time in UTC such as 2026-01-31T12:00:00.000Z',
);

/** A day as ISO 8601 writes it. */
export const day: Schema<string> = text((given) =>
  /^\d{4}-\d\d-\d\d$/.test(given) && isTime(given) ? undefined : 'must be a date such as 2026-01-31',
);

/** The number of an OMB clearance. */
export const CONTROL_NUMBER_FORM = /^\d{4}-\d{4}$/;
export const controlNumber: Schema<string> = form(CONTROL_NUMBER_FORM);

/** A language, as a BCP 47 tag. */
export const LANG_FORM = /^(?=.{2,35}$)[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/;
export const LANG: Schema<string> = form(LANG_FORM);

/** What a page adds to its records, and what each text of it is known by. */
export const CONTEXT_NAME = /^[A-Za-z][A-Za-z0-9_]{0,39}$/;
export const CONTEXT: Schema<Context> = dictionary(form(CONTEXT_NAME), words(LONGEST.context), MOST_CONTEXT);

/** Whether a text of that form names a real time: `Date` alone would take 31 February for 3 March. */
const isTime = (given: string): boolean => {
  const time: string | null = new Date(given).toJSON();
  return time?.startsWith(given.slice(0, 10)) ?? false;
};
