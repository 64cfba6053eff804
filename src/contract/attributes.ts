import { KEYS } from './keys.ts';

/** Attributes that page tooling puts on every script tag; any other unknown one is a misspelling to be told of. */
const FOREIGN = /^(cf|turbo|gtm|cookie|nonce|wp)/;

/** What the text of an attribute stands for under a key of this type; text that does not fit is left to the schema. */
function read(type: string | undefined, text: string): unknown {
  if (type === undefined || type === 'string') return text;
  if (type === 'array' && !text.startsWith('[')) return text.split(/[\s,]+/).filter(Boolean);
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/**
 * The configuration that `data-*` attributes write: a kebab-case attribute is the camelCase key, lists are parted
 * by commas or spaces or are JSON, and objects are JSON. Pass an element's `dataset`; what comes back is still to be
 * parsed.
 */
export function fromAttributes(dataset: Readonly<Record<string, string | undefined>>): Record<string, unknown> {
  const types: Readonly<Record<string, { readonly type: string }>> = KEYS;
  return Object.fromEntries(
    Object.entries(dataset)
      .filter(([key]) => Object.hasOwn(types, key) || !FOREIGN.test(key))
      .map(([key, text]) => [key, read(types[key]?.type, text ?? '')]),
  );
}
