import { questionRank } from '../report/order.ts';
import type { InstrumentTally } from '../report/report.ts';
import { sortedBy } from '../report/sorted.ts';

/** How many left for good after one question, and how many were still there then. */
export interface DropOffStep {
  readonly question: string;
  readonly left: number;
  readonly remaining: number;
}

/** The way through a survey of those who began it. */
export interface DropOffCourse {
  readonly began: number;
  readonly steps: readonly DropOffStep[];
  readonly finished: number;
}

/** The drop-off by question, in the order asked, also of questions after which nobody left. */
export function dropOffOf({
  edition,
  started,
  completed,
  dropOff,
  ratings,
  choices,
  comments,
}: InstrumentTally): DropOffCourse {
  const left = dropOff.reduce((total, each) => total + each.left, 0);
  // A first answer whose record never arrived, as a browser was closed with it, was given all the same.
  const began = Math.max(started, completed + left);
  const asked = [...ratings, ...choices, ...comments].map(({ question }) => question);
  const questions = [...new Set([...asked, ...dropOff.map(({ question }) => question)])];
  let remaining = began;
  const steps = sortedBy(questions, (question) => [questionRank(edition, question)]).map((question) => {
    const here = dropOff.find((each) => each.question === question)?.left ?? 0;
    remaining -= here;
    return { question, left: here, remaining };
  });
  return { began, steps, finished: completed };
}
