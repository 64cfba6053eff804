import { expect, test, vi } from 'vitest';
import { drain } from '../../src/outbox/drain.ts';
import type { Entry } from '../../src/outbox/entry.ts';
import type { Attempt } from '../../src/outbox/send.ts';
import { entry } from '../support/samples.ts';
import { NOTHING } from '../support/tab.ts';

const waiting = (count: number) => Array.from({ length: count }, (_, index) => entry(index));

const never = () => false;

const taken = (batch: readonly Entry[]): Attempt => ({ accepted: batch.map(({ record }) => record.id), refused: [] });

const TURNED_AWAY: Attempt = { ...NOTHING, isTurnedAway: true };

/** A collector behind a firewall that turns away every request with one of these records in it. */
const dislike = (...culprits: readonly (Entry | undefined)[]) =>
  vi.fn(async (batch: readonly Entry[]) =>
    batch.some((each) => culprits.includes(each)) ? TURNED_AWAY : taken(batch),
  );

/** The places of the records that were taken, in the order in which they were. */
async function delivered(entries: readonly Entry[], attempt: ReturnType<typeof dislike>): Promise<readonly number[]> {
  await drain(entries, attempt, never);
  const replies = await Promise.all(attempt.mock.results.map(({ value }) => value as Promise<Attempt>));
  return replies.flatMap(({ accepted }) => accepted.map((id) => entries.findIndex(({ record }) => record.id === id)));
}

const places = (count: number, ...without: readonly number[]) =>
  [...Array(count).keys()].filter((place) => !without.includes(place));

test('all that waits goes in requests of fifty, in its order', async () => {
  const attempt = dislike();
  expect(await delivered(waiting(120), attempt)).toEqual(places(120));
  expect(attempt.mock.calls.map(([batch]) => batch.length)).toEqual([50, 50, 20]);
});

test('nothing is sent where nothing waits', async () => {
  const attempt = dislike();
  await drain([], attempt, never);
  expect(attempt).not.toHaveBeenCalled();
});

test.each([0, 7, 29])(
  'a request that is turned away is halved until record %d is alone, and all others pass',
  async (culprit) => {
    const entries = waiting(30);
    expect(await delivered(entries, dislike(entries[culprit]))).toEqual(places(30, culprit));
  },
);

test('two that are turned away hold up none behind them', async () => {
  const entries = waiting(10);
  expect(await delivered(entries, dislike(entries[0], entries[1]))).toEqual(places(10, 0, 1));
});

test('three turned away one after another end the pass', async () => {
  const entries = waiting(10);
  const attempt = dislike(...entries);
  expect(await delivered(entries, attempt)).toEqual([]);
  expect(attempt.mock.calls.slice(-3).map(([batch]) => batch)).toEqual([[entries[0]], [entries[1]], [entries[2]]]);
});

test('three turned away apart from each other do not end the pass', async () => {
  const entries = waiting(10);
  expect(await delivered(entries, dislike(entries[0], entries[3], entries[6], entries[9]))).toEqual(
    places(10, 0, 3, 6, 9),
  );
});

test('a refusal counts as an answer, and what is behind it is sent', async () => {
  const entries = waiting(60);
  const attempt = vi.fn(async (batch: readonly Entry[]) => ({
    accepted: [],
    refused: batch.map(({ record }) => ({ id: record.id, reason: 'broken' })),
    isTurnedAway: true,
  }));
  await drain(entries, attempt, never);
  expect(attempt.mock.calls.map(([batch]) => batch.length)).toEqual([50, 10]);
});

test('what a reply leaves unnamed is not sent again in the same pass', async () => {
  const attempt = vi.fn(async ([first]: readonly Entry[]) => taken(first ? [first] : []));
  await drain(waiting(60), attempt, never);
  expect(attempt).toHaveBeenCalledTimes(2);
});

test('a collector out of reach ends the pass at once', async () => {
  const attempt = vi.fn(async () => NOTHING);
  await drain(waiting(60), attempt, never);
  expect(attempt).toHaveBeenCalledTimes(1);
});

test('a pass that is over sends no more', async () => {
  const attempt = dislike();
  await drain(waiting(120), attempt, () => attempt.mock.calls.length === 2);
  expect(attempt).toHaveBeenCalledTimes(2);
});
