import { deepStrictEqual } from 'node:assert';
import { setTimeout as delay } from 'node:timers/promises';
import type { Agency } from '../support/agency.ts';
import type { Scenario } from './scenario.ts';

/** How long records may be on their way, in milliseconds. */
const LONGEST = 15_000;

/** What the collector has: how many records of each kind, and what was answered. */
async function storedOf({ collector }: Agency, { stores }: Scenario): Promise<object> {
  const counts: Record<string, number> = {};
  for (const kind of Object.keys(stores)) counts[kind] = (await collector.stored(kind)).length;
  const [response] = await collector.stored('response');
  const answers = (response?.answers ?? []) as readonly {
    readonly question: string;
    readonly rating?: number;
    readonly text?: string;
    readonly options?: readonly { readonly option: string; readonly chosen: boolean }[];
  }[];
  const given = answers.map(({ question, rating, text, options }) => [
    question,
    rating ?? text ?? options?.filter(({ chosen }) => chosen).map(({ option }) => option),
  ]);
  return {
    stores: counts,
    answers: Object.fromEntries(given.filter(([, answer]) => answer !== undefined && String(answer) !== '')),
  };
}

/** Waits until the collector has what the keys answered; throws where it has anything else. */
export async function expectStored(agency: Agency, scenario: Scenario): Promise<void> {
  const expected = { stores: scenario.stores, answers: scenario.answers ?? {} };
  for (const last = Date.now() + LONGEST; ; ) {
    const stored = await storedOf(agency, scenario);
    try {
      deepStrictEqual(stored, expected);
      return;
    } catch (error) {
      if (Date.now() > last) throw error;
    }
    await delay(100);
  }
}
