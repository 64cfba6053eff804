import type { Parsed } from './problem.ts';
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
/**
 * Reads a whole document and finds everything that is wrong with it, not only the first. Never throws. It asks only
 * for a document's own keys, so that what a host page adds to `Object.prototype` is in none.
 */
export declare function parse<T>(schema: Schema<T>, input: unknown): Parsed<T>;
/** A part that may be left out. */
export declare const optional: <T>(schema: Schema<T>) => Absent<T | undefined>;
/** A part that may be left out for its default. */
export declare const withDefault: <T>(schema: Schema<T>, absent: NoInfer<T>) => Absent<T>;
/** Text for which `wrong` finds nothing to say. */
export declare const text: (wrong: (text: string) => string | undefined) => Schema<string>;
/** Text of a form. */
export declare const form: (pattern: RegExp) => Schema<string>;
/** Text of 1 to `longest` characters, made well-formed and without spaces around it, of a form if there is one. */
export declare const words: (longest: number, pattern?: RegExp) => Schema<string>;
/** True or false. */
export declare const flag: Schema<boolean>;
/** A whole number from `least` to `most`. */
export declare const whole: (least: number, most: number) => Schema<number>;
/** One of a few values. */
export declare const oneOf: <const T extends string | number>(values: readonly T[]) => Schema<T>;
/** A list of at least `least` and at most `most` parts. */
export declare const list: <T>(part: Schema<T>, most?: number, least?: number) => Schema<readonly T[]>;
/** The keys of an object by how each is read; one that may be left out in the type is one that has an `absent`. */
export type Entries<T> = {
    readonly [K in keyof T]-?: undefined extends T[K] ? Absent<T[K]> : Schema<T[K]>;
};
/**
 * An object with these keys and no others: an unknown key is a problem at its own place, since a misspelt key that is
 * passed over would be one that is not there. `check` has its say once every key is right by itself.
 */
export declare const object: <T extends object>(entries: Entries<T>, check?: (value: T, tell: Tell) => void) => Schema<T>;
/** An object with these keys, whatever else it has, such as the reply of a newer collector. */
export declare const openObject: <T extends object>(entries: Entries<T>) => Schema<T>;
/** An object of at most `most` keys that are names of one kind, and whose values are parts of one kind. */
export declare const dictionary: <T extends object>(isName: (name: string) => boolean, part: Schema<T[keyof T]>, most?: number) => Schema<T>;
/** A part that is read by what it looks like. */
export declare const either: <T>(schemaOf: (value: object) => Schema<T>) => Schema<T>;
/** The keys of a document, whatever their values are. */
export type Keys = Readonly<Record<string, unknown>>;
/** Whether a value is an object as JSON knows it. */
export declare const isKeys: (value: unknown) => value is Keys;
