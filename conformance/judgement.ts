import type { SuccessCriterionNumber } from './catalog/success-criteria.ts';

/** How far a criterion is met, in the terms of VPAT 2.5. */
export type Level = 'supports' | 'partially-supports' | 'does-not-support' | 'not-applicable';

/** How far one criterion is met, and why. */
export interface Judgement {
  readonly level: Level;
  /** What the product does about it, in a sentence or two. */
  readonly because: string;
  /** What the page or the configuration of an agency can make of it. */
  readonly unless?: string;
}

/** What a tester does to see it for themselves, by the Trusted Tester's ids where it has a test of it. */
interface Procedure {
  /** What to press, and what to look for. */
  readonly byHand: string;
  readonly trustedTester?: string;
  /** Who carried it out, when, and with what; nobody, while it is not there. */
  readonly carriedOut?: string;
}

/** A success criterion that the survey has something to do with. */
export interface Evaluated extends Judgement, Procedure {
  readonly level: Exclude<Level, 'not-applicable'>;
  /** It is met by what the survey does not have, or by what browsers do: no test of ours could fail. */
  readonly isByConstruction?: true;
}

/** A criterion that the product has nothing to do with. */
export interface NotApplicable extends Judgement {
  readonly level: 'not-applicable';
}

/** What is said of a success criterion. */
export type OfSuccessCriterion = Evaluated | NotApplicable;

/** What is said of a functional performance criterion: it is met by success criteria. */
export interface OfFunctionalPerformance extends Judgement, Procedure {
  readonly restsOn: readonly SuccessCriterionNumber[];
}

/** Says that nothing of the product is concerned. */
export const notApplicable = (because: string): NotApplicable => ({ level: 'not-applicable', because });
