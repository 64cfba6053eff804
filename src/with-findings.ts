import { check, explainFinding } from './contract/check.ts';
import { explain } from './contract/remedies.ts';
import { contrastFindings } from './contrast.ts';
import { languageOf } from './language/languages.ts';
import type { Severity } from './standard/rule.ts';
import type { MountSurvey, Reasons } from './survey.ts';

const TELL: Readonly<Record<Severity, (line: string) => void>> = {
  error: (line) => console.error(line),
  warning: (line) => console.warn(line),
  note: (line) => console.info(line),
};

/** What is wrong with a configuration, and what to write instead. */
export const inFull: Reasons = (problems, input) => problems.map((problem) => explain(problem, input));

/**
 * The same verb, for while a page is developed: it also writes each finding about a survey that it shows to the
 * console. What a survey is not shown for is told by the verb itself.
 */
export const withFindings =
  (mount: MountSurvey): MountSurvey =>
  (configuration, place) => {
    const survey = mount(configuration, place);
    if (!survey) return undefined;
    for (const finding of check(configuration, new Date().toISOString().slice(0, 10), languageOf)) {
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
    return survey;
  };
