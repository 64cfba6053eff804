import type { SuccessCriterionNumber } from '../catalog/success-criteria.ts';
import type { OfSuccessCriterion } from '../judgement.ts';
import { OPERABLE } from './operable.ts';
import { PERCEIVABLE } from './perceivable.ts';
import { UNDERSTANDABLE_AND_ROBUST } from './understandable-and-robust.ts';

/** How far the survey meets each success criterion. One that is left out does not compile. */
export const OF_SUCCESS_CRITERIA: Readonly<Record<SuccessCriterionNumber, OfSuccessCriterion>> = {
  ...PERCEIVABLE,
  ...OPERABLE,
  ...UNDERSTANDABLE_AND_ROBUST,
};
