import { check, explainFinding } from './contract/check.ts';
import { contrastFindings } from './contrast.ts';
import type { Severity } from './standard/rule.ts';
import type { mountSurvey } from './survey.ts';

const TELL: Readonly<Record<Severity, (line: string) => void>> = {
  error: (line) => console.error(line),
  warning: (line) => console.warn(line),
  note: (line) => console.info(line),
};

/**
 * The same verb, for while a page is developed: it also writes each finding about a survey that it shows to the
 * console. What a survey is not shown for is told as in production.
 */
export const withFindings =
  (mount: typeof mountSurvey): typeof mountSurvey =>
  (configuration, place) => {
    const survey = mount(configuration, place);
    if (survey) {
      for (const finding of check(configuration, new Date().toISOString().slice(0, 10))) {
        TELL[finding.severity](`a11-survey: ${explainFinding(finding)}`);
      }
      // Its colours are there with the survey, which may wait for its turn.
      survey.element.addEventListener(
        'a11-survey:offered',
        () => {
          for (const line of contrastFindings(survey.element)) TELL.warning(`a11-survey: ${line}`);
        },
        { once: true },
      );
    }
    return survey;
  };
