import { expect, test } from 'vitest';
import { openForTest, temporaryFile } from '../support/database.ts';
import { collectorForTest } from '../support/injected-collector.ts';
import { rated, record } from '../support/records.ts';

test('what goes wrong is logged by count and id, without addresses and answers', async () => {
  const written: string[] = [];
  const logger = { level: 'trace', stream: { write: (line: string) => written.push(line) } };
  const database = await openForTest(await temporaryFile());
  const collector = await collectorForTest({ database, logger, allowOrigins: [] });
  const address = await collector.listen({ port: 0, host: '127.0.0.1', listenTextResolver: () => 'listening' });
  const send = (...records: unknown[]) =>
    fetch(`${address}/v1/responses`, { method: 'POST', body: JSON.stringify({ records }) });

  const first = record('response');
  await send(first);
  await send({ ...first, answers: [rated('trust', 1, 'A secret.')] });
  await send({ schemaVersion: 4, text: 'A secret.' }, { text: 'A secret.' });
  await database.schema.alterTable('records').renameTo('elsewhere').execute();
  expect((await send(record('response'))).status).toBe(503);

  const log = written.join('');
  const lines = written.map((line) => JSON.parse(line));
  expect(lines).toContainEqual(expect.objectContaining({ id: first.id, conflicts: 1 }));
  expect(lines).toContainEqual(expect.objectContaining({ newer: 1 }));
  expect(lines).toContainEqual(expect.objectContaining({ refused: 1 }));
  expect(lines).toContainEqual(expect.objectContaining({ reason: expect.stringContaining('records') }));
  expect(log).not.toContain('127.0.0.1');
  expect(log).not.toContain('secret');
});
