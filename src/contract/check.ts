import { BURDEN_PAIR, OMB_PAIR } from '../standard/clearance-rules.ts';
import { isSameTransaction, ONE_SURVEY } from '../standard/one-survey.ts';
import { questionsOf } from '../standard/questions.ts';
import { type CheckedSurvey, type Finding, findingOf, type Ground, SEVERITIES } from '../standard/rule.ts';
import { RULES } from '../standard/rules.ts';
import { GOES_TOGETHER, parseConfiguration, remedyOf } from './parse-configuration.ts';
import type { Problem } from './problem.ts';

/** What is written under a name: one configuration, or a list of some. */
export interface NamedInput {
  readonly name: string;
  readonly input: unknown;
}

/** What was found in an input, errors first, and the surveys in it that could be read. */
export interface Checked {
  readonly name: string;
  readonly findings: readonly Finding[];
  readonly surveys: readonly CheckedSurvey[];
}

/** One configuration of an input, and where it stands in it: empty where it is all of it. */
interface Part {
  readonly of: NamedInput;
  readonly place: string;
  readonly survey?: CheckedSurvey;
  readonly findings: readonly Finding[];
}

/** A configuration that cannot be read. */
const CONFIGURATION: Ground = { id: 'configuration', severity: 'error', source: 'README, Configuration' };

/** Everything that is found in a configuration, errors first. `today` is a day as `2026-01-31`. Never throws. */
export function check(input: unknown, today: string): readonly Finding[] {
  return checkAll([{ name: '', input }], today).flatMap(({ findings }) => findings);
}

/** Checks several inputs, each by itself and all together: a transaction has one survey. Never throws. */
export function checkAll(inputs: readonly NamedInput[], today: string): readonly Checked[] {
  const parts = inputs
    .flatMap((of) =>
      Array.isArray(of.input) && of.input.length > 0
        ? of.input.map((each, index) => checkPart(of, `[${index}]`, each, today))
        : [checkPart(of, '', of.input, today)],
    )
    .map((part, index, all) => ({ ...part, findings: [...part.findings, ...findRepeated(part, all.slice(0, index))] }));
  return inputs.map((input) => {
    const ofIt = parts.filter(({ of }) => of === input);
    const findings = ofIt.flatMap(({ place, findings }) => findings.map((finding) => within(place, finding)));
    return {
      name: input.name,
      findings: SEVERITIES.flatMap((severity) => findings.filter((each) => each.severity === severity)),
      surveys: ofIt.flatMap(({ survey }) => survey ?? []),
    };
  });
}

function checkPart(of: NamedInput, place: string, input: unknown, today: string): Part {
  const parsed = parseConfiguration(input);
  if (!parsed.ok) {
    const findings = parsed.problems.map((problem) =>
      findingOf(groundOf(problem), { ...problem, remedy: remedyOf(problem) }),
    );
    return { of, place, findings };
  }
  const survey: CheckedSurvey = { ...parsed.value, asked: questionsOf(parsed.value) };
  const findings = RULES.flatMap((rule) => rule.find(survey, today).map((fault) => findingOf(rule, fault)));
  return { of, place, survey, findings };
}

function groundOf({ key, what }: Problem): Ground {
  if (!what.startsWith(GOES_TOGETHER)) return CONFIGURATION;
  return key === 'ombControlNumber' ? OMB_PAIR : BURDEN_PAIR;
}

function findRepeated({ survey, of }: Part, before: readonly Part[]): readonly Finding[] {
  const first = survey && before.find((each) => each.survey && isSameTransaction(each.survey, survey));
  if (!first) return [];
  const where = [first.of !== of && first.of.name, first.place].filter(Boolean).join(' at ');
  return [
    findingOf(ONE_SURVEY, {
      key: 'service',
      what: `has another survey for the same channel and transactionPoint, ${where}: a respondent would be asked twice`,
      remedy: 'Keep one of the two, or correct channel or transactionPoint.',
    }),
  ];
}

const within = (place: string, finding: Finding): Finding => ({
  ...finding,
  key: place && finding.key ? `${place}.${finding.key}` : place || finding.key,
});

/** One line about a finding: where, what is wrong, what to do, and which rule says so. */
export const explainFinding = ({ key, what, remedy, rule, source }: Finding): string =>
  `${key || 'The configuration'} ${what}. ${remedy} (${rule}: ${source})`;
