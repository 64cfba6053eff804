import { checkAll, explainFinding } from '../contract/check.ts';
import { servicesOf } from '../hosted/services.ts';
import { readInput } from './check-files.ts';

/** Once a clearance has expired its page says that the survey is closed; the others are served, and records are taken. */
const TOLD_ON_PAGE = 'omb-expired';

/** Reads a file of surveys that can be shown; throws with all errors that `a11-survey check` finds in it. */
export async function readSurveys(file: string): Promise<unknown> {
  const read = await readInput(file);
  const findings =
    'finding' in read
      ? [read.finding]
      : checkAll([{ name: file, input: read.input }], new Date().toISOString().slice(0, 10)).flatMap(
          (checked) => checked.findings,
        );
  const errors = findings.filter(({ severity, rule }) => severity === 'error' && rule !== TOLD_ON_PAGE);
  if (errors.length > 0) {
    throw new Error(
      `The surveys of ${file} cannot be shown.\n${errors.map((each) => `  ${explainFinding(each)}`).join('\n')}`,
    );
  }
  const { input } = read as { readonly input: unknown };
  servicesOf(input);
  return input;
}
