/** What a rated statement can be about, over all editions of A-11 Section 280. */
export declare const DOMAINS: readonly ['satisfaction', 'trust', 'effectiveness', 'ease', 'efficiency', 'transparency', 'humanity', 'employee'];
/** The domains that drive trust, in the order in which they are asked. Trust itself is the outcome, never a driver. */
export declare const DRIVERS: readonly ['effectiveness', 'ease', 'efficiency', 'transparency', 'humanity', 'employee'];
/** A domain that drives trust. */
export type Driver = (typeof DRIVERS)[number];
/** Whether a question is one of the drivers. */
export declare const isDriver: (id: string) => id is Driver;
