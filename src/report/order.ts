import { DRIVERS } from '../standard/domain.ts';
import { type EditionId, STANDARD_QUESTIONS } from '../standard/edition.ts';
import { EDITIONS } from '../standard/editions.ts';
import { questionsIn } from '../standard/questions.ts';

/**
 * The place of a question in its edition's order, an agency's own after the standard's and the closing comment last.
 * The place of an answer alone does not tell: in a record of version 1 a question left unanswered leaves no gap, and
 * two that exclude each other have one place.
 */
export function questionRank(edition: string, question: string): number {
  const asked: readonly string[] = Object.hasOwn(EDITIONS, edition)
    ? questionsIn(EDITIONS[edition as EditionId])
    : STANDARD_QUESTIONS;
  if (question === 'comment') return asked.length + 1;
  return asked.includes(question) ? asked.indexOf(question) : asked.length;
}

const FIRST: readonly string[] = [...DRIVERS, 'up', 'down', 'yes', 'no'];

/** The place of an option among those of its question: the standard's first, `other` last. */
export function optionRank(option: string): number {
  if (option === 'other') return FIRST.length + 1;
  return FIRST.includes(option) ? FIRST.indexOf(option) : FIRST.length;
}
