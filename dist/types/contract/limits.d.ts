/**
 * The longest name, statement, label, free texts together and path that are taken, in characters as a person counts
 * them. A label may be a name with a statement.
 */
export declare const LONGEST: {
    readonly name: 200;
    readonly statement: 500;
    readonly label: 720;
    readonly text: 5000;
    readonly page: 2000;
};
/**
 * All that a survey's questions and options say, in bytes of UTF-8 as JSON: with it, the free texts and the longest
 * names a record still keeps within its limit.
 */
export declare const LARGEST_WORDING = 10000;
/** The largest record and the largest request body that a collector takes, in bytes of UTF-8. */
export declare const LARGEST_RECORD = 49152;
export declare const LARGEST_BODY = 1048576;
/** The most questions of one survey, and options of one question. A-11 asks for no more than 15 questions. */
export declare const MOST_QUESTIONS = 30;
export declare const MOST_OPTIONS = 20;
/**
 * How long a device keeps a record for a collector that does not take it, in milliseconds: 30 days, and then, as its
 * clock may have been set in between, as long once more.
 */
export declare const LONGEST_KEPT: number;
