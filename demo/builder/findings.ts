import { check } from '../../src/contract/check.ts';
import { topKeyOf } from '../../src/contract/problem.ts';
import type { Finding, Severity } from '../../src/standard/rule.ts';
import { writtenSurvey } from './document.ts';
import type { Draft } from './draft.ts';
import { prompts } from './prompts.ts';

/** What is said at a field: a finding of the check, or a prompt for what a check cannot judge. */
export interface Remark extends Omit<Finding, 'severity'> {
  readonly severity: Severity | 'prompt';
}

/** The severities, the heaviest first, each with its word for one and for several. */
export const SEVERITIES = {
  error: ['error', 'errors'],
  warning: ['warning', 'warnings'],
  prompt: ['prompt', 'prompts'],
  note: ['note', 'notes'],
} as const satisfies Record<Remark['severity'], readonly [string, string]>;

const RANKS = Object.keys(SEVERITIES) as readonly Remark['severity'][];

/** A name that stands for one that is still to be written, so that the rules are checked before. */
const STAND_IN = { service: 'Passport renewal', provider: 'the Department of State', collector: '/v1/responses' };

/** Whether somebody has been in the field of a place: what is missing there is an error from then on. */
export type IsVisited = (key: string) => boolean;

/** What is said of a draft: the remarks, the heaviest first, and the places that are still to be written. */
export interface Said {
  readonly remarks: readonly Remark[];
  readonly needed: readonly string[];
}

/** All that is to be said of a draft. `today` is a day as `2026-01-31`. */
export function saidOf(draft: Draft, isVisited: IsVisited, today: string): Said {
  const survey = writtenSurvey(draft);
  const standIns = Object.entries(STAND_IN).filter(([key]) => survey[key] === undefined && !isVisited(key));
  const found: readonly Remark[] = [
    ...check({ ...survey, ...Object.fromEntries(standIns) }, today),
    ...prompts(survey, draft.theme),
  ];
  const isNeeded = ({ key, what }: Remark) => /^is (empty|missing)$/.test(what) && !isVisited(key);
  return {
    remarks: RANKS.flatMap((rank) => found.filter((each) => each.severity === rank && !isNeeded(each))),
    needed: [...standIns.map(([key]) => key), ...found.filter(isNeeded).map(({ key }) => key)],
  };
}

/** Whether a remark's key is this place of the configuration, or one within it. */
export const isWithin = (path: string, { key }: Pick<Remark, 'key'>): boolean =>
  key === path || (key.startsWith(path) && '.['.includes(key.charAt(path.length)));

/** The places that a key lies in, from itself outwards: `questions[0].options.yes`, `questions[0].options`, … */
export function placesOf(key: string): readonly string[] {
  const shorter = key.replace(/(\.[^.[]*|\[\d+\])$/, '');
  return shorter === key || key === topKeyOf(key) ? [key] : [key, ...placesOf(shorter)];
}

/** How many there are of each severity: “1 error, 2 warnings”. */
export function countOf(remarks: readonly Remark[]): string {
  const counted = RANKS.flatMap((rank) => {
    const count = remarks.filter(({ severity }) => severity === rank).length;
    return count === 0 ? [] : [`${count} ${SEVERITIES[rank][count === 1 ? 0 : 1]}`];
  });
  return counted.join(', ');
}
