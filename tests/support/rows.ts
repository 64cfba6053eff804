import { expect } from '@playwright/test';
import type { OfferedOption } from '../../src/contract/record.ts';
import type { Agency } from './agency.ts';
import type { StoredRecord } from './live-collector.ts';

/** What one answered survey comes to. */
const ONE = { offered: 1, started: 1, response: 1 };

/** How many records of each kind the collector stored. */
export async function rowsOf({ collector }: Agency): Promise<Record<keyof typeof ONE, number>> {
  const [offered = 0, started = 0, response = 0] = await Promise.all(
    Object.keys(ONE).map(async (kind) => (await collector.stored(kind)).length),
  );
  return { offered, started, response };
}

/**
 * Waits until so many answered surveys are stored whole, and no more: nothing was lost and nothing is there twice.
 * Surveys that were shown and left alone come on top.
 */
export async function expectStored(agency: Agency, surveys: number, leftAlone = 0): Promise<void> {
  const rows = { offered: surveys + leftAlone, started: surveys, response: surveys };
  await expect.poll(() => rowsOf(agency)).toEqual(rows);
}

/** What a stored response was answered, without the questions that it left unanswered. */
export const givenIn = (response: StoredRecord | undefined): readonly object[] =>
  (response?.answers ?? []).filter((answer) =>
    'options' in answer
      ? (answer.options as readonly OfferedOption[]).some(({ chosen }) => chosen)
      : Object.keys(answer).length > 2,
  );
