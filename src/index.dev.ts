import { mountSurvey as mount } from './survey.ts';
import { withFindings } from './with-findings.ts';

/** Shows a survey as in production, and tells in the console what its configuration has against the rules. */
export const mountSurvey = withFindings(mount);
