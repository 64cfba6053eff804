import { KEYS } from '../../src/contract/keys.ts';
import { REFERENCE } from '../../src/contract/reference.ts';
import type { Keys } from '../../src/contract/schema.ts';
import type { Draft } from './draft.ts';

/** The keys in the order in which they are written, after the schema's address: that of the README. */
const ORDER: readonly string[] = ['$schema', ...Object.keys(REFERENCE)];

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** What holds for a key that is left out. */
function absentOf(key: string): unknown {
  const schemas: Readonly<Record<string, object>> = KEYS;
  const schema = Object.hasOwn(schemas, key) ? schemas[key] : undefined;
  return schema && 'absent' in schema ? schema.absent : undefined;
}

/** Whether a value says no more than a key that is left out. */
const isNothing = (key: string, value: unknown) => value === '' || isSame(value, {}) || isSame(value, absentOf(key));

/**
 * The keys of a service as they are written: those alone in which it differs from the defaults, or from what the
 * services of its file share, in one order; what the builder does not know comes last.
 */
export function writtenKeys({ configuration, file }: Draft): Keys {
  const shared = file?.shared ?? {};
  const unknown = Object.keys(configuration).filter((key) => !ORDER.includes(key));
  return Object.fromEntries(
    [...ORDER, ...unknown].flatMap((key) => {
      const value = Object.hasOwn(configuration, key) ? configuration[key] : undefined;
      const isLeftOut = Object.hasOwn(shared, key) ? isSame(value, shared[key]) : isNothing(key, value);
      return value === undefined || isLeftOut ? [] : [[key, value]];
    }),
  );
}

/** What holds for the survey as it is written: what the check reads. */
export const writtenSurvey = (draft: Draft): Keys => ({ ...draft.file?.shared, ...writtenKeys(draft) });

/** The document as it is written: one configuration, or the whole file with the service in its place. */
export function writtenDocument(draft: Draft): Keys {
  const { file } = draft;
  const own = writtenKeys(draft);
  return file ? { ...file.shared, services: { ...file.services, [file.id]: own } } : own;
}

/** The document as JSON. */
export const jsonOf = (draft: Draft): string => `${JSON.stringify(writtenDocument(draft), undefined, 2)}\n`;
