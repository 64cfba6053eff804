import { runScript } from './script.ts';
import { mountSurvey } from './survey.ts';

runScript(mountSurvey);
