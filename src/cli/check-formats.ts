import type { Checked } from '../contract/check.ts';
import { wrap } from '../report/wrap.ts';
import { PROVENANCE } from '../standard/provenance.ts';
import type { CheckedSurvey, Finding, Severity } from '../standard/rule.ts';

const countOf = (checked: readonly Checked[], severity: Severity) =>
  checked.flatMap(({ findings }) => findings.filter((each) => each.severity === severity)).length;

const counted = (count: number, name: string) => `${count} ${name}${count === 1 ? '' : 's'}`;

/** What was found, to be read by people. */
export function formatFindings(checked: readonly Checked[], withQuestions: boolean): string {
  const counts = (['error', 'warning', 'note'] as const).map((each) => [countOf(checked, each), each] as const);
  const last = counts.some(([count]) => count > 0)
    ? `${counts.map((each) => counted(...each)).join(', ')} in ${counted(checked.length, 'file')}.`
    : 'No findings.';
  return `${[...checked.flatMap((each) => [...linesOf(each, withQuestions), '']), last].join('\n')}\n`;
}

function linesOf({ name, findings, surveys }: Checked, withQuestions: boolean): readonly string[] {
  const isRight = !findings.some(({ severity }) => severity === 'error');
  return [
    name === '-' ? 'standard input' : name,
    ...findings.flatMap(linesOfFinding),
    ...surveys.flatMap((survey) => [
      ...(isRight ? linesOfEdition(survey) : []),
      ...(withQuestions ? linesOfQuestions(survey) : []),
    ]),
  ];
}

const linesOfFinding = ({ severity, key, what, remedy, rule, source }: Finding): readonly string[] => [
  ...hang(`  ${severity.padEnd(8)} `, `${key || 'The configuration'} ${what}.`),
  ...wrap(remedy, ' '.repeat(11)),
  ...wrap(`${rule}: ${source}`, ' '.repeat(11)),
];

function linesOfEdition({ service, edition }: CheckedSurvey): readonly string[] {
  const { source, since, verified } = PROVENANCE[edition];
  return [
    ...hang('  edition  ', `${edition} of ${since}, for ${service}`),
    ...wrap(source, ' '.repeat(11)),
    ...wrap(`Verified: ${verified}`, ' '.repeat(11)),
  ];
}

function linesOfQuestions({ service, asked }: CheckedSurvey): readonly string[] {
  const width = Math.max(...asked.map(({ id }) => id.length));
  return [
    ...wrap(`questions of ${service}`, '  '),
    ...asked.flatMap(({ id, statement }) => hang(`    ${id.padEnd(width)}  `, statement)),
  ];
}

/** Text in lines that fit, the first after a head, and the others as far in. */
function hang(head: string, text: string): readonly string[] {
  const [first = '', ...others] = wrap(text, ' '.repeat(head.length));
  return [head + first.slice(head.length), ...others];
}

/** The same for programs. */
export function formatFindingsJson(checked: readonly Checked[], withQuestions: boolean): string {
  const files = checked.map(({ name, findings, surveys }) => ({
    file: name,
    findings,
    ...(withQuestions && {
      surveys: surveys.map(({ service, edition, asked }) => ({
        service,
        edition,
        questions: asked.map(({ id, statement }) => ({ id, statement })),
      })),
    }),
  }));
  const [errors, warnings, notes] = (['error', 'warning', 'note'] as const).map((each) => countOf(checked, each));
  return `${JSON.stringify({ files, errors, warnings, notes }, undefined, 2)}\n`;
}
