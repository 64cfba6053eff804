import type { RecordRow } from './tables.ts';

/**
 * What makes a response suspected of not being a respondent's, each by itself: a filled field that no person sees; a
 * service, or a question, wording or answer, that the collector's surveys do not have; more answers of one network in
 * one minute than people give.
 */
export const SUSPICIONS = ['honeypot', 'unknown-service', 'unknown-question', 'burst'] as const;

/**
 * What is told beside one of those, and is none by itself: offline respondents answer days before they send, and by
 * clocks that are off.
 */
export const CIRCUMSTANCES = ['late', 'clock'] as const;

/** One reason why a response is suspected, or what is told beside it. */
export type Suspicion = (typeof SUSPICIONS)[number] | (typeof CIRCUMSTANCES)[number];

/** Why a stored response is suspected; empty where it is not. */
export const suspicionsOf = ({ suspicions }: Pick<RecordRow, 'suspicions'>): readonly Suspicion[] =>
  (suspicions ? suspicions.split(' ') : []) as readonly Suspicion[];

/** The same as a column keeps it: in one order, and null of none. */
export const suspicionsColumn = (given: readonly Suspicion[] = []): string | null =>
  [...SUSPICIONS, ...CIRCUMSTANCES].filter((each) => given.includes(each)).join(' ') || null;
