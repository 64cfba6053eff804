/**
 * Text that every database takes: lone surrogates become U+FFFD and NUL goes, both of which PostgreSQL refuses;
 * line ends become LF.
 */
export declare function wellFormed(text: string): string;
/** Characters as a person counts typing them: Unicode code points, so that an emoji is one or a few, never a half. */
export declare function characters(text: string): number;
/** Length in bytes of well-formed text as UTF-8. */
export declare function utf8Bytes(text: string): number;
