import { runScript } from './script.ts';
import { createMountSurvey } from './survey.ts';
import { inFull, withFindings } from './with-findings.ts';

runScript(withFindings(createMountSurvey(inFull)));
