import { ASKING_RULES } from './asking-rules.ts';
import { CLEARANCE_RULES } from './clearance-rules.ts';
import { LANGUAGE_RULES } from './language-rules.ts';
import { LENGTH_RULES } from './length-rules.ts';
import type { Rule } from './rule.ts';
import { TOUCHPOINTS_RULES } from './touchpoints-rules.ts';
import { TRUST_RULES } from './trust-rules.ts';
import { WORDING_RULES } from './wording-rules.ts';

/** The rules that one survey is checked against, in the order in which their findings are told. */
export const RULES: readonly Rule[] = [
  ...TRUST_RULES,
  ...WORDING_RULES,
  ...LANGUAGE_RULES,
  ...LENGTH_RULES,
  ...ASKING_RULES,
  ...CLEARANCE_RULES,
  ...TOUCHPOINTS_RULES,
];
