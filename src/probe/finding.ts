/** What came out of one check: a warning is nothing that a survey relies on. */
export type Outcome = 'holds' | 'warning' | 'fails' | 'not asked';

/** One check of a collector, told in sentences. */
export interface Finding {
  /** What the check is known by. */
  readonly check: string;
  readonly outcome: Outcome;
  readonly what: string;
  /** What to do; of what does not hold. */
  readonly remedy?: string;
}

/** What is wrong, and what to do about it. */
export interface Wrong {
  readonly what: string;
  readonly remedy: string;
}

/** The finding of a check: that it holds, in these words, or the first thing that is wrong. */
export function findingOf(
  check: string,
  holds: string,
  wrong: Wrong | undefined,
  severity: 'fails' | 'warning' = 'fails',
): Finding {
  return wrong ? { check, outcome: severity, ...wrong } : { check, outcome: 'holds', what: holds };
}
