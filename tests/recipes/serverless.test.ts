import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { expect, onTestFinished, test, vi } from 'vitest';
import { probe } from '../../src/probe/probe.ts';
import { openForTest, temporaryFile } from '../support/database.ts';
import { AGENCY } from '../support/injected-collector.ts';
import { served } from '../support/served.ts';

const recipe = (file: string) => import(new URL(`../../recipes/serverless/${file}`, import.meta.url).href);

/** What the functions write into their log. */
function logged() {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {});
  onTestFinished(() => log.mockRestore());
  return log;
}

/** The function behind a small server that speaks with it as a function URL does, and what it put into the queue. */
async function serverless(isFull = () => false) {
  const { createReceive } = await recipe('receive.mjs');
  const queue: { readonly records: readonly { readonly id: string }[] }[] = [];
  const enqueue = async (batch: (typeof queue)[number]) => {
    if (isFull()) throw new Error('The queue is full.');
    queue.push(batch);
  };
  const receive = createReceive({ enqueue, allowOrigins: [AGENCY] });
  const address = await served(async (request: IncomingMessage, response: ServerResponse) => {
    const body = await text(request);
    const isText = !/^image/.test(request.headers['content-type'] ?? '');
    const {
      statusCode,
      headers,
      body: replied,
    } = await receive({
      requestContext: { http: { method: request.method } },
      headers: request.headers,
      ...(body && (isText ? { body } : { body: Buffer.from(body).toString('base64'), isBase64Encoded: true })),
    });
    response.writeHead(statusCode, headers).end(replied);
  });
  return { queue, address };
}

test('the serverless recipe holds in everything, and stores each record once', async () => {
  const { queue, address } = await serverless();
  const { findings, accepted } = await probe({ collector: address, origin: AGENCY, patience: 60_000 });
  expect(findings.filter(({ outcome }) => outcome !== 'holds')).toEqual([]);

  const file = await temporaryFile();
  const { createStore } = await recipe('store.mjs');
  const store = await createStore(file);
  const SentTimestamp = String(Date.parse('2025-11-14T15:00:00.000Z'));
  const messages = queue.map((batch, index) => ({
    messageId: String(index),
    body: JSON.stringify(batch),
    attributes: { SentTimestamp },
  }));
  // A queue may hand a message out twice.
  expect(await store({ Records: [...messages, ...messages.slice(0, 3)] })).toEqual({ batchItemFailures: [] });
  const rows = await (await openForTest(file)).selectFrom('records').select(['id', 'received_at']).execute();
  expect(rows).toHaveLength(accepted);
  expect(new Set(rows.map(({ received_at }) => received_at))).toEqual(new Set(['2025-11-14T15:00:00.000Z']));

  const log = logged();
  const broken = { messageId: 'broken', body: '{"records":[{"id":"1"}]}', attributes: { SentTimestamp } };
  expect(await store({ Records: [broken] })).toEqual({ batchItemFailures: [{ itemIdentifier: 'broken' }] });
  expect(log).toHaveBeenCalledWith('A message was not stored whole:', 'broken', 200, expect.anything());
});

test('what the queue does not take is not acknowledged', async () => {
  const log = logged();
  const { address } = await serverless(() => true);
  const { findings } = await probe({ collector: address, origin: AGENCY, patience: 60_000 });
  expect(findings.filter(({ outcome }) => outcome === 'fails').map(({ what }) => what)).toEqual([
    'A response is replied to with 503.',
  ]);
  expect(log).toHaveBeenCalledWith('The queue took nothing:', expect.any(Error));
});
