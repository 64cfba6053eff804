import type { Parsed, Problem } from './problem.ts';
import { characters, wellFormed } from './text.ts';

/** Takes note of what is wrong with the value of a key. */
export type Tell = (key: string, what: string) => void;

/** How a part of a document is read. What `read` gives back counts only while nothing was told. */
export interface Schema<T> {
  readonly type: 'string' | 'number' | 'boolean' | 'array' | 'object';
  readonly read: (value: unknown, key: string, tell: Tell) => T;
}

/** A part that may be left out, and what then stands in its place. */
export interface Absent<T> extends Schema<T> {
  readonly absent: T;
}

/** The most problems that are told of one document: nobody reads more, and a hostile one could have a million. */
const MOST_PROBLEMS = 100;

/**
 * Reads a whole document and finds everything that is wrong with it, not only the first. Never throws. It asks only
 * for a document's own keys, so that what a host page adds to `Object.prototype` is in none.
 */
export function parse<T>(schema: Schema<T>, input: unknown): Parsed<T> {
  const problems: Problem[] = [];
  const value = schema.read(input, '', (key, what) => {
    if (problems.length < MOST_PROBLEMS) problems.push({ key, what });
  });
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value };
}

/** A part that may be left out. */
export const optional = <T>(schema: Schema<T>): Absent<T | undefined> => ({ ...schema, absent: undefined });

/** A part that may be left out for its default. */
export const withDefault = <T>(schema: Schema<T>, absent: NoInfer<T>): Absent<T> => ({ ...schema, absent });

const WRONG_FORM = 'does not have the right form';

/** A value of a JSON type, with what is wrong with it, if anything, and in the form in which it is kept. */
function of<T>(
  type: Schema<T>['type'],
  wrong: (value: T) => string | undefined = () => undefined,
  clean: (value: T) => T = (value) => value,
): Schema<T> {
  return {
    type,
    read(value, key, tell) {
      const typeOf = Array.isArray(value) ? 'array' : typeof value;
      if (value === null || typeOf !== type) {
        tell(key, value === undefined ? 'is missing' : `must be of type ${type}`);
        return value as T;
      }
      const kept = clean(value as T);
      const what = wrong(kept);
      if (what) tell(key, what);
      return kept;
    },
  };
}

/** Text for which `wrong` finds nothing to say. */
export const text = (wrong: (text: string) => string | undefined): Schema<string> => of('string', wrong);

/** Text of a form. */
export const form = (pattern: RegExp): Schema<string> =>
  text((given) => (pattern.test(given) ? undefined : WRONG_FORM));

/** Text of 1 to `longest` characters, made well-formed and without spaces around it, of a form if there is one. */
export const words = (longest: number, pattern?: RegExp): Schema<string> =>
  of<string>(
    'string',
    (given) => {
      if (!given) return 'is empty';
      if (characters(given) > longest) return `is longer than ${longest} characters`;
      return !pattern || pattern.test(given) ? undefined : WRONG_FORM;
    },
    (given) => wellFormed(given).trim(),
  );

/** True or false. */
export const flag: Schema<boolean> = of('boolean');

/** A whole number from `least` to `most`. */
export const whole = (least: number, most: number): Schema<number> =>
  of('number', (given) =>
    Number.isInteger(given) && given >= least && given <= most
      ? undefined
      : `must be a whole number from ${least} to ${most}`,
  );

/** One of a few values. */
export const oneOf = <const T extends string | number>(values: readonly T[]): Schema<T> => ({
  type: typeof values[0] as 'string' | 'number',
  read(value, key, tell) {
    if (value === undefined) tell(key, 'is missing');
    else if (!values.includes(value as T)) {
      tell(key, `must be ${values.length > 1 ? 'one of ' : ''}${values.join(', ')}`);
    }
    return value as T;
  },
});

