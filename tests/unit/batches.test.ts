import { expect, test } from 'vitest';
import { byCollector, firstBatch } from '../../src/outbox/batches.ts';
import { entry } from '../support/samples.ts';

/** A record with so many emoji in its comment, four bytes each. */
const long = (emoji: number) =>
  entry(0, { answers: [{ question: 'comment', statement: 'Anything else?', text: '😀'.repeat(emoji) }] });

const bytesOf = (entries: readonly ReturnType<typeof entry>[]) =>
  Buffer.byteLength(
    JSON.stringify({ sentAt: new Date(0).toISOString(), records: entries.map(({ record }) => record) }),
  );

test('a request holds as many records as asked for, in their order', () => {
  const entries = [entry(1), entry(2), entry(3)];
  expect(firstBatch(entries, 2)).toEqual(entries.slice(0, 2));
  expect(firstBatch(entries, 3)).toEqual(entries);
  expect(firstBatch([], 3)).toEqual([]);
});

test('a request fits into what a closing page may send', () => {
  const entries = Array.from({ length: 10 }, () => long(5000));
  const batch = firstBatch(entries, 50);
  expect(batch).toHaveLength(2);
  expect(bytesOf(batch)).toBeLessThan(65_536);

  const many = Array.from({ length: 400 }, () => entry());
  expect(bytesOf(firstBatch(many, many.length))).toBeLessThan(65_536);
});

test('a record that is too large by itself is sent alone', () => {
  const large = long(20_000);
  expect(firstBatch([large, entry()], 50)).toEqual([large]);
});

test('a form of Touchpoints takes one at a time', () => {
  const entries = [entry(1), entry(2)].map((each) => ({ ...each, collector: 'https://a.gov/form#trust=answer_01' }));
  expect(firstBatch(entries, 50)).toEqual(entries.slice(0, 1));
});

test('records are parted by their collectors, in their order', () => {
  const [one, two, three] = [entry(1), { ...entry(2), collector: '/v1' }, entry(3)];
  expect(byCollector([one, two, three])).toEqual([
    [one.collector, [one, three]],
    ['/v1', [two]],
  ]);
});
