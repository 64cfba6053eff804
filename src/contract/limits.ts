/** The longest name, statement, free text and path that are taken, in characters as a person counts them. */
export const LONGEST = { name: 200, statement: 500, text: 5000, page: 2000 } as const;

/** The largest record and the largest request body that a collector takes, in bytes of UTF-8. */
export const LARGEST_RECORD = 32_768;
export const LARGEST_BODY = 1_048_576;

/**
 * How long a device keeps a record for a collector that does not take it, in milliseconds: 30 days, and then, as its
 * clock may have been set in between, as long once more.
 */
export const LONGEST_KEPT = 30 * 24 * 60 * 60 * 1000;
