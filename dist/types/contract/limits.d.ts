/** The longest name, statement, free text and path that are taken, in characters as a person counts them. */
export declare const LONGEST: {
    readonly name: 200;
    readonly statement: 500;
    readonly text: 5000;
    readonly page: 2000;
};
/** The largest record and the largest request body that a collector takes, in bytes of UTF-8. */
export declare const LARGEST_RECORD = 32768;
export declare const LARGEST_BODY = 1048576;
/**
 * How long a device keeps a record for a collector that does not take it, in milliseconds: 30 days, and then, as its
 * clock may have been set in between, as long once more.
 */
export declare const LONGEST_KEPT: number;
