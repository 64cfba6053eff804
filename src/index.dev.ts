export { transactionCompleted } from './timing/transaction.ts';

import { createMountSurvey } from './survey.ts';
import { inFull, withFindings } from './with-findings.ts';

export { serviceOf } from './contract/survey-file.ts';

/** Shows a survey as in production, and tells in the console what its configuration has against the rules. */
export const mountSurvey = withFindings(createMountSurvey(inFull));
