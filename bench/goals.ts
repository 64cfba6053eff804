import type { Condition } from './condition.ts';
import { type Measured, spreadIn } from './measured.ts';
import { write } from './table.ts';
import type { Visit } from './visit.ts';

/** What the survey is to keep to. */
interface Goal {
  readonly says: string;
  readonly condition: Condition['id'];
  readonly figure: keyof Visit;
  readonly subject: string;
  /** The subject that it is compared with; without one, the limit is the figure itself. */
  readonly against?: string;
  readonly limit: number;
}

const times = (figure: keyof Visit, against: string, limit: number, says: string, subject = 'a11-survey') =>
  (['raw', 'slow'] as const).map((condition): Goal => ({ says, condition, figure, subject, against, limit }));

/** The goals, in the order of the page. */
export const GOALS: readonly Goal[] = [
  ...times('visible', 'preact', 1.25, 'visible within 1.25 times of a bare Preact question'),
  ...times('script', 'preact', 2, 'script within twice that of a bare Preact question'),
  ...times('script', 'posthog', 0.1, 'script under a tenth of PostHog’s'),
  ...times(
    'script',
    'whole',
    0.2,
    'script at load of a survey that waits under a fifth of the same one shown',
    'waiting',
  ),
  { says: 'no task over 50 ms', condition: 'slow', figure: 'longestTask', subject: 'a11-survey', limit: 50 },
  ...['a11-survey', 'whole'].flatMap((subject) =>
    (['raw', 'slow'] as const).map(
      (condition): Goal => ({ says: 'no layout shift', condition, figure: 'shift', subject, limit: 0 }),
    ),
  ),
];

/** One goal as it came out: by medians, but for what may not happen even once. */
export interface Outcome extends Goal {
  readonly isMet: boolean;
  readonly came: string;
}

/** How the goals came out; those whose subjects were not measured are left out. */
export function outcomesOf(measured: Pick<Measured, 'visits'>): readonly Outcome[] {
  return GOALS.flatMap((goal): readonly Outcome[] => {
    const spread = spreadIn(measured, goal.condition, goal.subject, goal.figure);
    if (!spread) return [];
    if (!goal.against) {
      const digits = goal.figure === 'shift' ? 3 : 0;
      return [{ ...goal, isMet: spread.most <= goal.limit, came: `${write(spread.most, digits)} at most` }];
    }
    const other = spreadIn(measured, goal.condition, goal.against, goal.figure);
    if (!other) return [];
    const ratio = spread.median / other.median;
    return [{ ...goal, isMet: ratio <= goal.limit, came: `${write(ratio, 2)} times` }];
  });
}
