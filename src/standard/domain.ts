/** What a rated statement can be about, over all editions of A-11 Section 280. */
export const DOMAINS = [
  'satisfaction',
  'trust',
  'effectiveness',
  'ease',
  'efficiency',
  'transparency',
  'humanity',
  'employee',
] as const;

/** The domains that drive trust, in the order in which they are asked. Trust itself is the outcome, never a driver. */
export const DRIVERS = ['effectiveness', 'ease', 'efficiency', 'transparency', 'humanity', 'employee'] as const;

/** A domain that drives trust. */
export type Driver = (typeof DRIVERS)[number];

/** Whether a question is one of the drivers. */
export const isDriver = (id: string): id is Driver => (DRIVERS as readonly string[]).includes(id);
