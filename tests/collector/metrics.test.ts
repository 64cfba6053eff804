import { expect, test } from 'vitest';
import { openForTest, temporaryFile } from '../support/database.ts';
import { collectorForTest, post } from '../support/injected-collector.ts';
import { record } from '../support/records.ts';

const readToken = 'a-token-of-more-than-24-characters';

const read = (authorization?: string) => ({ url: '/metrics', headers: authorization ? { authorization } : {} });

test('tells what became of the records, and of no service, page or person', async () => {
  const collector = await collectorForTest({ readToken });
  const one = record('response');
  await post(collector, [one, record('offered'), { ...one, kind: 'declined', answers: [] }, { id: 'broken' }]);
  await post(collector, [one]);
  const reply = await collector.inject(read(`Bearer ${readToken}`));
  expect(reply.headers['content-type']).toMatch(/^text\/plain; version=0\.0\.4/);
  expect(reply.headers['cache-control']).toBe('no-store');
  const lines = reply.body.split('\n');
  for (const line of [
    'a11_survey_records_total{outcome="new"} 2',
    'a11_survey_records_total{outcome="duplicate"} 1',
    'a11_survey_records_total{outcome="conflict"} 1',
    'a11_survey_records_total{outcome="refused"} 1',
    'a11_survey_records_total{outcome="newer"} 0',
    'a11_survey_stored_total{kind="response"} 1',
    'a11_survey_stored_total{kind="offered"} 1',
    'a11_survey_replies_total{status="200"} 2',
    'a11_survey_commit_seconds_count 2',
  ]) {
    expect(lines).toContain(line);
  }
  expect(reply.body).toContain('a11_survey_process_resident_memory_bytes');
  for (const name of [one.id, one.service, one.page, one.lang]) expect(reply.body).not.toContain(`"${name}"`);
});

test('a failure to store is counted', async () => {
  const database = await openForTest(await temporaryFile());
  const collector = await collectorForTest({ database, readToken });
  await database.schema.alterTable('tallies').renameTo('elsewhere').execute();
  expect((await post(collector, [record('response')])).statusCode).toBe(503);
  const { body } = await collector.inject(read(`Bearer ${readToken}`));
  expect(body).toContain('a11_survey_replies_total{status="503"} 1');
  expect(await database.selectFrom('records').select('id').execute()).toEqual([]);
});

test.each([undefined, 'Bearer', 'Bearer another-token-of-24-characters', `Basic ${readToken}`])(
  'is not for who sends %s',
  async (authorization) => {
    const collector = await collectorForTest({ readToken });
    const reply = await collector.inject(read(authorization));
    expect(reply.statusCode).toBe(401);
    expect(reply.headers['www-authenticate']).toBe('Bearer');
    expect(reply.body).not.toContain('a11_survey');
  },
);

test('is not there without a token', async () => {
  const collector = await collectorForTest();
  expect((await collector.inject(read(`Bearer ${readToken}`))).statusCode).toBe(404);
});

test('is ready until it is told to stop', async () => {
  const collector = await collectorForTest();
  const statuses: number[] = [];
  const ask = async (url: string) => {
    statuses.push((await fetch(`${address}${url}`)).status);
  };
  collector.addHook('preClose', async () => {
    for (const url of ['/ready', '/health']) await ask(url);
  });
  const address = await collector.listen({ port: 0, host: '127.0.0.1' });
  await ask('/ready');
  await collector.close();
  expect(statuses).toEqual([200, 503, 200]);
});
