import { LONGEST } from '../contract/limits.ts';
import { maskPersonal } from '../contract/personal-information.ts';
import { characters } from '../contract/text.ts';
import type { Voice } from '../language/voice.ts';
import type { Question } from '../standard/question.ts';

/** What is said of an answer that is missing or too long, in whatever language is spoken then. */
export type Fault = Parameters<Voice['say']>;

/** The characters that each free text may have: together they have the room that a record has. */
export const roomOf = (questions: readonly Question[]): number =>
  Math.floor(LONGEST.text / questions.filter(({ kind }) => kind === 'text').length);

/** How many characters a text has beyond its room; negative while there is room, and nothing where nothing is written. */
export const excessOf = (room: number, written: string | undefined): number | undefined =>
  written ? characters(written) - room : undefined;

/** Whether something in what was written looks personal, and will be masked. */
export const isPersonal = ([written = '']: readonly string[]): boolean => maskPersonal(written).masked > 0;

/** What is said of a required question that has no answer, by name. */
export function unansweredOf(question: Question) {
  if (question.kind === 'rating') return 'unrated';
  if (question.kind === 'text') return 'unwritten';
  return question.isMultiple ? 'unchecked' : 'unchosen';
}

/** What keeps these answers to a question from being submitted, if anything. */
export function errorOf(question: Question, [answer]: readonly string[], room: number): Fault | undefined {
  if (!answer) return question.isRequired ? [unansweredOf(question)] : undefined;
  const excess = excessOf(room, answer);
  return question.kind === 'text' && excess && excess > 0 ? ['tooLong', { count: excess }] : undefined;
}
