export { transactionCompleted } from './timing/transaction.ts';

import { mountSurvey as mount } from './survey.ts';
import { withFindings } from './with-findings.ts';

export { serviceOf } from './contract/survey-file.ts';

/** Shows a survey as in production, and tells in the console what its configuration has against the rules. */
export const mountSurvey = withFindings(mount);
