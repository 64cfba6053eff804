import { expect, test } from 'vitest';
import { parseAcknowledgement } from '../../src/contract/acknowledgement.ts';
import { parseBatch } from '../../src/contract/batch.ts';

test('a reply that names ids is an acknowledgement', () => {
  const reply = { accepted: ['a', 'b'], refused: [{ id: 'c', reason: 'answers is missing' }] };
  expect(parseAcknowledgement(JSON.stringify(reply))).toEqual(reply);
});

test('a reply of a newer collector, with more in it, is one too', () => {
  expect(parseAcknowledgement('{"accepted":["a"],"refused":[],"took":"2 ms"}')).toEqual({
    accepted: ['a'],
    refused: [],
  });
});

test.each([
  ['a log-in page', '<!doctype html><title>Log in</title>'],
  ['nothing', ''],
  ['a truncated reply', '{"accepted":["a","b"],"refu'],
  ['null', 'null'],
  ['a list', '["a"]'],
  ['a number', '1'],
  ['an object of another kind', '{"ok":true}'],
  ['half of it', '{"accepted":["a"]}'],
  ['ids that are none', '{"accepted":[1],"refused":[]}'],
  ['one id for many', '{"accepted":"a","refused":[]}'],
  ['a refusal without a reason', '{"accepted":[],"refused":[{"id":"a"}]}'],
])('%s is no acknowledgement', (_what, body) => {
  expect(parseAcknowledgement(body)).toBeUndefined();
});

test('a batch leaves its records to be read one by one', () => {
  const batch = { sentAt: '2026-01-31T12:00:00.000Z', records: [null, 7, { id: 'a' }] };
  expect(parseBatch(batch)).toEqual(batch);
  expect(parseBatch({ records: [] })).toEqual({ records: [] });
});

test.each([null, [], {}, { records: {} }, { records: [], sentAt: 'yesterday' }, { records: [], more: 1 }])(
  '%j is no batch',
  (input) => {
    expect(parseBatch(input)).toBeUndefined();
  },
);
