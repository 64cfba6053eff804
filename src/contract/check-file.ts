import { ONE_SURVEY } from '../standard/one-survey.ts';
import type { Finding } from '../standard/rule.ts';
import { topKeyOf } from './problem.ts';
import { isKeys } from './schema.ts';
import { isSurveyFile } from './survey-file.ts';

/** What was found in one service of a file, each at the key of its configuration. */
export interface ServiceFindings {
  readonly id: string;
  readonly findings: readonly Finding[];
}

/**
 * The findings of a file's services, each at its key in the file, and once where it comes from what they share. What
 * every service lacks is told once too, as it is to be written there.
 */
export function findingsInFile(file: unknown, services: readonly ServiceFindings[]): readonly Finding[] {
  const all = services.flatMap(({ id, findings }) =>
    findings.map((finding) => ({ id, finding, standing: standing(file, id, finding.key) })),
  );
  const placed = all.map(({ id, finding, standing }): Finding => {
    const isOfAll =
      services.length > 1 &&
      services.every((each) => all.some((one) => one.id === each.id && isSame(one.finding, finding)));
    // Which of the services repeats another is the whole of that finding.
    if (finding.rule === ONE_SURVEY.id)
      return { ...finding, key: `services.${id}${standing === 'own' ? '.service' : ''}` };
    if (standing === 'shared' || (standing === 'nowhere' && isOfAll && finding.key)) return finding;
    return { ...finding, key: `services.${id}${finding.key && `.${finding.key}`}` };
  });
  return placed.filter((finding, index) => placed.findIndex((each) => isSame(each, finding)) === index);
}

/** Whether a service writes a key itself, has it from what is shared, or leaves it out. */
function standing(file: unknown, id: string, key: string): 'own' | 'shared' | 'nowhere' {
  const first = topKeyOf(key);
  const own = isSurveyFile(file) && isKeys(file.services) ? file.services[id] : undefined;
  if (isKeys(own) && Object.hasOwn(own, first)) return 'own';
  return isKeys(file) && Object.hasOwn(file, first) ? 'shared' : 'nowhere';
}

const isSame = (one: Finding, other: Finding) =>
  one.rule === other.rule && one.key === other.key && one.what === other.what;