/** A list of at least `least` and at most `most` parts. */
export const list = <T>(part: Schema<T>, most = Number.POSITIVE_INFINITY, least = 0): Schema<readonly T[]> => ({
  type: 'array',
  read(value, key, tell) {
    const given = of<readonly unknown[]>('array', ({ length }) => {
      if (length > most) return `is longer than ${most}`;
      return length < least ? `is shorter than ${least}` : undefined;
    }).read(value, key, tell);
    return Array.isArray(given) ? given.map((each, index) => part.read(each, `${key}[${index}]`, tell)) : [];
  },
});

/** The keys of an object by how each is read; one that may be left out in the type is one that has an `absent`. */
export type Entries<T> = { readonly [K in keyof T]-?: undefined extends T[K] ? Absent<T[K]> : Schema<T[K]> };

/**
 * An object with these keys and no others: an unknown key is a problem at its own place, since a misspelt key that is
 * passed over would be one that is not there. `check` has its say once every key is right by itself.
 */
export const object = <T extends object>(entries: Entries<T>, check?: (value: T, tell: Tell) => void): Schema<T> =>
  keyed(entries, check, (key, tell) => tell(key, 'is not a known key'));

/** An object with these keys, whatever else it has, such as the reply of a newer collector. */
export const openObject = <T extends object>(entries: Entries<T>): Schema<T> => keyed(entries);

const keyed = <T extends object>(
  entries: Entries<T>,
  check?: (value: T, tell: Tell) => void,
  onUnknown?: (key: string, tell: Tell) => void,
): Schema<T> => ({
  type: 'object',
  read(given, key, tell) {
    const document = readObject(given, key, tell);
    // Without what a page may have added to `Object.prototype`, which a key that is left out would read.
    const value: Record<string, unknown> = Object.create(null);
    if (!document) return value as T;
    const inside = (name: string) => (key ? `${key}.${name}` : name);
    let isRight = true;
    const tellInside: Tell = (...problem) => {
      isRight = false;
      tell(...problem);
    };
    for (const [name, schema] of Object.entries<Schema<unknown> | Absent<unknown>>(entries)) {
      const part = Object.hasOwn(document, name) ? document[name] : undefined;
      const read =
        part === undefined && Object.hasOwn(schema, 'absent')
          ? (schema as Absent<unknown>).absent
          : schema.read(part, inside(name), tellInside);
      if (read !== undefined) value[name] = read;
    }
    for (const name of Object.keys(document)) {
      if (!Object.hasOwn(entries, name)) onUnknown?.(inside(name), tellInside);
    }
    if (isRight) check?.(value as T, (name, what) => tell(inside(name), what));
    return value as T;
  },
});

/** An object of at most `most` keys that are names of one kind, and whose values are parts of one kind. */
export const dictionary = <T extends object>(
  names: Schema<string>,
  part: Schema<T[keyof T]>,
  most = Number.POSITIVE_INFINITY,
): Schema<T> => ({
  type: 'object',
  read(given, key, tell) {
    const parts = Object.entries(readObject(given, key, tell) ?? {});
    if (parts.length > most) tell(key, `has more than ${most} keys`);
    return Object.fromEntries(
      parts.map(([name, value]) => {
        if (!parse(names, name).ok) tell(`${key}.${name}`, 'is not a known key');
        return [name, part.read(value, `${key}.${name}`, tell)];
      }),
    ) as T;
  },
});

/** A part that is read by what it looks like. */
export const either = <T>(schemaOf: (value: object) => Schema<T>): Schema<T> => ({
  type: 'object',
  read(value, key, tell) {
    const document = readObject(value, key, tell);
    return document ? schemaOf(document).read(document, key, tell) : (value as T);
  },
});

/** The keys of a document, whatever their values are. */
export type Keys = Readonly<Record<string, unknown>>;

/** Whether a value is an object as JSON knows it. */
export const isKeys = (value: unknown): value is Keys =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function readObject(given: unknown, key: string, tell: Tell): Keys | undefined {
  of('object').read(given, key, tell);
  return isKeys(given) ? given : undefined;
}
