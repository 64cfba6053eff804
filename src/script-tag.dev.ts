import { runScript } from './script.ts';
import { mountSurvey } from './survey.ts';
import { withFindings } from './with-findings.ts';

runScript(withFindings(mountSurvey));
