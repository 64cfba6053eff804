/** A random UUID (RFC 9562, version 4). `crypto.randomUUID` would do, but is missing on plain http. */
export declare function randomId(): string;
