import { afterAll, expect, test } from 'vitest';
import { LARGEST_BODY } from '../../src/contract/limits.ts';
import { parseQuarter } from '../../src/report/quarter.ts';
import { tally } from '../../src/report/tally.ts';
import { openForTest, temporaryFile } from '../support/database.ts';
import { collectorForTest } from '../support/injected-collector.ts';
import { startPostgres } from '../support/postgres.ts';
import { rated, record } from '../support/records.ts';

const postgres = await startPostgres();
afterAll(() => postgres.stop());

/** How often a statement was rated with 1 to 5 in a published quarter: 320,979 responses with a mean of 4.70. */
const PUBLISHED = { 1: 2302, 2: 3118, 3: 10615, 4: 55358, 5: 249586 } as const;
const RESPONSES = 320_979;

/** How many records fill a body, and how many bodies are under way at once. */
const TO_A_BODY = 2000;
const IN_FLIGHT = 4;

/** A response as its device sends it, made from one piece of text: a third of a million are to be made. */
const jsonOf =
  ([before, between, after]: readonly string[]) =>
  (index: number) =>
    `${before}${String(index).padStart(12, '0')}${between}${ratingOf(index)}${after}`;

const template = jsonOf(
  JSON.stringify(
    record('response', {
      id: '00000000-0000-4000-8000-',
      answers: [rated('trust', 1, 'This interaction increased my trust.')],
    }),
  ).split(/(?<=8000-)|(?<="rating":)1/),
);

/** The ratings among each other, as they come in, and each as often as it was given. */
function ratingOf(index: number): number {
  // A step that has no factor in common with the number of responses comes by each of them once.
  let place = (index * 7919) % RESPONSES;
  for (const [rating, count] of Object.entries(PUBLISHED)) {
    if (place < count) return Number(rating);
    place -= count;
  }
  throw new Error(`There is no response ${index}.`);
}

const bodies = (): readonly string[] =>
  Array.from({ length: Math.ceil(RESPONSES / TO_A_BODY) }, (_, body) => {
    const length = Math.min(TO_A_BODY, RESPONSES - body * TO_A_BODY);
    return `{"records":[${Array.from({ length }, (_, index) => template(body * TO_A_BODY + index)).join(',')}]}`;
  });

test.each([
  ['SQLite', temporaryFile],
  ['PostgreSQL', postgres.createDatabase],
])(
  'a published quarter comes out of %s as it was sent in',
  async (_engine, newDatabase) => {
    const database = await openForTest(await newDatabase());
    const collector = await collectorForTest({ database, now: () => Date.parse('2025-11-14T15:00:01.000Z') });
    const waiting = bodies().entries();
    let accepted = 0;
    const send = async () => {
      for (const [, payload] of waiting) {
        expect(payload.length).toBeLessThan(LARGEST_BODY);
        const reply = await collector.inject({
          method: 'POST',
          url: '/v1/responses',
          headers: { 'content-type': 'text/plain;charset=UTF-8' },
          payload,
        });
        accepted += reply.json().accepted.length;
      }
    };
    await Promise.all(Array.from({ length: IN_FLIGHT }, send));
    expect(accepted).toBe(RESPONSES);

    const { instruments } = await tally(database, parseQuarter('2026Q1'));
    expect(instruments).toMatchObject([
      {
        completed: RESPONSES,
        ratings: [{ question: 'trust', asked: RESPONSES, counts: PUBLISHED, n: RESPONSES, mean: 4.7, agreement: 0.95 }],
      },
    ]);
  },
  600_000,
);
