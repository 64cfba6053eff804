import type { Question } from './question.ts';

/**
 * The most questions that one respondent can be asked: after one answer only those are counted that can follow it, so
 * that of two branches the longer counts. Each question waits for one other at most, so the branches form trees.
 */
export function longestPath(questions: readonly Question[]): number {
  const count = (some: readonly Question[]): number => some.reduce((sum, each) => sum + from(each), 0);
  const from = (asked: Question): number => {
    const following = questions.filter(({ when }) => when?.question === asked.id);
    // Every option can be chosen at once.
    if (asked.kind === 'choice' && asked.isMultiple) return 1 + count(following);
    const answers = new Set(following.flatMap(({ when }) => when?.is ?? []));
    return (
      1 + Math.max(0, ...[...answers].map((each) => count(following.filter(({ when }) => when?.is.includes(each)))))
    );
  };
  return count(questions.filter(({ when }) => !when));
}
