/**
 * The longest name, statement, label, free texts together, path and text of the context that are taken, in characters
 * as a person counts them. A label may be a name with a statement.
 */
export const LONGEST = { name: 200, statement: 500, label: 720, text: 5000, page: 2000, context: 100 } as const;

/**
 * All that a survey's questions and options say, in bytes of UTF-8 as JSON: with it, the free texts and the longest
 * names a record still keeps within its limit.
 */
export const LARGEST_WORDING = 10_000;

/** The largest record and the largest request body that a collector takes, in bytes of UTF-8. */
export const LARGEST_RECORD = 49_152;
export const LARGEST_BODY = 1_048_576;

/** The most texts that a page adds to a record. */
export const MOST_CONTEXT = 10;

/** The most questions of one survey, and options of one question. A-11 asks for no more than 15 questions. */
export const MOST_QUESTIONS = 30;
export const MOST_OPTIONS = 20;

/**
 * How long a device keeps a record for a collector that does not take it, in milliseconds: 30 days, and then, as its
 * clock may have been set in between, as long once more.
 */
export const LONGEST_KEPT = 30 * 24 * 60 * 60 * 1000;
