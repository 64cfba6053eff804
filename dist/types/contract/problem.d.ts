/** One thing that is wrong with a document, at an exact place in it. */
export interface Problem {
    /** Where: a key, or a path such as `answers[0].rating`; empty for the document as a whole. */
    readonly key: string;
    /** What is wrong there, as the predicate of a sentence about the key. */
    readonly what: string;
}
/** A document that was read, or everything that is wrong with it. */
export type Parsed<T> = {
    readonly ok: true;
    readonly value: T;
} | {
    readonly ok: false;
    readonly problems: readonly Problem[];
};
/** The key of the document itself that a path begins with: `answers` of `answers[0].rating`. */
export declare const topKeyOf: (path: string) => string;
/** All problems in one line, for a log or a refusal: `answers[0].rating must be one of 1, 2, 3, 4, 5`. */
export declare const reasonOf: (problems: readonly Problem[]) => string;
