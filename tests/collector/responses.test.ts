import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { LARGEST_RECORD } from '../../src/contract/limits.ts';
import { openForTest, temporaryFile } from '../support/database.ts';
import { collectorForTest, post } from '../support/injected-collector.ts';
import { rated, record } from '../support/records.ts';

test('every kind of record is accepted by its id', async () => {
  const collector = await collectorForTest();
  const records = [record('offered'), record('started'), record('declined'), record('response')];
  const reply = await post(collector, records, { sentAt: '2025-11-14T15:00:01.000Z' });
  expect(reply.statusCode).toBe(200);
  expect(reply.json()).toEqual({ accepted: records.map(({ id }) => id), refused: [] });
});

test('a batch as JSON over HTTP, without an origin, is accepted', async () => {
  const collector = await collectorForTest();
  const address = await collector.listen({ port: 0, host: '127.0.0.1' });
  const one = record('response');
  const reply = await fetch(`${address}/v1/responses`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ records: [one] }),
  });
  expect(await reply.json()).toEqual({ accepted: [one.id], refused: [] });
});

test('a record that comes again is accepted again and stored once', async () => {
  const database = await openForTest(await temporaryFile());
  const collector = await collectorForTest({ database });
  const one = record('response');
  for (let times = 0; times < 3; times += 1)
    expect((await post(collector, [one, one])).json().accepted).toEqual([one.id]);
  expect(await database.selectFrom('records').select('id').execute()).toEqual([{ id: one.id }]);
});

test('another record under a stored id is accepted and the first is kept', async () => {
  const database = await openForTest(await temporaryFile());
  const collector = await collectorForTest({ database });
  const first = record('response', { answers: [rated('trust', 5)] });
  await post(collector, [first]);
  const reply = await post(collector, [{ ...first, answers: [rated('trust', 1)] }]);
  expect(reply.json()).toEqual({ accepted: [first.id], refused: [] });
  expect(await database.selectFrom('answers').select('rating').execute()).toEqual([{ rating: 5 }]);
});

test('a broken record is refused with its reason and blocks no other', async () => {
  const collector = await collectorForTest();
  const [before, broken, after] = [record('response'), record('response', { lang: '?' }), record('response')];
  const reply = await post(collector, [before, broken, after]);
  expect(reply.json()).toEqual({
    accepted: [before.id, after.id],
    refused: [{ id: broken.id, reason: 'lang does not have the right form' }],
  });
});

test('a broken record without an id is refused by its place', async () => {
  const collector = await collectorForTest();
  const good = record('response');
  for (const broken of [null, 7, 'text', [], {}, { ...good, id: 7 }]) {
    const { accepted, refused } = (await post(collector, [good, broken])).json();
    expect(accepted).toEqual([good.id]);
    expect(refused).toEqual([{ id: '', reason: expect.stringMatching(/^records\[1\]: /) }]);
  }
});

test('a record at the limit in bytes is accepted and one over it is refused', async () => {
  const collector = await collectorForTest();
  const sized = (bytes: number) => {
    const comment = (question: string, text: string) => ({ question, statement: 'Anything else?', text });
    const long = ['one', 'two', 'three', 'four', 'five'].map((question) => comment(question, 'é'.repeat(4500)));
    const one = record('response', { answers: [...long, comment('six', '')] });
    const rest = 'x'.repeat(bytes - Buffer.byteLength(JSON.stringify(one)));
    return { ...one, answers: [...long, comment('six', rest)] };
  };
  const [at, over] = [sized(LARGEST_RECORD), sized(LARGEST_RECORD + 1)];
  expect((await post(collector, [at, over])).json()).toEqual({
    accepted: [at.id],
    refused: [{ id: over.id, reason: `the record is larger than ${LARGEST_RECORD} bytes` }],
  });
});

test('a record of a newer version is left on its device', async () => {
  const collector = await collectorForTest();
  const good = record('response');
  const newer = { schemaVersion: 4, id: randomUUID(), mood: 'good' };
  expect((await post(collector, [newer, good])).json()).toEqual({ accepted: [good.id], refused: [] });
});

test('a slow clock does not move an answer into another quarter', async () => {
  const database = await openForTest(await temporaryFile());
  const now = () => Date.parse('2026-01-01T00:10:00.000Z');
  const collector = await collectorForTest({ database, now });
  // The device is a year behind, and kept the answer for 20 minutes.
  const one = record('response', { submittedAt: '2024-12-31T23:50:00.000Z' });
  await post(collector, [one], { sentAt: '2025-01-01T00:10:00.000Z' });
  expect(await database.selectFrom('records').select(['answered_at', 'received_at', 'submitted_at']).execute()).toEqual(
    [
      {
        submitted_at: '2024-12-31T23:50:00.000Z',
        answered_at: '2025-12-31T23:50:00.000Z',
        received_at: '2026-01-01T00:10:00.000Z',
      },
    ],
  );
});

test.each([
  ['text that is not JSON', '{"records":['],
  ['JSON that is not a batch', '{"record":{}}'],
  ['nothing', ''],
])('%s is told that it is no batch', async (_body, payload) => {
  const collector = await collectorForTest();
  const headers = { 'content-type': 'text/plain' };
  const reply = await collector.inject({ method: 'POST', url: '/v1/responses', headers, payload });
  expect(reply.statusCode).toBe(400);
  expect(reply.json()).toEqual({ error: expect.stringContaining('not a batch') });
});

test('more records than any batch can hold are not read', async () => {
  const collector = await collectorForTest();
  const reply = await post(collector, Array(4001).fill({}));
  expect(reply.statusCode).toBe(413);
  expect(reply.json()).toEqual({ error: expect.stringContaining('4000 records') });
});

test('records nested beyond reason are refused', async () => {
  const collector = await collectorForTest();
  const good = record('response');
  const payload = `{"records":[${'['.repeat(200_000)}${']'.repeat(200_000)},${JSON.stringify(good)}]}`;
  const headers = { 'content-type': 'text/plain' };
  const reply = await collector.inject({ method: 'POST', url: '/v1/responses', headers, payload });
  expect(reply.json().accepted).toEqual([good.id]);
});
